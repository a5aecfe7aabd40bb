// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { importBoard } from '../../../../src/core/ggi/board/importBoard';
import { readBoardFile } from '../../../../src/core/ggi/board/readBoardFile';
import { editProgramme } from '../../../../src/core/ggi/editProgramme';
import { NO_PROGRAMME, readProgramme } from '../../../../src/core/ggi/readProgramme';
import { formatMessage } from '../../../../src/core/model/message';
import { applyEdits } from '../../../../src/core/model/textEdit';

/** A body as the board writes it; each line can be another one. */
const body = (id: string, ...objectives: readonly string[]): string =>
  `Activity ID: [GGI-A-${id} (EN)](https://example.org).\n\n----\n\n### Scorecard\n\n<details><summary>Click to expand</summary>\n\n#### Customized description\n\nOurs\n\n#### Objectives\n\n${objectives.join('\n')}\n\n#### Tools\n\n</details>\n\n----\n\n### Description\n\nText\n`;

const rest = (number: number, id: string, more: object = {}) => ({
  url: `https://api.github.com/repos/harbour/board/issues/${number}`,
  html_url: `https://github.com/harbour/board/issues/${number}`,
  number,
  title: `Activity ${id}`,
  body: body(id, '- [x] a'),
  state: 'open',
  labels: [{ id: 1, name: 'Done', color: 'ed9121' }],
  updated_at: '2026-05-01T10:00:00Z',
  ...more,
});
const request = rest(3, '22', {
  pull_request: { url: 'x' },
  html_url: 'https://github.com/harbour/board/pull/3',
});
const graph = (number: number, id: string) => ({
  number,
  title: `Activity ${id}`,
  body: body(id, '- [x] a'),
  state: 'OPEN',
  url: `https://github.com/harbour/board/issues/${number}`,
  labels: { nodes: [{ name: 'Done' }] },
});
const lab = {
  iid: '7',
  title: 'Activity 17',
  description: body('17', '- [x] a'),
  state: 'opened',
  webUrl: 'https://gitlab.example.org/harbour/sub/board/-/issues/7',
  labels: { edges: [{ node: { title: 'Done' } }] },
};

/** What comes of a file: state and objectives by activity, and what is told. */
function outcome(text: string) {
  const file = readBoardFile(text);
  if ('refused' in file) {
    return { refused: formatMessage(file.refused) };
  }
  const { activities, notes, changes } = importBoard([file], NO_PROGRAMME);
  return {
    read: activities.map(({ id, state, objectives }) => `${id.slice(-2)} ${state} ${objectives}`),
    told: notes.map(({ kind, message }) => `${kind}: ${formatMessage(message)}`),
    changes,
  };
}

describe('Exports of boards, as forges and people make them', () => {
  const [one, two] = [rest(1, '17'), rest(2, '21')];
  const both = ['17 done 1', '21 done 1'];
  const shapes: readonly [string, string, readonly string[]][] = [
    ['pages in one list', JSON.stringify([[one], [two]]), both],
    ['pages written behind each other', `${JSON.stringify([one], null, 2)}${JSON.stringify([two])}`, both],
    ['pages, one a line', `${JSON.stringify([one])}\r\n${JSON.stringify([two])}\r\n`, both],
    [
      'issues of several lines behind each other',
      `${JSON.stringify(one, null, 2)}\n${JSON.stringify(two, null, 2)}`,
      both,
    ],
    ['the answer of a search', JSON.stringify({ total_count: 2, items: [one, two] }), both],
    [
      'the answer of GraphQL of GitHub',
      JSON.stringify({ data: { repository: { issues: { nodes: [graph(1, '17'), graph(2, '21')] } } } }),
      both,
    ],
    [
      'edges of GraphQL',
      JSON.stringify({ data: { repository: { issues: { edges: [{ node: graph(1, '17') }] } } } }),
      ['17 done 1'],
    ],
    [
      'the answer of GraphQL of GitLab',
      JSON.stringify({ data: { project: { issues: { nodes: [lab] } } } }),
      ['17 done 1'],
    ],
    ['a byte order mark', `\uFEFF${JSON.stringify([one])}`, ['17 done 1']],
    [
      'brackets and quotes in texts',
      `${JSON.stringify({ ...one, title: 'a ]}" [{ \\' })}${JSON.stringify([two])}`,
      both,
    ],
  ];
  for (const [what, text, expected] of shapes) {
    it(`are understood: ${what}`, () => {
      const { read, told } = outcome(text);
      assert.deepEqual([read, told], [expected, []]);
    });
  }

  it('pass over pull requests, and say so', () => {
    assert.deepEqual(outcome(JSON.stringify([one, request])), {
      ...outcome(JSON.stringify([one])),
      told: ['look: Pull requests among the issues were passed over: 1.'],
    });
    assert.match(outcome(JSON.stringify([{ ...graph(3, '22'), __typename: 'PullRequest' }, one])).told![0]!, /: 1\./);
  });

  it('may list an issue twice, where pages overlap', () => {
    assert.deepEqual(outcome(JSON.stringify([[one], [one, two]])).told, []);
    const later = { ...one, updated_at: '2026-06-01T10:00:00Z', labels: ['In Progress'] };
    const { read, told } = outcome(JSON.stringify([[one], [later]]));
    assert.deepEqual(read, ['17 in-progress 1']);
    assert.match(told[0]!, /2 issues are about this activity; number 1 was read/);
  });

  it('as published tables take nothing away of what an export said of the same issue', () => {
    const apply = (before: string, text: string): string => {
      const file = readBoardFile(text);
      assert.ok('issues' in file);
      const result = editProgramme(before, ...importBoard([file], readProgramme(before).programme).changes);
      assert.ok('edits' in result);
      return applyEdits(before, result.edits);
    };
    const table = (number: number): string =>
      `issue_id,activity_id,state,title,labels,updated_at,url\n229,GGI-A-17,open,t,Done,2026-07-01,https://api.github.com/repos/harbour/board/issues/${number}\n`;
    const first = apply('', JSON.stringify([one]));
    assert.match(first, /forge: github\n[\s\S]*body: /);
    assert.equal(apply(first, table(1)), first);
    assert.match(apply(first, table(5)), /forge: csv\n/, 'another issue');
  });

  it('name the line that cannot be read', () => {
    const whole = JSON.stringify([one, two], null, 1);
    assert.match(outcome(whole.slice(0, -20)).refused!, /line \d\d cannot be read/);
    assert.match(outcome(`${JSON.stringify(one)}\n${JSON.stringify(two)}\nnot json\n`).refused!, /line 3 cannot/);
    assert.match(outcome(`[1,\n2,\n{"a": tru}]`).refused!, /line [13] cannot/);
    assert.match(outcome('{"message":"Not Found"}').refused!, /No issues were found/);
  });

  it('of GitLab as a table bring the bodies along', () => {
    const text = `Title,Description,Issue ID,URL,State,Updated At (UTC),Labels\r\n"A, b","${body('21', '- [x] a').replaceAll('"', '""')}",7,https://gitlab.example.org/harbour/board/-/issues/7,Open,2026-02-01 10:00:00,"Done,Trust Goal"\r\n`;
    const { read, told, changes } = outcome(text);
    assert.deepEqual([read, told], [['21 done 1'], []]);
    const [change] = changes!;
    assert.ok(change?.kind === 'addActivity');
    assert.equal(change.record.description, 'Ours');
    const { body: fingerprint, ...board } = change.record.board!;
    assert.match(fingerprint ?? '', /^[0-9a-f]{16}$/);
    assert.deepEqual(board, {
      forge: 'gitlab',
      project: 'harbour/board',
      issue: '7',
      url: 'https://gitlab.example.org/harbour/board/-/issues/7',
      updated: '2026-02-01 10:00:00',
    });
  });

  for (const mark of [';', '\t']) {
    it(`of a spreadsheet that parts cells by ${JSON.stringify(mark)}`, () => {
      const rows = [
        ['issue_id', 'activity_id', 'state', 'title', 'labels'],
        ['1', 'GGI-A-17', 'opened', `"a${mark}b, c"`, '"Usage Goal, Done"'],
      ];
      assert.deepEqual(outcome(rows.map((row) => row.join(mark)).join('\r\n')).read, ['17 done 0']);
    });
  }

  const labels: readonly [string, string][] = [
    ...[
      'in progress',
      'IN-PROGRESS',
      'in_progress',
      'InProgress',
      '🚧 In Progress',
      'GGI::In Progress',
      'State: in progress',
    ].map((label): [string, string] => [label, 'in-progress']),
    ['Not selected', 'not-selected'],
    ['Not defined', 'not-selected'],
    ['not_started', 'not-started'],
    [' DONE ✅', 'done'],
  ];
  for (const [label, state] of labels) {
    it(`know the label ${JSON.stringify(label)}`, () => {
      assert.deepEqual(outcome(JSON.stringify([rest(1, '17', { labels: [label, 'Usage Goal', 'Developer'] })])).read, [
        `17 ${state} 1`,
      ]);
    });
  }

  it('are told where a label may mean progress and is not known', () => {
    const { read, told } = outcome(JSON.stringify([rest(1, '17', { labels: ['Usage Goal', 'Developer', 'Laufend'] })]));
    assert.deepEqual(read, ['17 not-started 1']);
    assert.match(told[0]!, /^look: GGI-A-17: none of its labels \(Laufend\).*conf\/ggi_deployment\.json/);
    assert.deepEqual(outcome(JSON.stringify([rest(1, '17', { labels: ['Usage Goal', 'Developer'] })])).told, []);
  });

  const told = (text: string): string => outcome(JSON.stringify([rest(1, '17', { body: text })])).told!.join('\n');

  it('are told where a scorecard is not under its heading, as in a translated body', () => {
    assert.match(told(body('17').replace('### Scorecard', '### Fiche')), /^skipped: .*no heading “### Scorecard”/);
    assert.match(told(body('17').replace('### Scorecard', '## Scorecard')), /^skipped: .*no heading/);
    assert.equal(told(body('17').replace('### Scorecard', '### SCORECARD ')), '');
  });

  it('are told which sections and lines have no place', () => {
    assert.match(told(body('17').replace('#### Tools', '#### Outils\n\nSW360\n\n#### Tools')), /^look: .*: outils\.$/);
    assert.match(told(body('17', 'Before', '- [ ] a', '  goes on')), /^skipped: .*“Before”/);
  });

  it('are told where an issue names an activity that there is not, or not any more', () => {
    const text = JSON.stringify([
      rest(1, '32', { title: 'Inventory of open source skills and resources' }),
      rest(2, '38', { title: 'Something else' }),
    ]);
    const { read, told: notes } = outcome(text);
    assert.deepEqual(read, ['17 done 1']);
    assert.match(notes[0]!, /^look: GGI-A-17: the issue names GGI-A-32, which is no activity/);
    assert.match(notes[1]!, /^skipped: Something else: no activity/);
  });

  it('keep emoji, right-to-left text, comments and boxes of every kind', () => {
    const { changes } = outcome(
      JSON.stringify([
        rest(1, '17', {
          body: body(
            '17',
            '- [X] 🎉 שלום',
            '* [x] star',
            '  - [ ] below',
            'x <!-- c -->',
            '- [ ] a <!-- hidden --> b',
          ).replaceAll('\n', '\r\n'),
        }),
      ]),
    );
    const [change] = changes!;
    assert.ok(change?.kind === 'addActivity');
    assert.deepEqual(change.record.objectives, [
      { text: '🎉 שלום', done: true },
      { text: 'star', done: true },
      { text: 'below', done: false },
      { text: 'a <!-- hidden --> b', done: false },
    ]);
  });

  it('are refused where they are empty', () => {
    for (const text of ['[]', '', '{}', 'title\n', '<!DOCTYPE html><title>Sign in</title>']) {
      const result = outcome(text);
      assert.ok('refused' in result || result.read?.length === 0, text);
    }
  });
});
