// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { activityById } from '../../../src/core/ggi/catalogue';
import { editProgramme } from '../../../src/core/ggi/editProgramme';
import { readProgramme } from '../../../src/core/ggi/readProgramme';
import { applyEdits } from '../../../src/core/model/textEdit';
import { FORM_FIELDS } from '../../../src/shared/activityForm';
import { parseFormHostMessage, parseFormPageMessage, parseFormPageState } from '../../../src/shared/activityProtocol';
import { plannedEdit } from '../../../src/vscode/activityForm/formEdits';

const TYPES = [
  'ready',
  'setState',
  'setField',
  'addItem',
  'tickItem',
  'editItem',
  'removeItem',
  'moveItem',
  'tickSuggestion',
  'attest',
  'withdraw',
  'undo',
  'showItems',
  'openProgramme',
  'openProblem',
  'openHandbook',
  'openScorecard',
  'openEvidence',
  'openFinding',
  'openActivity',
];
const word = fc.oneof(
  fc.constantFrom('One', 'Two', '', '2026-01-01', 'Ada', '<b>', '../x', '__proto__'),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const near = fc.record(
  {
    type: fc.oneof(fc.constantFrom(...TYPES), fc.string()),
    request: fc.oneof(fc.nat(100), fc.integer()),
    state: fc.constantFrom('done', 'in-progress', 'finished'),
    field: fc.oneof(fc.constantFrom(...FORM_FIELDS), fc.constantFrom('board', '__proto__')),
    list: fc.constantFrom('objectives', 'verification', 'attestations'),
    index: fc.oneof(fc.nat(3), fc.integer()),
    was: word,
    value: word,
    text: word,
    to: fc.nat(4),
    from: fc.nat(200),
    ticked: fc.boolean(),
    who: word,
    role: word,
    on: word,
    statement: word,
    link: word,
    reviewBy: word,
    signal: fc.nat(30),
    place: fc.nat(9),
    activity: fc.constantFrom('GGI-A-17', 'GGI-A-1', 'x'),
    command: fc.string(),
    path: fc.string(),
  },
  { requiredKeys: ['type', 'request', 'list', 'index', 'was', 'text'] },
);

const START = `# kept
activities:
  GGI-A-21:
    state: in-progress # kept too
    objectives:
      - One
      - Two
`;

describe('messages of the activity form', () => {
  it('anything is a known message or dropped, and nothing throws', () => {
    fc.assert(
      fc.property(fc.oneof(near, fc.anything({ withMap: true, withNullPrototype: true })), (input) => {
        const message = parseFormPageMessage(input);
        if (message !== undefined) {
          assert.ok(TYPES.includes(message.type));
          assert.deepEqual(parseFormPageMessage(structuredClone(message)), message);
          assert.ok(!('command' in message) && !('path' in message));
        }
        parseFormHostMessage(input);
        parseFormPageState(input);
      }),
      { numRuns: 3000 },
    );
  });

  it('whatever is asked, the file stays readable, keeps its comments, and only this activity changes', () => {
    const activity = activityById('GGI-A-21')!;
    let edits = 0;
    // All fields are there, so that most messages are whole.
    const whole = near.filter((input) => parseFormPageMessage(input) !== undefined);
    fc.assert(
      fc.property(fc.array(whole, { minLength: 1, maxLength: 5 }), (inputs) => {
        let text = START;
        for (const input of inputs) {
          const message = parseFormPageMessage(input);
          if (message === undefined || !('request' in message) || message.type === 'undo') {
            continue;
          }
          const planned = plannedEdit(activity, readProgramme(text).programme, message);
          const result = planned && editProgramme(text, planned.change);
          if (result !== undefined && 'edits' in result) {
            edits += result.edits.length;
            text = applyEdits(text, result.edits);
          }
        }
        const { usable, programme } = readProgramme(text);
        assert.ok(usable);
        assert.deepEqual([...programme.activities.keys()], ['GGI-A-21']);
        assert.ok(text.startsWith('# kept\n') && text.includes('# kept too'));
      }),
      { numRuns: 300 },
    );
    assert.ok(edits > 50, `${edits} edits: the test would say nothing`);
  });
});
