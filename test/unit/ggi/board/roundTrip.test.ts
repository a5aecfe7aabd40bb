// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { importBoard } from '../../../../src/core/ggi/board/importBoard';
import { readBoardFile } from '../../../../src/core/ggi/board/readBoardFile';
import type { BoardFile } from '../../../../src/core/ggi/board/readBoardFile';
import { replaceScorecard } from '../../../../src/core/ggi/board/scorecard';
import { editProgramme } from '../../../../src/core/ggi/editProgramme';
import { NO_PROGRAMME, readProgramme } from '../../../../src/core/ggi/readProgramme';
import { applyEdits } from '../../../../src/core/model/textEdit';

const file = (issues: readonly object[]): BoardFile => {
  const result = readBoardFile(JSON.stringify(issues));
  assert.ok('issues' in result, JSON.stringify(result));
  return result;
};
const body = (id: string, scorecard: string, points = ''): string =>
  `Activity ID: ${id}.\r\n\r\n----\r\n\r\n### Scorecard\r\n\r\n<details><summary>Click to expand</summary>\r\n\r\n${scorecard}\r\n</details>\r\n\r\n----\r\n\r\n### Description\r\nx\r\n### Opportunity Assessment\r\n### Progress Assessment\r\n${points}`;

describe('My GGI Board', () => {
  it('reads bodies of 1.1 to 1.3 with any label spelling, tasks in capitals and CRLF', () => {
    const { changes, activities, notes } = importBoard(
      [
        file([
          {
            number: 1,
            title: 'a',
            state: 'OPEN',
            labels: [{ name: 'Done' }],
            url: 'https://github.com/o/p/issues/1',
            body: body(
              '[GGI-A-21 (EN)](https://x)',
              '#### Objectives\r\n- [X] one\r\n- [ ] two\r\n#### Tools\r\nort',
              '- [x] met\r\n',
            ),
          },
          {
            number: 2,
            title: 'b',
            state: 'OPEN',
            labels: [{ name: 'In progress' }],
            body: body('[GGI-A-22](https://x)', ''),
          },
          { number: 3, title: 'HR perspective', state: 'OPEN', labels: ['Culture Goal', 'Not selected'], body: '' },
          { number: 4, title: 'Something else', state: 'OPEN', labels: [], body: 'hello' },
          { number: 5, title: 'b', state: 'CLOSED', labels: [{ name: 'Done' }], body: body('GGI-A-22', '') },
        ]),
      ],
      NO_PROGRAMME,
    );
    assert.deepEqual(
      activities.map(({ id, state, objectives }) => [id, state, objectives]),
      [
        ['GGI-A-21', 'done', 2],
        ['GGI-A-22', 'in-progress', 0],
        ['GGI-A-28', 'not-selected', 0],
      ],
    );
    assert.equal(notes.length, 2, 'the foreign issue and the duplicate');
    const result = editProgramme(undefined, ...changes);
    assert.ok('edits' in result);
    const record = readProgramme(applyEdits('', result.edits)).programme.activities.get('GGI-A-21');
    assert.deepEqual(record?.objectives, [
      { text: 'one', done: true },
      { text: 'two', done: false },
    ]);
    assert.deepEqual(record?.verification, [{ text: 'met', met: true }]);
    assert.equal(record?.tools, 'ort');
  });

  it('replaces the scorecard only, and keeps sections of others in it', () => {
    const old = body(
      '[GGI-A-21 (EN)](https://x)',
      '#### Objectives\r\n- [ ] old\r\n#### Ours alone\r\nkept',
      '- [ ] p',
    );
    const record = readProgramme('activities: {GGI-A-21: {objectives: [new]}}').programme.activities.get('GGI-A-21')!;
    const now = replaceScorecard(old, record)!;
    assert.ok(now.startsWith(old.slice(0, old.indexOf('### Scorecard'))));
    assert.ok(now.endsWith(old.slice(old.indexOf('### Description'))));
    assert.ok(now.includes('- [ ] new') && now.includes('#### Ours alone\nkept') && !now.includes('old'));
    assert.equal(replaceScorecard('nothing here', record), undefined);
  });

  it('reads the CSV files of a published board', () => {
    const issues = readBoardFile(
      'issue_id,activity_id,state,title,labels,updated_at,url,tasks_total,tasks_done\r\n7,GGI-A-17,opened,"a, ""b""","[\'Usage Goal\', \'In Progress\']",2026-01-01,,2,1\r\n',
    );
    const tasks = readBoardFile('issue_id,state,task\nGGI-A-17,completed,one\nGGI-A-17,open,"two, three"\n');
    assert.ok('issues' in issues && 'issues' in tasks);
    assert.deepEqual(importBoard([issues, tasks], NO_PROGRAMME).activities, [
      { id: 'GGI-A-17', state: 'in-progress', objectives: 2 },
    ]);
  });

  it('refuses what is no export', () => {
    for (const text of ['', 'hello', '[', '{}', '[]', 'a,b\n1,2']) {
      assert.ok('refused' in readBoardFile(text), text);
    }
  });
});
