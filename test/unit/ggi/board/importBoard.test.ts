// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { importBoard } from '../../../../src/core/ggi/board/importBoard';
import { readBoardFile } from '../../../../src/core/ggi/board/readBoardFile';
import type { BoardFile, BoardSource } from '../../../../src/core/ggi/board/readBoardFile';
import { ACTIVITIES } from '../../../../src/core/ggi/catalogue';
import { editProgramme } from '../../../../src/core/ggi/editProgramme';
import { NO_PROGRAMME, readProgramme } from '../../../../src/core/ggi/readProgramme';
import { formatMessage } from '../../../../src/core/model/message';
import type { Programme } from '../../../../src/core/model/programme';
import { applyEdits } from '../../../../src/core/model/textEdit';
import { processorTime } from '../../processorTime';

const read = (text: string, from?: BoardSource): BoardFile => {
  const file = readBoardFile(text, from);
  assert.ok('issues' in file, JSON.stringify(file));
  return file;
};
const fixture = (name: string): BoardFile => read(readFileSync(`test/fixtures/board/${name}`, 'utf8'));
const programmeAfter = (files: readonly BoardFile[], text?: string): Programme => {
  const result = editProgramme(text, ...importBoard(files, readProgramme(text).programme).changes);
  assert.ok('edits' in result, JSON.stringify(result));
  return readProgramme(applyEdits(text ?? '', result.edits)).programme;
};
const states = (programme: Programme): unknown =>
  Object.fromEntries([...programme.activities].map(([id, { state }]) => [id.slice(-2), state]));

describe('Importing a My GGI Board', () => {
  it('reads the export of gh: bodies of 1.1 to 1.3, CRLF, every spelling of labels, renamed titles', () => {
    const programme = programmeAfter([fixture('github.json')]);
    assert.deepEqual(states(programme), {
      17: 'in-progress',
      18: 'not-started',
      21: 'not-selected',
      22: 'in-progress',
      24: 'done',
      28: 'not-selected',
    });
    const record = programme.activities.get('GGI-A-17')!;
    assert.deepEqual(record.objectives, [
      { text: 'List the components of the booking system', done: true },
      { text: 'List the components of the crane control', done: true },
      { text: 'Agree who keeps the list', done: false },
      { text: 'Ask the crane team', done: false },
    ]);
    assert.equal(
      record.description,
      'Know what runs in the harbour office.\n\nTwo paragraphs, with a [link](https://harbour.example).',
    );
    assert.equal(record.opportunity, undefined, 'the sentence of the template is empty');
    assert.deepEqual(record.verification, [
      { text: 'There is an inventory.', met: true },
      { text: 'It has an owner.', met: false },
    ]);
    const { body, ...board } = record.board!;
    assert.match(body ?? '', /^[0-9a-f]{16}$/);
    assert.deepEqual(board, {
      forge: 'github',
      project: 'harbour-example/my-ggi-board',
      issue: '1',
      url: 'https://github.com/harbour-example/my-ggi-board/issues/1',
      updated: '2026-03-01T09:00:00Z',
    });
    const empty = programme.activities.get('GGI-A-18')!;
    assert.deepEqual(
      [empty.description, empty.opportunity, empty.tools, empty.notes, empty.objectives.length],
      [undefined, undefined, undefined, undefined, 0],
    );
  });

  for (const version of ['1.1', '1.2', '1.3']) {
    for (const forge of ['github', 'gitlab', 'csv'] as const) {
      it(`reads a board of handbook ${version} from ${forge}`, () => {
        const names = forge === 'csv' ? ['tasks.csv', 'issues.csv'] : [`${forge}.json`];
        const files = names.map((name) => fixture(`${version}/${name}`));
        const programme = programmeAfter(files);
        assert.deepEqual(states(programme), {
          17: 'in-progress',
          22: 'done',
          24: 'not-started',
          28: 'not-selected',
        });
        assert.deepEqual(programme.activities.get('GGI-A-17')?.objectives, [
          { text: 'List the booking system', done: true },
          { text: 'List the crane control', done: true },
          { text: 'Agree who keeps the list', done: false },
        ]);
        assert.deepEqual(programme.activities.get('GGI-A-22')?.objectives, [
          { text: 'Watch the advisories', done: true },
        ]);
        const { description, opportunity, notes, verification, board } = programme.activities.get('GGI-A-22')!;
        const texts =
          forge === 'csv' ? [undefined, undefined] : ['Every ship, every week.', 'Mondays, **first** thing.'];
        assert.deepEqual([description, notes, opportunity], [...texts, undefined]);
        assert.deepEqual(verification, forge === 'csv' ? [] : [{ text: 'Somebody watches.', met: true }]);
        assert.deepEqual([board?.forge, board?.issue], [forge, '3']);
        assert.equal(programme.activities.get('GGI-A-28')?.description, undefined);
        const said = importBoard(files, NO_PROGRAMME).notes.map(({ kind, activity }) => `${kind} ${activity ?? ''}`);
        assert.deepEqual(said, forge === 'csv' ? [] : ['skipped ', 'look GGI-A-22']);
      });
    }
  }

  it('says what it skipped and what it had to decide', () => {
    const { notes, closed } = importBoard([fixture('github.json')], NO_PROGRAMME);
    const said = notes.map(({ kind, activity, message }) => `${kind} ${activity ?? ''} ${formatMessage(message)}`);
    assert.equal(said.length, 4, said.join('\n'));
    assert.match(said[0]!, /^skipped {2}Crane 4 does not turn: no activity was recognised/);
    assert.match(said[1]!, /^look GGI-A-22 .*2 issues are about this activity; number 4 was read/);
    assert.match(said[2]!, /^look GGI-A-22 .*more than one progress label; in-progress was taken/);
    assert.match(said[3]!, /^look GGI-A-24 .*closed.*its label says done/);
    assert.deepEqual(closed, ['GGI-A-24']);
  });

  it('takes a closed issue for done only when a person says so', () => {
    const issue = { title: 'x', state: 'CLOSED', labels: ['In Progress'], body: 'Activity ID: GGI-A-17' };
    const files = [read(JSON.stringify([issue]))];
    assert.equal(importBoard(files, NO_PROGRAMME).activities[0]?.state, 'in-progress');
    assert.equal(importBoard(files, NO_PROGRAMME, { closed: 'done' }).activities[0]?.state, 'done');
  });

  it('reads the export of GitLab, a list or one issue a line', () => {
    const programme = programmeAfter([fixture('gitlab.json')]);
    assert.deepEqual(states(programme), { 17: 'done', 19: 'not-started' });
    const { forge, project, issue } = programme.activities.get('GGI-A-17')!.board!;
    assert.deepEqual([forge, project, issue], ['gitlab', 'port/ggi/board', '3']);
    const list = JSON.parse(readFileSync('test/fixtures/board/gitlab.json', 'utf8')) as object[];
    const lines = read(list.map((item) => JSON.stringify(item)).join('\r\n'));
    assert.deepEqual(lines, fixture('gitlab.json'));
  });

  it('reads the three CSV files together: the newest of two labels, tasks, the number people know', () => {
    const files = ['labels_hist.csv', 'tasks.csv', 'issues.csv'].map(fixture);
    const { notes } = importBoard(files, NO_PROGRAMME);
    const programme = programmeAfter(files);
    assert.deepEqual(states(programme), { 17: 'in-progress', 22: 'done' });
    const record = programme.activities.get('GGI-A-17')!;
    assert.deepEqual(record.objectives, [
      { text: 'List the components of the booking system', done: true },
      { text: 'Agree who keeps the list, and where', done: false },
    ]);
    assert.deepEqual(
      [record.board?.issue, record.board?.project, record.board?.url],
      ['1', 'harbour-example/my-ggi-board', 'https://github.com/harbour-example/my-ggi-board/issues/1'],
    );
    assert.deepEqual(
      notes.map(({ kind, message }) => `${kind} ${formatMessage(message)}`.slice(0, 60)),
      [
        'look GGI-A-22: the issue has more than one progress label; d',
        'skipped The tasks of GGI-A-46 belong to no issue that was gi',
      ],
    );
  });

  it('knows the names that a board gave its progress labels', () => {
    const named = read(
      JSON.stringify(
        ['Läuft', 'fertig', 'Zurückgestellt', 'Done'].map((label, index) => ({
          title: 'x',
          labels: [label],
          body: `Activity ID: ${['GGI-A-17', 'GGI-A-18', 'GGI-A-19', 'GGI-A-20'][index]}`,
        })),
      ),
    );
    assert.deepEqual(states(programmeAfter([named, fixture('ggi_deployment.json')])), {
      17: 'in-progress',
      18: 'done',
      19: 'not-selected',
      20: 'done',
    });
  });

  it('reads a board that was upgraded and holds 50 issues', () => {
    const issue = (number: number, id: string, label: string, line: string) => ({
      number,
      title: 'renamed by hand',
      state: 'OPEN',
      labels: [{ name: label }],
      updatedAt: `2026-01-01T00:00:${number < 26 ? '00' : '30'}Z`,
      body: `Activity ID: ${line}.\n\n### Scorecard\n\n#### Objectives\n\n- [ ] of ${id} from ${number}\n\n### Description\n`,
    });
    const issues = [
      ...ACTIVITIES.map(({ id }, index) => issue(index + 1, id, 'In Progress', `[${id}](https://x)`)),
      ...ACTIVITIES.map(({ id }, index) => issue(index + 26, id, 'Done', `[${id} (EN)](https://x)`)),
    ];
    const files = [read(JSON.stringify(issues))];
    const result = importBoard(files, NO_PROGRAMME);
    assert.equal(result.activities.length, 25);
    assert.ok(result.activities.every(({ state, objectives }) => state === 'done' && objectives === 1));
    assert.equal(result.notes.length, 25);
    const start = processorTime();
    const programme = programmeAfter(files);
    assert.ok(processorTime() - start < 2000, 'within two seconds');
    assert.deepEqual(programme.activities.get('GGI-A-17')?.objectives, [{ text: 'of GGI-A-17 from 26', done: false }]);
  });

  it('changes nothing when it is done again, and keeps what people wrote', () => {
    const files = [fixture('github.json')];
    const text =
      '# ours\nactivities:\n  GGI-A-17: # the list\n    owner: Ada\n    objectives:\n      - text: Our own\n        x-note: kept\n    board: { forge: csv, updated: yesterday }\n';
    const first = editProgramme(text, ...importBoard(files, readProgramme(text).programme).changes);
    assert.ok('edits' in first, JSON.stringify(first));
    const after = applyEdits(text, first.edits);
    assert.match(after, /^# ours\n[\s\S]*GGI-A-17: # the list\n[\s\S]*x-note: kept/);
    const record = readProgramme(after).programme.activities.get('GGI-A-17')!;
    assert.equal(record.owner, 'Ada');
    assert.deepEqual(record.objectives[0], { text: 'Our own', done: false });
    assert.equal(record.objectives.length, 5);
    assert.deepEqual(importBoard(files, readProgramme(after).programme).changes, []);
  });

  it('refuses what is not what the person said it is', () => {
    assert.ok('refused' in readBoardFile('[{"title":"x"}]', 'csv'));
    assert.ok('refused' in readBoardFile('issue_id,activity_id,title\n1,GGI-A-17,x\n', 'github'));
    assert.equal(read('[{"title":"x","iid":1}]', 'github').issues[0]?.forge, 'github');
  });

  it('keeps 5,000 objectives', () => {
    const tasks = Array.from({ length: 5000 }, (_, index) => `- [${index % 2 ? 'x' : ' '}] o${index}`).join('\n');
    const body = `Activity ID: [GGI-A-17 (EN)](https://x).\n### Scorecard\n#### Objectives\n${tasks}\n### Description\n`;
    const files = [read(JSON.stringify([{ title: 'x', body, labels: [] }]))];
    const objectives = programmeAfter(files).activities.get('GGI-A-17')?.objectives ?? [];
    assert.deepEqual([objectives.length, objectives[4999]], [5000, { text: 'o4999', done: true }]);
  }).timeout(20_000);
});
