// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { goalChecked, stateWhenChecked } from '../../../src/core/ggi/declared';
import { editProgramme } from '../../../src/core/ggi/editProgramme';
import type { ProgrammeChange } from '../../../src/core/ggi/editProgramme';
import { NEW_PROGRAMME } from '../../../src/core/ggi/newProgramme';
import { readProgramme } from '../../../src/core/ggi/readProgramme';
import type { ActivityState } from '../../../src/core/model/programme';
import { applyEdits } from '../../../src/core/model/textEdit';
import type { ActivityId } from '../../../src/core/model/vocabulary';
import { cpuTime } from '../processorTime';

const A = 'GGI-A-21';
const state = (to: ActivityState, activity: ActivityId = A): ProgrammeChange => ({
  kind: 'setState',
  activity,
  state: to,
});
const objective = (text: string): ProgrammeChange => ({ kind: 'addObjective', activity: A, text });
const tick = (text: string, done = true): ProgrammeChange => ({ kind: 'tickObjective', activity: A, text, done });
const field = (name: 'owner' | 'notes', value?: string): ProgrammeChange => ({
  kind: 'setField',
  activity: A,
  field: name,
  value,
});

function edited(text: string | undefined, ...changes: ProgrammeChange[]): string {
  const result = editProgramme(text, ...changes);
  assert.ok('edits' in result, JSON.stringify(result));
  return applyEdits(text ?? '', result.edits);
}

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
    'activities:\r\n  GGI-A-21:\r\n    objectives:\r\n    # head\r\n    - c\r\n    - text: b\r\n      x-note: 1\r\n    # tail\r\n    - a # of a\r\n      # deep',
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
];

describe('Editing the programme', () => {
  for (const [name, before, changes, after] of CASES) {
    it(`keeps ${name}`, () => assert.equal(edited(before, ...changes), after));
  }

  it('creates the file with the first change', () => {
    const result = editProgramme(undefined, state('in-progress'), field('owner', 'Jane'));
    assert.ok('edits' in result && result.created);
    assert.equal(
      applyEdits('', result.edits),
      `${NEW_PROGRAMME}activities:\n  GGI-A-21:\n    state: in-progress\n    owner: Jane\n`,
    );
  });

  it('edits no more than it has to', () => {
    const text = 'activities:\n  GGI-A-21:\n    state: done # c\n';
    assert.deepEqual(editProgramme(text, state('in-progress')), {
      edits: [{ offset: text.indexOf('done'), length: 4, newText: 'in-progress' }],
      created: false,
    });
    assert.deepEqual(editProgramme(text, state('done')), { edits: [], created: false });
  });

  it('quotes what YAML would read otherwise', () => {
    for (const text of ['- a', 'yes', 'a: b', '#x', '1.5', '🎉', 'שלום', 'a\nb', '\u202E', '{', "'", '"']) {
      const after = readProgramme(edited(undefined, objective(text), field('owner', text)));
      assert.deepEqual(after.programme.activities.get(A)?.objectives, [{ text, done: false }]);
      assert.equal(after.programme.activities.get(A)?.owner, text);
    }
  });

  it('adds verification points when they are met, and unticks them', () => {
    const point = (met: boolean): ProgrammeChange => ({
      kind: 'tickVerification',
      activity: A,
      text: 'Audits are held',
      met,
    });
    const met = edited('activities:\n', point(true));
    assert.equal(
      met,
      'activities:\n  GGI-A-21:\n    verification:\n      - text: Audits are held\n        met: true\n',
    );
    assert.equal(edited(met, point(false)), met.replace('true', 'false'));
    assert.equal(edited('activities:\n', point(false)), 'activities:\n');
  });

  it('writes an attestation once', () => {
    const attest: ProgrammeChange = {
      kind: 'attest',
      activity: A,
      attestation: { who: 'Jane', role: '', on: '2026-01-02', statement: 'So it is: yes' },
    };
    const text = edited('activities:\n', attest);
    assert.equal(
      text,
      'activities:\n  GGI-A-21:\n    attestations:\n      - who: Jane\n        on: 2026-01-02\n        statement: "So it is: yes"\n',
    );
    assert.equal(edited(text, attest), text);
  });

  it('closes an iteration with a record and starts the next one', () => {
    const open =
      'iteration:\n  name: a # c\n  from: 2026-01-01\nactivities:\n  GGI-A-21:\n    state: in-progress\n    objectives:\n      - one\n      - "[x] two"\n';
    const closed = edited(open, { kind: 'closeIteration', on: '2026-07-01' });
    const { programme } = readProgramme(closed);
    assert.equal(programme.iteration, undefined);
    assert.deepEqual(programme.closed?.[0]?.activities.get(A), {
      state: 'in-progress',
      objectives: { done: 1, total: 2 },
    });
    const next = edited(closed, { kind: 'startIteration', iteration: { name: 'b', to: '2026-12-31' } });
    assert.ok(next.startsWith('iteration:\n  name: b # c\n  from:\n  to: 2026-12-31\niterations:\n'), next);
    assert.ok('refused' in editProgramme(closed, { kind: 'closeIteration', on: '2026-07-01' }));
  });

  it('carries over what is open, and records by name what was reached', () => {
    const open =
      'iteration: {name: a}\nactivities:\n  GGI-A-22:\n    state: done\n  GGI-A-21:\n    state: in-progress\n    objectives:\n      - one # stays\n      - "[x] two"\n      # head\n      - {text: three, done: true}\n';
    const closed = edited(open, { kind: 'closeIteration', on: '2026-07-01', carryOver: true });
    const { programme } = readProgramme(closed);
    assert.deepEqual(programme.activities.get(A)?.objectives, [{ text: 'one', done: false }]);
    assert.deepEqual(programme.closed?.[0]?.activities.get(A), {
      state: 'in-progress',
      objectives: { done: 2, total: 3 },
      reached: ['two', 'three'],
    });
    assert.ok(closed.endsWith('    objectives:\n      - one # stays\n      # head\n'), closed);
  });

  it('takes what is not carried over away, and records it by name', () => {
    const open =
      'iteration: {name: a}\nactivities:\n  GGI-A-21:\n    state: in-progress\n    objectives:\n      - one # stays\n      - two\n      - "[x] two"\n      - two # goes\n';
    const dropped = [
      { activity: A, text: 'two', index: 3 },
      { activity: A, text: 'gone meanwhile' },
    ] as const;
    const closed = edited(open, { kind: 'closeIteration', on: '2026-07-01', carryOver: true, dropped });
    const { programme } = readProgramme(closed);
    assert.deepEqual(programme.activities.get(A)?.objectives, [
      { text: 'one', done: false },
      { text: 'two', done: false },
    ]);
    assert.deepEqual(programme.closed?.[0]?.activities.get(A), {
      state: 'in-progress',
      objectives: { done: 1, total: 4 },
      reached: ['two'],
      dropped: ['two'],
    });
    assert.ok(closed.endsWith('    objectives:\n      - one # stays\n      - two\n'), closed);
  });

  it('takes 4,000 reached objectives over the end of an iteration in a moment', () => {
    const items = Array.from(
      { length: 4000 },
      (_, i) => `      - "[${i % 4 === 0 ? ' ' : 'x'}] Objective ${i}"\n`,
    ).join('');
    const open = `iteration: {name: a}\nactivities:\n  GGI-A-21:\n    state: in-progress\n    objectives:\n${items}`;
    let closed = '';
    const taken = cpuTime(() => {
      closed = edited(open, { kind: 'closeIteration', on: '2026-07-01', carryOver: true });
    });
    assert.equal(readProgramme(closed).programme.activities.get(A)?.objectives.length, 1000);
    assert.ok(taken < 5000, `${taken} ms`);
  });

  const refused: [string, string, ProgrammeChange][] = [
    ['a broken file', 'a: [', state('done')],
    ['an unfinished merge', '<<<<<<< a\n=======\n>>>>>>> b\n', state('done')],
    ['a key twice', 'handbook: a\nhandbook: b\n', state('done')],
    ['an activity that is an alias', 'x: &x {}\nactivities:\n  GGI-A-21: *x\n', state('done')],
    [
      'an activity that others refer to',
      'activities:\n  GGI-A-21: &x\n    state: done\n  GGI-A-22: *x\n',
      state('in-progress'),
    ],
    ['an activity that is a text', 'activities:\n  GGI-A-21: done\n', state('done')],
    ['a state that is a list', 'activities:\n  GGI-A-21:\n    state: [done]\n', state('done')],
    ['objectives that are a text', 'activities:\n  GGI-A-21:\n    objectives: x\n', objective('a')],
    ['an objective that is gone', 'activities:\n  GGI-A-21:\n    objectives: [a]\n', tick('b')],
    [
      'to edit an objective that is gone',
      'activities:\n  GGI-A-21:\n',
      { kind: 'editObjective', activity: A, text: 'a', to: 'b' },
    ],
    [
      'to move a point of an activity that is not named',
      '',
      { kind: 'moveVerification', activity: A, text: 'a', to: 1 },
    ],
    [
      'to remove what others refer to',
      'activities:\n  GGI-A-21:\n    objectives:\n      - &a x\n      - y\nz: *a\n',
      { kind: 'removeObjective', activity: A, text: 'x' },
    ],
    ['an end of no iteration', '', { kind: 'setIteration', field: 'to', value: '2026-01-01' }],
    ['an iteration without a name', 'iteration: {name: a}', { kind: 'setIteration', field: 'name', value: ' ' }],
    ['an unknown activity', '', { kind: 'setState', activity: 'GGI-A-32', state: 'done' }],
    ['an empty objective', '', objective(' ')],
    ['a day that is none', '', { kind: 'closeIteration', on: 'soon' }],
    ['a file that would grow too large', `x: ${'y'.repeat(512 * 1024 - 20)}\n`, state('done')],
  ];
  for (const [name, text, change] of refused) {
    it(`refuses ${name}`, () => assert.ok('refused' in editProgramme(text, change)));
  }
});

describe('Boxes', () => {
  it('ticks to done and unticks without throwing work away', () => {
    const record = (text: string) => readProgramme(text).programme.activities.get(A);
    assert.equal(stateWhenChecked(undefined, true), 'done');
    assert.equal(stateWhenChecked(undefined, false), 'not-started');
    assert.equal(stateWhenChecked(record('activities: {GGI-A-21: {state: done}}'), false), 'not-started');
    assert.equal(stateWhenChecked(record('activities: {GGI-A-21: {state: done, owner: x}}'), false), 'in-progress');
    assert.equal(
      stateWhenChecked(record('activities: {GGI-A-21: {state: done, objectives: [x]}}'), false),
      'in-progress',
    );
  });
  it('computes goals from what is selected', () => {
    assert.equal(goalChecked(['done', 'not-selected']), true);
    assert.equal(goalChecked(['done', 'in-progress']), false);
    assert.equal(goalChecked(['not-selected']), false);
  });
});
