// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { cleanRecord } from '../../../src/core/ggi/applyChange';
import { exportBoard } from '../../../src/core/ggi/board/exportBoard';
import { importBoard } from '../../../src/core/ggi/board/importBoard';
import { readBoardFile } from '../../../src/core/ggi/board/readBoardFile';
import { replaceScorecard } from '../../../src/core/ggi/board/scorecard';
import { ACTIVITIES } from '../../../src/core/ggi/catalogue';
import { editProgramme } from '../../../src/core/ggi/editProgramme';
import { NO_PROGRAMME, readProgramme } from '../../../src/core/ggi/readProgramme';
import { formatMessage } from '../../../src/core/model/message';
import { ACTIVITY_STATES } from '../../../src/core/model/programme';
import type { ActivityRecord, Programme } from '../../../src/core/model/programme';
import { applyEdits } from '../../../src/core/model/textEdit';
import { readAsBoard } from '../../unit/ggi/board/boardParser';

/** Texts that could be taken for something else in an issue, and any others. */
const text = fc
  .array(
    fc.oneof(
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '### Scorecard',
          '### Description',
          '#### Tools',
          '##### deeper',
          '# one',
          '</details>',
          '<details>',
          '----',
          '-----  ',
          '\\',
          '\\\\# x',
          '\\alpha',
          '...',
          '- [x] task',
          '- [ ] task',
          '* [X] task',
          '- met: x',
          '<br>',
          '&lt;br>',
          '&amp;lt;br>',
          '&#32;',
          '&amp;#32;',
          '  indented',
          'trailing  ',
          '',
          'a\u2028b',
          'a\u0085',
          '\u000b',
          'Activity ID: [GGI-A-22 (EN)](x).',
          'it\'s $(rm -rf ~) `x` "q"',
          'שלום',
          '🎉',
          'Scope of what has to be done.',
        ),
      },
      { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'grapheme' }) },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((lines) => lines.join('\n'))
  .filter((value) => value.trim() !== '');
const day = fc.constantFrom('2026-01-01', '2026-12-31', '2027-02-28');
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const sparse = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));

const record = fc
  .record({
    state: fc.constantFrom(...ACTIVITY_STATES),
    owner: optional(text),
    started: optional(day),
    due: optional(day),
    finished: optional(day),
    description: optional(text),
    opportunity: optional(text),
    tools: optional(text),
    notes: optional(text),
    // Objectives may say the same twice, and do.
    objectives: fc.array(fc.record({ text, done: fc.boolean() }), { maxLength: 4 }),
    verification: fc.uniqueArray(fc.record({ text, met: fc.boolean() }), {
      maxLength: 3,
      selector: (point) => point.text.replace(/\n+$/, ''),
    }),
    attestations: fc.uniqueArray(
      fc
        .record({
          who: text,
          role: optional(text),
          on: day,
          statement: text,
          link: optional(text),
          reviewBy: optional(day),
        })
        .map(sparse),
      { maxLength: 2, selector: (item) => JSON.stringify(item).replace(/(?:\\n)+"/g, '"') },
    ),
  })
  .map((value) => cleanRecord({ ...sparse(value), line: 0 } as ActivityRecord));

const programme = fc
  .dictionary(fc.constantFrom(...ACTIVITIES.map(({ id }) => id)), record, { minKeys: 1, maxKeys: 4 })
  .map((records): Programme => ({
    ...NO_PROGRAMME,
    activities: new Map(Object.entries(records)) as Programme['activities'],
  }));

describe('The way to a My GGI Board and back', () => {
  it('loses nothing, and the board itself reads every body', () => {
    fc.assert(
      fc.property(programme, fc.boolean(), (original, crlf) => {
        const files = exportBoard(original, 'markdown');
        for (const [id, { objectives }] of original.activities) {
          const { content } = files.find(({ path }) => path === `${id}.md`)!;
          const page = readAsBoard(content);
          assert.equal(page.activity, id);
          assert.ok(page.fields.size >= 3);
          assert.equal((page.fields.get('Objectives') ?? []).length, objectives.length, 'one line an objective');
          const last = [...page.fields.values()].at(-1)!;
          assert.ok(!last.includes('</details>') && !last.includes('----'), 'the frame is cut off');
        }
        const listed = files.find(({ path }) => path === 'issues.json')!.content;
        const issues = JSON.parse(listed) as { body: string }[];
        const seen = issues.map((issue) => (crlf ? { ...issue, body: issue.body.replaceAll('\n', '\r\n') } : issue));
        assert.deepEqual(withoutBoards(reimport(JSON.stringify(seen))), withoutBoards(original));
      }),
      { numRuns: 200 },
    );
  }).timeout(60_000);

  it('replaces nothing but the scorecard of an issue', () => {
    fc.assert(
      fc.property(record, record, (before, after) => {
        const activity = ACTIVITIES[0]!;
        const export1 = (value: ActivityRecord): string =>
          exportBoard({ ...NO_PROGRAMME, activities: new Map([[activity.id, value]]) }, 'markdown')[0]!.content;
        const old = export1(before).replace('\n#### Tools\n', '\n#### Budget\n\n12 €\n\n#### Tools\n');
        const now = replaceScorecard(old, after)!;
        assert.ok(now.includes('#### Budget\n\n12 €\n'));
        assert.equal(now.slice(now.lastIndexOf('\n### Description')), old.slice(old.lastIndexOf('\n### Description')));
        assert.equal(replaceScorecard(now, after), now, 'twice is once');
        assert.deepEqual(readAsBoard(now).tasks, readAsBoard(export1(after)).tasks);
      }),
      { numRuns: 200 },
    );
  }).timeout(60_000);
});

function reimport(issues: string): Programme {
  const file = readBoardFile(issues);
  assert.ok('issues' in file);
  const { changes, notes } = importBoard([file], NO_PROGRAMME);
  assert.deepEqual(
    notes.map(({ message }) => formatMessage(message)),
    [],
  );
  const result = editProgramme(undefined, ...changes);
  assert.ok('edits' in result, JSON.stringify(result));
  const after = applyEdits('', result.edits);
  const again = editProgramme(after, ...importBoard([file], readProgramme(after).programme).changes);
  assert.deepEqual(again, { edits: [], created: false }, 'importing twice is importing once');
  return readProgramme(after).programme;
}

/** In one order, without what only the board knows; compared as data, so that a difference is shown. */
function withoutBoards(value: Programme): unknown {
  return [...value.activities]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([id, record]) => {
      const { board, ...rest } = { ...record, line: 0 };
      return [id, rest, board?.forge ?? 'github'];
    });
}
