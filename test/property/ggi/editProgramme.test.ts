// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { applyChange, sameProgramme } from '../../../src/core/ggi/applyChange';
import { editProgramme } from '../../../src/core/ggi/editProgramme';
import type { ProgrammeChange } from '../../../src/core/ggi/editProgramme';
import { readProgramme } from '../../../src/core/ggi/readProgramme';
import { ACTIVITY_STATES } from '../../../src/core/model/programme';
import { formatMessage } from '../../../src/core/model/message';
import { applyEdits } from '../../../src/core/model/textEdit';
import type { ActivityId } from '../../../src/core/model/vocabulary';
import { leavesOf } from '../../../src/core/yaml/leaves';
import { commentsOf, programmeText } from './programmeText';

const activity = fc.constantFrom<ActivityId>('GGI-A-17', 'GGI-A-18', 'GGI-A-21', 'GGI-A-22', 'GGI-A-16');
const words = fc.oneof(
  fc.constantFrom(
    'yes',
    'null',
    '- a',
    'a: b',
    'a #b',
    '[x] y',
    '{',
    '*a',
    '&b',
    '!c',
    '%d',
    '@e',
    '`f',
    '1.5',
    '2026-01-01',
    '🎉',
    'שלום',
    '\u202Ehidden',
    'tab\there',
    'two\nlines',
    'a\n\n b\n',
    "it's",
    '"q"',
    'x:',
    '---',
    '? a',
    '\u0000',
  ),
  fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
  fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }),
);
const text = words.filter((value) => value.trim() !== '');
const day = fc.constantFrom('2026-01-01', '2026-12-31');

const change: fc.Arbitrary<ProgrammeChange> = fc.oneof(
  fc.record({ kind: fc.constant('setState'), activity, state: fc.constantFrom(...ACTIVITY_STATES) }),
  fc.record({
    kind: fc.constant('setField'),
    activity,
    field: fc.constantFrom('owner', 'description', 'notes', 'tools', 'opportunity'),
    value: fc.option(text, { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('addObjective'), activity, text }),
  fc.record({ kind: fc.constant('tickVerification'), activity, text, met: fc.boolean() }),
  fc.record({ kind: fc.constant('startIteration'), iteration: fc.record({ name: text, from: day, to: day }) }),
  fc.record({
    kind: fc.constant('addActivity'),
    activity,
    record: fc.record({
      state: fc.constantFrom(...ACTIVITY_STATES),
      notes: text,
      objectives: fc.array(fc.record({ text, done: fc.boolean() }), { maxLength: 2 }),
      verification: fc.array(fc.record({ text, met: fc.boolean() }), { maxLength: 2 }),
      attestations: fc.constant([]),
      line: fc.constant(0),
    }),
  }),
  fc.record({
    kind: fc.constant('setBoard'),
    activity,
    board: fc.record(
      {
        forge: fc.constantFrom('github', 'gitlab', 'csv'),
        project: text,
        issue: fc.constantFrom('1', '22'),
        url: text,
      },
      { requiredKeys: ['forge'] },
    ),
  }),
  fc.record({ kind: fc.constant('attest'), activity, attestation: fc.record({ who: text, on: day, statement: text }) }),
);
/** A change, or the ticking of an objective that is there by then. */
const step = fc.oneof(
  { weight: 3, arbitrary: change },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('tickAny' as const), at: fc.nat(20), done: fc.boolean() }) },
);

describe('Editing the programme', () => {
  it('keeps every comment and every foreign key, and reads back what was meant', () => {
    fc.assert(
      fc.property(programmeText, fc.array(step, { minLength: 1, maxLength: 6 }), (original, steps) => {
        let current = original;
        const before = readProgramme(original);
        assert.ok(before.usable, `the sample is not usable: ${JSON.stringify(before.problems)}`);
        let expected = before.programme;
        for (const item of steps) {
          const wanted = item.kind === 'tickAny' ? tickAny(expected, item.at, item.done) : item;
          if (wanted === undefined) {
            continue;
          }
          const result = editProgramme(current, wanted);
          assert.ok('edits' in result, `refused: ${'refused' in result ? formatMessage(result.refused) : ''}`);
          current = applyEdits(current, result.edits);
          expected = applyChange(expected, wanted);
          const again = editProgramme(current, wanted);
          assert.deepEqual(again, { edits: [], created: false }, 'doing it twice is doing it once');
        }
        const after = readProgramme(current);
        assert.ok(after.usable);
        assert.ok(sameProgramme(after.programme, expected), 'reads back what was meant');
        assert.deepEqual(commentsOf(current).sort(), commentsOf(original).sort(), 'comments');
        assert.deepEqual(foreignKeys(current), foreignKeys(original), 'foreign keys');
        assert.equal(current.startsWith('\uFEFF'), original.startsWith('\uFEFF'), 'byte order mark');
        if (!/(?:^|[^\r])\n/.test(original)) {
          assert.ok(!/(?:^|[^\r])\n/.test(current) || !original.includes('\n'), 'line ends');
        }
      }),
      { numRuns: 200 },
    );
  });
});

function tickAny(
  programme: ReturnType<typeof readProgramme>['programme'],
  at: number,
  done: boolean,
): ProgrammeChange | undefined {
  const all = [...programme.activities].flatMap(([id, { objectives }]) =>
    objectives.map(({ text }, index) => ({ id, text, index })),
  );
  const chosen = all[at % Math.max(1, all.length)];
  return chosen && { kind: 'tickObjective', activity: chosen.id, text: chosen.text, index: chosen.index, done };
}

function foreignKeys(source: string): string[] {
  return [...leavesOf(source)!]
    .filter(([path]) => path.includes('"x-'))
    .map((leaf) => leaf.join(' '))
    .sort();
}
