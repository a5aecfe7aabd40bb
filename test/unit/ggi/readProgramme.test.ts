// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { cpuTime } from '../processorTime';
import { MAX_YAML_LENGTH } from '../../../src/core/yaml/parseYaml';
import { readProgramme } from '../../../src/core/ggi/readProgramme';

const today = '2026-06-01';
/** Problems as `code line:from-to suggestion`, with the text at the range when it is one line. */
function problems(text: string): string[] {
  const lines = text.split(/\r?\n/);
  return readProgramme(text, { today }).problems.map(({ code, range: { start, end }, suggestion }) => {
    const at = start.line === end.line ? lines[start.line]!.slice(start.column, end.column) : '...';
    return `${code} ${start.line + 1} [${at}]${suggestion === undefined ? '' : ` -> ${suggestion}`}`;
  });
}
const inActivity = (body: string): string => `activities:\n  GGI-A-21:\n${body}`;

describe('Reading the programme', () => {
  it('reads everything that can be written', () => {
    const text = `handbook: 1.3
iteration: {name: 2026-H1, from: 2026-01-01, to: 2026-06-30}
iterations:
  - name: 2025-H2
    closed: 2026-01-05
    activities: {GGI-A-21: {state: in-progress, objectives: 1/3}}
activities:
  GGI-A-21:
    state: done
    owner: Jane
    started: 2026-01-02
    finished: 2026-05-01
    description: |
      Two
      lines
    objectives:
      - bare
      - "[x] boxed"
      - text: mapped
        done: true
    verification:
      - {text: point, met: true}
    attestations:
      - {who: Jane, on: 2026-05-01, statement: It is so, reviewBy: 2027-05-01}
    board: {forge: github, project: a/b, issue: 7}
`;
    const { programme, problems: found, usable } = readProgramme(text, { today });
    assert.deepEqual(found, []);
    assert.ok(usable);
    assert.deepEqual(programme.iteration, { name: '2026-H1', from: '2026-01-01', to: '2026-06-30' });
    assert.deepEqual(
      programme.closed?.map(({ name, closed, activities }) => [name, closed, [...activities]]),
      [['2025-H2', '2026-01-05', [['GGI-A-21', { state: 'in-progress', objectives: { done: 1, total: 3 } }]]]],
    );
    assert.deepEqual(programme.activities.get('GGI-A-21'), {
      state: 'done',
      owner: 'Jane',
      started: '2026-01-02',
      finished: '2026-05-01',
      description: 'Two\nlines',
      objectives: [
        { text: 'bare', done: false },
        { text: 'boxed', done: true },
        { text: 'mapped', done: true },
      ],
      verification: [{ text: 'point', met: true }],
      attestations: [{ who: 'Jane', on: '2026-05-01', statement: 'It is so', reviewBy: '2027-05-01' }],
      board: { forge: 'github', project: 'a/b', issue: '7' },
      line: 7,
    });
  });

  it('takes no file, an empty file and a file of comments for a programme with nothing selected', () => {
    for (const text of [undefined, '', '# hello\n', '---\n', 'activities:\n', '\uFEFF', 'activities: {}']) {
      const { programme, problems: found, usable } = readProgramme(text);
      assert.deepEqual([programme.activities.size, found, usable, programme.handbook], [0, [], true, '1.3']);
    }
  });

  const states: [string, string[]][] = [
    ['Done', ['wrong-state 3 [Done] -> done']],
    ['"done "', ['wrong-state 3 ["done "] -> done']],
    ['in progress', ['wrong-state 3 [in progress] -> in-progress']],
    ['In_Progress', ['wrong-state 3 [In_Progress] -> in-progress']],
    ['wip', ['wrong-state 3 [wip] -> in-progress']],
    ['Not Selected', ['wrong-state 3 [Not Selected] -> not-selected']],
    ['inprogres', ['wrong-state 3 [inprogres] -> in-progress']],
    ['true', ['wrong-state 3 [true]']],
    ['banana', ['wrong-state 3 [banana]']],
    ['[done]', ['wrong-shape 3 [[done]]']],
    ['done', ['done-without-attestation 3 [done]']],
    ['not-started', []],
    ['', []],
  ];
  for (const [state, expected] of states) {
    it(`judges the state ${state}`, () => assert.deepEqual(problems(inActivity(`    state: ${state}\n`)), expected));
  }

  const ids: [string, string][] = [
    ['GGI-A-32', 'unused-id 2 [GGI-A-32]'],
    ['GGI-A-41', 'unused-id 2 [GGI-A-41]'],
    ['GGI-A-2', 'unknown-id 2 [GGI-A-2] -> '],
    ['ggi-a-21', 'unknown-id 2 [ggi-a-21] -> GGI-A-21'],
    ['GGI-21', 'unknown-id 2 [GGI-21] -> GGI-A-21'],
    ['21', 'unknown-id 2 [21] -> GGI-A-21'],
    ['GGI_A_21', 'unknown-id 2 [GGI_A_21] -> GGI-A-21'],
    ['Manage legal compliance', 'unknown-id 2 [Manage legal compliance] -> GGI-A-21'],
    ['HR perspective', 'unknown-id 2 [HR perspective] -> GGI-A-28'],
    ['licences', 'unknown-id 2 [licences]'],
    ['__proto__', 'unknown-id 2 [__proto__]'],
  ];
  for (const [id, expected] of ids) {
    it(`judges the id ${id}`, () => {
      const [first, ...others] = problems(`activities:\n  ${id}: {state: not-started}\n`);
      assert.ok(first?.startsWith(expected), first);
      assert.deepEqual(others, []);
      assert.equal(readProgramme(`activities:\n  ${id}:\n`).usable, true);
    });
  }
  it('only warns of an id that a newer handbook may have', () => {
    const { problems: found } = readProgramme('handbook: "2.0"\nactivities:\n  GGI-A-45: {state: done}\n');
    assert.deepEqual(
      found.map(({ code, severity }) => [code, severity]),
      [
        ['unknown-handbook', 'warning'],
        ['unknown-id', 'warning'],
      ],
    );
  });

  const places: [string, string, string[]][] = [
    ['an unknown key', inActivity('    ownr: x\n'), ['unknown-key 3 [ownr] -> owner']],
    ['a key nobody knows', 'colour: x\n', ['unknown-key 1 [colour]']],
    ['a merge key', inActivity('    <<: x\n'), ['merge-key 3 [<<]']],
    ['an alias', 'x: &x Jane\n' + inActivity('    owner: *x\n'), ['unknown-key 1 [x]', 'alias 4 [*x]']],
    ['a date that is none', inActivity('    due: 2026-02-30\n'), ['bad-date 3 [2026-02-30]']],
    ['a date written otherwise', inActivity('    due: "2026/7/1"\n'), ['bad-date 3 ["2026/7/1"] -> 2026-07-01']],
    [
      'dates that are reversed',
      inActivity('    started: 2026-02-01\n    due: 2026-01-01\n'),
      ['dates-reversed 4 [2026-01-01]'],
    ],
    [
      'an iteration that ends before it begins',
      'iteration: {name: a, from: 2026-02-01, to: 2026-01-01}\n',
      ['dates-reversed 1 [2026-01-01]'],
    ],
    ['an iteration without a name', 'iteration:\n  to: 2026-02-01\n', ['missing-key 1 [iteration]']],
    ['a list that is none', inActivity('    objectives: many\n'), ['wrong-shape 3 [many]']],
    [
      'an objective without a text',
      inActivity('    due: 2026-12-31\n    objectives:\n      - done: true\n'),
      ['missing-key 5 [done]'],
    ],
    [
      'a boolean that is a word',
      inActivity('    objectives:\n      - {text: a, done: "yes"}\n    due: 2026-12-31\n'),
      ['wrong-boolean 4 ["yes"] -> true'],
    ],
    [
      'an objective without an end',
      inActivity('    objectives:\n      - a\n'),
      ['objective-without-end 3 [objectives]'],
    ],
    [
      'an attestation nobody signed',
      inActivity('    attestations:\n      - on: 2026-01-01\n        statement: x\n'),
      ['missing-key 4 [on]'],
    ],
    [
      'an attestation past its review',
      inActivity('    attestations:\n      - {who: a, on: 2025-01-01, statement: x, reviewBy: 2026-05-31}\n'),
      ['attestation-overdue 4 [2026-05-31]'],
    ],
    ['a handbook nobody knows', 'handbook: "1.33"\n', ['unknown-handbook 1 ["1.33"] -> 1.3']],
    ['a text that is a list', inActivity('    owner: [a]\r\n'), ['wrong-shape 3 [[a]]']],
  ];
  for (const [name, text, expected] of places) {
    it(`points at ${name}`, () => {
      assert.deepEqual(problems(text), expected);
      assert.ok(readProgramme(text).usable);
    });
  }

  const unusable: [string, string, string[]][] = [
    ['no YAML', 'a: [', ['not-yaml']],
    ['a list', '- a\n', ['wrong-shape']],
    ['a text', 'hello\n', ['wrong-shape']],
    ['activities that are a list', 'activities:\n  - GGI-A-21\n', ['wrong-shape']],
    ['a key twice', 'handbook: "1.3"\nhandbook: "1.2"\n', ['duplicate-key']],
    ['an activity twice', 'activities:\n  GGI-A-21:\n  GGI-A-21:\n', ['duplicate-key']],
    ['a state twice', inActivity('    state: not-started\n    state: in-progress\n'), ['duplicate-key']],
    ['an unfinished merge', '<<<<<<< a\nx: 1\n=======\nx: 2\n>>>>>>> b\n', ['merge-conflict']],
    ['two documents', 'a: 1\n---\nb: 1\n', ['several-documents']],
    ['an unquoted box', inActivity('    objectives:\n      - [x] a\n'), ['unquoted-box']],
  ];
  for (const [name, text, expected] of unusable) {
    it(`does not use ${name}`, () => {
      const { usable, problems: found } = readProgramme(text);
      assert.equal(usable, false);
      assert.deepEqual(
        [...new Set(found.filter(({ severity }) => severity === 'error').map(({ code }) => code))],
        expected,
      );
    });
  }
  it('says at which line a key stood first', () => {
    const [problem] = readProgramme('handbook: "1.3"\n\nhandbook: "1.2"\n').problems;
    assert.deepEqual([problem?.range.start.line, problem?.message.args], [2, { key: 'handbook', line: 1 }]);
  });
  it('lets one wrong value stand alone', () => {
    const { programme } = readProgramme(
      inActivity('    state: Done\n    owner: Jane\n') + '  GGI-A-22:\n    state: in-progress\n',
    );
    assert.deepEqual(
      [...programme.activities].map(([id, { state, owner }]) => [id, state, owner]),
      [
        ['GGI-A-21', 'not-selected', 'Jane'],
        ['GGI-A-22', 'in-progress', undefined],
      ],
    );
  });
  it('reads 5,000 objectives', () => {
    const text = inActivity(
      '    objectives:\n' + Array.from({ length: 5000 }, (_, i) => `      - Objective number ${i}\n`).join(''),
    );
    let count: number | undefined;
    const taken = cpuTime(() => {
      count = readProgramme(text).programme.activities.get('GGI-A-21')?.objectives.length;
    });
    assert.equal(count, 5000);
    assert.ok(taken < 2000, `${taken} ms`);
  });

  it('reads 5,000 objectives as the form writes them, which is more than a policy may hold', () => {
    const item = (i: number): string =>
      `      - text: Objective number ${i} of this iteration\n        done: ${i % 2 === 0}\n`;
    const text = inActivity(`    objectives:\n${Array.from({ length: 5000 }, (_, i) => item(i)).join('')}`);
    assert.ok(text.length > MAX_YAML_LENGTH);
    let programme = readProgramme('').programme;
    const taken = cpuTime(() => ({ programme } = readProgramme(text)));
    assert.equal(programme.activities.get('GGI-A-21')?.objectives.length, 5000);
    assert.ok(taken < 2000, `${taken} ms`);
  });

  it('does not compare each of many unknown keys with every other', () => {
    const keys = Array.from({ length: 25_000 }, (_, i) => `    stat${i}: 1\n`).join('');
    let found = 0;
    const taken = cpuTime(() => (found = readProgramme(inActivity(keys)).problems.length));
    assert.equal(found, 500);
    assert.ok(taken < 3000, `${taken} ms`);
  });
});
