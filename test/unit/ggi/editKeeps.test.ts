// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import type { ProgrammeChange } from '../../../src/core/ggi/editProgramme';
import { A, edited, field, objective, state, tick } from './edits';

/** Name, text before, changes, text after. */
const CASES: [string, string, ProgrammeChange[], string][] = [
  ['an empty file', '', [state('done')], 'activities:\n  GGI-A-21:\n    state: done\n'],
  ['a file of comments', '# only\r\n', [state('done')], '# only\r\nactivities:\r\n  GGI-A-21:\r\n    state: done\r\n'],
  ['markers', '---\n# c\n...\n', [state('done')], '---\n# c\nactivities:\n  GGI-A-21:\n    state: done\n...\n'],
  ['a byte order mark', '\uFEFF', [state('done')], '\uFEFFactivities:\n  GGI-A-21:\n    state: done\n'],
  [
    'a directive',
    '%YAML 1.2\n---\nx: 1\n',
    [state('done')],
    '%YAML 1.2\n---\nx: 1\nactivities:\n  GGI-A-21:\n    state: done\n',
  ],
  ['no final line end', 'activities:', [state('done')], 'activities:\n  GGI-A-21:\n    state: done'],
  [
    'empty activities with comments',
    'activities: # c\n  # deep\nx: 1',
    [state('done')],
    'activities: # c\n  # deep\n  GGI-A-21:\n    state: done\nx: 1',
  ],
  [
    'empty braces',
    'activities: {}  # none\nzz: 1\n',
    [state('done')],
    'activities:  # none\n  GGI-A-21:\n    state: done\nzz: 1\n',
  ],
  ['a null in words', 'activities: ~\n', [state('done')], 'activities:\n  GGI-A-21:\n    state: done\n'],
  ['braces alone', '{}\n', [state('done')], 'activities:\n  GGI-A-21:\n    state: done\n'],
  [
    'JSON',
    '{"activities": {"GGI-A-17": {"state": "done"}}}\n',
    [state('in-progress')],
    '{"activities": {"GGI-A-17": {"state": "done"}, "GGI-A-21": {"state": "in-progress"}}}\n',
  ],
  [
    'a comment behind the state',
    'activities:\n  GGI-A-21:\n    state: done  # since May\n',
    [state('in-progress')],
    'activities:\n  GGI-A-21:\n    state: in-progress  # since May\n',
  ],
  [
    'an empty state with a comment',
    'activities:\n  GGI-A-21:\n    state:   # ?\n',
    [state('done')],
    'activities:\n  GGI-A-21:\n    state: done   # ?\n',
  ],
  [
    'quotes',
    `activities: {GGI-A-21: {state: "done", owner: 'x'}}`,
    [state('not-started'), field('owner', "it's")],
    `activities: {GGI-A-21: {state: "not-started", owner: 'it''s'}}`,
  ],
  [
    'an activity without a state',
    'activities:\n  GGI-A-21:\n    # who\n    owner: x\n',
    [state('done')],
    'activities:\n  GGI-A-21:\n    state: done\n    # who\n    owner: x\n',
  ],
  [
    'the canonical place, four columns, comments that belong together',
    'activities:\n    GGI-A-17:\n        state: done # yes\n        # more\n    # about 22\n    GGI-A-22:\n        state: done\n',
    [state('done'), objective('x')],
    'activities:\n    GGI-A-17:\n        state: done # yes\n        # more\n    GGI-A-21:\n        state: done\n        objectives:\n            - text: x\n              done: false\n    # about 22\n    GGI-A-22:\n        state: done\n',
  ],
  [
    'the first place',
    'activities:\n  # legal\n  GGI-A-21:\n    state: done\n',
    [state('done', 'GGI-A-17')],
    'activities:\n  GGI-A-17:\n    state: done\n  # legal\n  GGI-A-21:\n    state: done\n',
  ],
  [
    'blank lines between',
    'activities:\n  GGI-A-17:\n    state: done\n\n  GGI-A-22:\n    state: done\n',
    [state('done')],
    'activities:\n  GGI-A-17:\n    state: done\n\n  GGI-A-21:\n    state: done\n\n  GGI-A-22:\n    state: done\n',
  ],
  [
    'a flow list on several lines',
    'activities: {\n  GGI-A-17: {state: done}, # c\n  GGI-A-22: {state: done} # d\n  }\n',
    [state('done'), state('done', 'GGI-A-16')],
    'activities: {\n  GGI-A-17: {state: done}, # c\n  GGI-A-21: {state: done},\n  GGI-A-22: {state: done}, # d\n  GGI-A-16: {state: done}\n  }\n',
  ],
  [
    'objectives in every form',
    'activities:\r\n  GGI-A-21:\r\n    objectives:\r\n    - plain # c\r\n    - text: second\r\n      # deep\r\n    - "[ ] boxed"\r\n    - {text: flow}\r\n',
    [tick('plain'), tick('second'), tick('boxed'), tick('flow'), objective('new')],
    'activities:\r\n  GGI-A-21:\r\n    objectives:\r\n    - text: plain # c\r\n      done: true\r\n    - text: second\r\n      done: true\r\n      # deep\r\n    - "[x] boxed"\r\n    - {text: flow, done: true}\r\n    - text: new\r\n      done: false\r\n',
  ],
  [
    'a block text with a comment',
    'activities:\n  GGI-A-21:\n    notes: |  # why\n      old\n      text\n\n    owner: x\n',
    [field('notes', 'new\nlines')],
    'activities:\n  GGI-A-21:\n    notes: |-  # why\n      new\n      lines\n\n    owner: x\n',
  ],
  [
    'a value taken away',
    'activities:\n  GGI-A-21:\n    owner: Jane # who\n    notes: |\n      a\n',
    [field('owner'), field('notes')],
    'activities:\n  GGI-A-21:\n    owner: # who\n    notes:\n',
  ],
  [
    'all but the item that goes, and what belongs to it',
    'activities:\n  GGI-A-21:\n    objectives: # all\n      # first\n      - a # of a\n      # second\n      - text: b # of b\n        # of b, too\n        done: true\n        # deep\n      # third\n      - c\n    owner: x\n',
    [{ kind: 'removeObjective', activity: A, text: 'b' }],
    'activities:\n  GGI-A-21:\n    objectives: # all\n      # first\n      - a # of a\n      # second\n      # third\n      - c\n    owner: x\n',
  ],
  [
    'the key of a list that becomes empty, and the missing line end',
    'activities:\n  GGI-A-21:\n    verification:\n    - a',
    [{ kind: 'removeVerification', activity: A, text: 'a' }],
    'activities:\n  GGI-A-21:\n    verification:',
  ],
  [
    'commas where items of a list in brackets go',
    'activities: {GGI-A-21: {objectives: [a, "b, c", d], verification: [a]}}\n',
    [
      { kind: 'removeObjective', activity: A, text: 'd' },
      { kind: 'removeObjective', activity: A, text: 'a' },
      { kind: 'removeVerification', activity: A, text: 'a' },
    ],
    'activities: {GGI-A-21: {objectives: ["b, c"], verification: []}}\n',
  ],
  [
    'comments of a list in brackets on several lines',
    'activities:\n  GGI-A-21:\n    objectives: [ # all\n      a, # of a\n      # between\n      b # of b\n    ]\n',
    [{ kind: 'removeObjective', activity: A, text: 'b' }],
    'activities:\n  GGI-A-21:\n    objectives: [ # all\n      a # of a\n      # between\n    ]\n',
  ],
  [
    'an item that moves, with what belongs to it',
    'activities:\r\n  GGI-A-21:\r\n    objectives:\r\n    # head\r\n    - a # of a\r\n      # deep\r\n    - text: b\r\n      x-note: 1\r\n    # tail\r\n    - c',
    [
      { kind: 'moveObjective', activity: A, text: 'a', to: 2 },
      { kind: 'moveObjective', activity: A, text: 'c', to: 0 },
    ],
    'activities:\r\n  GGI-A-21:\r\n    objectives:\r\n    # tail\r\n    - c\r\n    - text: b\r\n      x-note: 1\r\n    # head\r\n    - a # of a\r\n      # deep',
  ],
  [
    'comments directly above an item that moves, and all others where they are',
    'activities:\n  GGI-A-21:\n    # the key\n    objectives: # beside\n      # the list\n\n      # a 1\n      #   a 2\n      - a\n        # deep in a\n      # b\n      - b\n      # parted\n\n      - c\n      # end\n    owner: x\n',
    [
      { kind: 'moveObjective', activity: A, text: 'a', to: 2 },
      { kind: 'moveObjective', activity: A, text: 'c', to: 0 },
    ],
    'activities:\n  GGI-A-21:\n    # the key\n    objectives: # beside\n      # the list\n\n      - c\n      # b\n      - b\n      # parted\n\n      # a 1\n      #   a 2\n      - a\n        # deep in a\n      # end\n    owner: x\n',
  ],
  [
    'comments directly above an objective that goes to another activity, also above the first of either list',
    'activities:\n  GGI-A-21:\n    objectives:\n    # agreed\n    # in spring\n    - one\n    - two\n  GGI-A-22:\n    objectives:\n      # three\n      - three',
    [
      { kind: 'transferObjective', activity: A, text: 'one', into: 'GGI-A-22', to: 0 },
      { kind: 'transferObjective', activity: 'GGI-A-22', text: 'three', into: A },
    ],
    'activities:\n  GGI-A-21:\n    objectives:\n    - two\n    # three\n    - three\n  GGI-A-22:\n    objectives:\n      # agreed\n      # in spring\n      - one',
  ],
  [
    'comments above an objective that goes into brackets or alone into another activity',
    'activities:\n  GGI-A-17:\n    state: done\n  GGI-A-21:\n    objectives:\n      # why one\n      - one\n      # why two\n      - two\n  GGI-A-22: {objectives: [three]}\n',
    [
      { kind: 'transferObjective', activity: A, text: 'one', into: 'GGI-A-22' },
      { kind: 'transferObjective', activity: A, text: 'two', into: 'GGI-A-17' },
    ],
    'activities:\n  GGI-A-17:\n    state: done\n    objectives:\n      # why two\n      - two\n  GGI-A-21:\n    objectives:\n  GGI-A-22: {objectives: [three,\n                          # why one\n                          one]}\n',
  ],
  [
    'commas and comments when an item in brackets moves',
    'activities: {GGI-A-21: {objectives: [\n  a, # first\n  {text: b}, # second\n  c # third\n  ]}}\n',
    [{ kind: 'moveObjective', activity: A, text: 'c', to: 0 }],
    'activities: {GGI-A-21: {objectives: [\n  c, # first\n  a, # second\n  {text: b} # third\n  ]}}\n',
  ],
  [
    'form, box, quotes and tick of an objective that says something else',
    `activities:\n  GGI-A-21:\n    objectives:\n      - done: true\n      - a # c\n      - '[x] b'\n      - {text: "c", done: true}\n      - text: d\n        x-note: 1\n`,
    [
      { kind: 'editObjective', activity: A, text: 'a', to: '[ ] A' },
      { kind: 'editObjective', activity: A, text: 'b', to: "it's B" },
      { kind: 'editObjective', activity: A, text: 'c', to: 'C' },
      { kind: 'editObjective', activity: A, text: 'd', index: 3, to: 'D' },
    ],
    `activities:\n  GGI-A-21:\n    objectives:\n      - done: true\n      - "[ ] [ ] A" # c\n      - '[x] it''s B'\n      - {text: "C", done: true}\n      - text: D\n        x-note: 1\n`,
  ],
  [
    'what stands beside the parts of an attestation',
    'activities:\n  GGI-A-21:\n    attestations:\n      - who: nobody\n      - who: Jane # her\n        on: 2026-01-02\n        x-ref: 7\n        statement: >-\n          So it\n          is\n        link: x # where\n',
    [
      {
        kind: 'editAttestation',
        activity: A,
        attestation: { who: 'Jane', on: '2026-01-02', statement: 'So it is', link: 'x' },
        to: { who: 'Jane', role: 'lead', on: '2026-02-03', statement: 'So it is', reviewBy: '2027-01-01' },
      },
    ],
    'activities:\n  GGI-A-21:\n    attestations:\n      - who: nobody\n      - who: Jane # her\n        role: lead\n        on: 2026-02-03\n        x-ref: 7\n        statement: >-\n          So it\n          is\n        link: # where\n        reviewBy: 2027-01-01\n',
  ],
  [
    'the other fields of an iteration',
    'iteration: {name: a, to: 2026-06-30} # now\n',
    [
      { kind: 'setIteration', field: 'to', value: '2026-07-31' },
      { kind: 'setIteration', field: 'from', value: '2026-01-01' },
    ],
    'iteration: {name: a, from: 2026-01-01, to: 2026-07-31} # now\n',
  ],
  [
    'an alias elsewhere',
    'x: &x 1\ny: *x\nactivities:\n',
    [state('done')],
    'x: &x 1\ny: *x\nactivities:\n  GGI-A-21:\n    state: done\n',
  ],
  [
    'comments, keys and quotes of an objective that goes to another activity, in the columns of its new list',
    'activities:\r\n  GGI-A-21:\r\n    objectives:\r\n      # head\r\n      - one # of one\r\n      - text: "two" # of two\r\n        # deep\r\n        x-note: |\r\n          a\r\n\r\n           b\r\n        done: true\r\n      # tail\r\n  GGI-A-22:\r\n    objectives:\r\n    - \'three\'\r\n',
    [{ kind: 'transferObjective', activity: A, text: 'two', into: 'GGI-A-22', to: 0 }],
    'activities:\r\n  GGI-A-21:\r\n    objectives:\r\n      # head\r\n      - one # of one\r\n      # tail\r\n  GGI-A-22:\r\n    objectives:\r\n    - text: "two" # of two\r\n      # deep\r\n      x-note: |\r\n        a\r\n\r\n         b\r\n      done: true\r\n    - \'three\'\r\n',
  ],
  [
    'an objective that goes to an activity that the file does not name',
    'activities:\n  GGI-A-21:\n    state: done\n    objectives:\n      - text: one # c\n        x-a: 1',
    [{ kind: 'transferObjective', activity: A, text: 'one', into: 'GGI-A-17' }],
    'activities:\n  GGI-A-17:\n    objectives:\n      - text: one # c\n        x-a: 1\n  GGI-A-21:\n    state: done\n    objectives:',
  ],
  [
    'line ends and a missing last one where an objective goes to another activity',
    'activities:\r\n  GGI-A-21:\r\n    objectives:\r\n      - "one"\r\n      - two # c\r\n  GGI-A-22:\r\n    objectives:\r\n    - three',
    [{ kind: 'transferObjective', activity: A, text: 'two', into: 'GGI-A-22' }],
    'activities:\r\n  GGI-A-21:\r\n    objectives:\r\n      - "one"\r\n  GGI-A-22:\r\n    objectives:\r\n    - three\r\n    - two # c',
  ],
  [
    'an objective that goes into brackets, its comment above it',
    'activities:\n  GGI-A-21:\n    objectives:\n      - text: "a, b" # why\n        note: |\n          two\n          lines\n  GGI-A-22: {objectives: [one]}\n',
    [{ kind: 'transferObjective', activity: A, text: 'a, b', into: 'GGI-A-22' }],
    'activities:\n  GGI-A-21:\n    objectives:\n  GGI-A-22: {objectives: [one,\n                          # why\n                          {text: "a, b", note: "two\\nlines\\n"}]}\n',
  ],
  [
    'an objective that comes out of brackets',
    'activities:\n  GGI-A-21:\n    objectives: [\n      {text: one,\n       x-a: 1}, # why\n      two\n    ]\n  GGI-A-22:\n    objectives:\n      - three\n',
    [{ kind: 'transferObjective', activity: A, text: 'one', into: 'GGI-A-22' }],
    'activities:\n  GGI-A-21:\n    objectives: [\n      two\n    ]\n  GGI-A-22:\n    objectives:\n      - three\n      - {text: one,\n             x-a: 1} # why\n',
  ],
  [
    'JSON where an objective comes into it',
    'activities: {"GGI-A-22": {"objectives": ["one"]}, GGI-A-21: {objectives: [two, it\'s]}}\n',
    [{ kind: 'transferObjective', activity: A, text: "it's", into: 'GGI-A-22', to: 0 }],
    'activities: {"GGI-A-22": {"objectives": ["it\'s", "one"]}, GGI-A-21: {objectives: [two]}}\n',
  ],
  [
    'lines of a text that is ticked',
    'activities:\n  GGI-A-21:\n    objectives:\n      - >-\n        one\n\n        two\n      - "three\n        four" # c\n',
    [tick('one\ntwo'), tick('three four')],
    'activities:\n  GGI-A-21:\n    objectives:\n      - text: >-\n          one\n\n          two\n        done: true\n      - text: "three\n          four" # c\n        done: true\n',
  ],
  [
    'a bracket on a line of its item in its columns',
    'activities:\n  GGI-A-21:\n    objectives: [one,\n      two]\n',
    [{ kind: 'removeObjective', activity: A, text: 'two' }],
    'activities:\n  GGI-A-21:\n    objectives: [one\n      ]\n',
  ],
];

describe('Editing the programme', () => {
  for (const [name, before, changes, after] of CASES) {
    it(`keeps ${name}`, () => assert.equal(edited(before, ...changes), after));
  }
});
