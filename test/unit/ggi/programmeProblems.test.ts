// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { readProgramme } from '../../../src/core/ggi/readProgramme';
import { formatMessage } from '../../../src/core/model/message';
import type { ConfigProblem } from '../../../src/core/model/config';
import { cpuTime } from '../processorTime';
import { LineIndex } from '../../../src/core/yaml/lineIndex';

const today = '2026-06-01';
const head = 'activities:\n  GGI-A-21:\n';

/** `code from-to` with lines and columns from 1, and what should stand there. */
function place({ code, range: { start, end }, suggestion }: ConfigProblem): string {
  const from = `${start.line + 1}:${start.column + 1}`;
  const to = start.line === end.line ? end.column + 1 : `${end.line + 1}:${end.column + 1}`;
  return `${code} ${from}-${to}${suggestion === undefined ? '' : ` -> ${JSON.stringify(suggestion)}`}`;
}

/** A text with its problem's suggestion put in, as the light bulb does. */
function mended(text: string, { range: { start, end }, suggestion }: ConfigProblem): string {
  const lines = new LineIndex(text);
  const mark = (line: number): number => (line === 0 && text.startsWith('\uFEFF') ? 1 : 0);
  const [from, to] = [start, end].map(({ line, column }) => lines.startOf(line) + column + mark(line));
  return text.slice(0, from) + suggestion! + text.slice(to);
}

/** What is wrong, the text, where exactly, a word that the message must have, and whether the rest stays in use. */
const CASES: [string, string, string[], RegExp, 'usable' | 'broken'][] = [
  ['an unknown id', 'activities:\n  GGI-A-92: {}\n', ['unknown-id 2:3-11 -> "GGI-A-42"'], /no activity/, 'usable'],
  ['an id no handbook used', 'activities:\n  GGI-A-38: {}\n', ['unused-id 2:3-11'], /ever used/, 'usable'],
  [
    'an id with a hidden character',
    'activities:\n  GGI-A-21\u200b: {}\n',
    ['unknown-id 2:3-12 -> "GGI-A-21"'],
    /mean GGI-A-21/,
    'usable',
  ],
  ['an unknown key', `${head}    onwer: x\n`, ['unknown-key 3:5-10 -> "owner"'], /kept.*mean owner/, 'usable'],
  ['a key of the future', `${head}    x-budget: {a: [1]}\n`, ['unknown-key 3:5-13'], /kept/, 'usable'],
  [
    'an emoji before a key',
    `${head}    {owner: "👩‍🚀", stat: done}\n`,
    ['unknown-key 3:22-26 -> "state"'],
    /state/,
    'usable',
  ],
  [
    'a state in other words',
    `${head}    state: "In Progress"\n`,
    ['wrong-state 3:12-25 -> "in-progress"'],
    /in-progress/,
    'usable',
  ],
  ['a day that is none', `${head}    due: 2026-06-31\n`, ['bad-date 3:10-20'], /day that exists/, 'usable'],
  [
    'a day in another order',
    `${head}    due: 30.6.2026\n`,
    ['bad-date 3:10-19 -> "2026-06-30"'],
    /YYYY-MM-DD/,
    'usable',
  ],
  [
    'a day that is a time',
    `${head}    due: 2026-06-30T00:00:00Z\n`,
    ['bad-date 3:10-30 -> "2026-06-30"'],
    /YYYY-MM-DD/,
    'usable',
  ],
  [
    'an attestation past its review',
    `${head}    attestations:\n    - {who: a, on: 2025-01-01, statement: x, reviewBy: 2026-05-31}\n`,
    ['attestation-overdue 4:56-66'],
    /2026-05-31/,
    'usable',
  ],
  [
    'done without attestation',
    `${head}    state: done # c\n`,
    ['done-without-attestation 3:12-16'],
    /signed/,
    'usable',
  ],
  [
    'an objective without an end',
    `${head}    objectives:\n      - a\n`,
    ['objective-without-end 3:5-15'],
    /due|day/,
    'usable',
  ],
  [
    'an iteration that is over',
    `iteration: {name: a, to: 2026-05-31}\n${head}    state: in-progress\n    objectives: [a, b]\n`,
    ['iteration-over 1:26-36'],
    /open: 2/,
    'usable',
  ],
  ['a merge key', `${head}    <<: {state: done}\n`, ['merge-key 3:5-7'], /not followed/, 'usable'],
  [
    'an anchor and an alias',
    `x: &a done\n${head}    state: *a\n`,
    ['unknown-key 1:1-2', 'alias 4:12-14'],
    /Write the value out/,
    'usable',
  ],
  [
    'a key and a value without a space',
    `${head}    state:done\n`,
    ['wrong-shape 3:5-15 -> "state: done"'],
    /keys with values/,
    'usable',
  ],
  [
    'a boolean in words',
    `${head}    due: 2027-01-01\n    objectives: [{text: a, done: yes}]\n`,
    ['wrong-boolean 4:34-37 -> "true"'],
    /true or false/,
    'usable',
  ],
  [
    'a mark that reorders text',
    `${head}    owner: "a\u202Eb"\n`,
    ['reordering-mark 3:14-15 -> ""'],
    /reorders/,
    'usable',
  ],
  ['a control character', `${head}    owner: a\u0007b\n`, ['control-character 3:13-14 -> ""'], /control/, 'usable'],
  ['a lost character', `${head}    owner: J\uFFFDrg\n`, ['wrong-encoding 3:13-14'], /UTF-8/, 'usable'],
  [
    'a byte order mark before a key',
    '\uFEFFhandbok: "1.3"\n',
    ['unknown-key 1:1-8 -> "handbook"'],
    /handbook/,
    'usable',
  ],
  [
    'Windows line ends',
    `${head}    onwer: x\n`.replaceAll('\n', '\r\n'),
    ['unknown-key 3:5-10 -> "owner"'],
    /owner/,
    'usable',
  ],
  [
    'a key twice',
    `${head}    state: done\n    owner: a\n    state: done\n`,
    ['duplicate-key 5:5-10', 'done-without-attestation 3:12-16'],
    /line 3/,
    'broken',
  ],
  ['tabs', `activities:\n\tGGI-A-21: {}\n`, ['tab-indent 2:1-2 -> "  "'], /tab/, 'broken'],
  ['tabs after spaces', `${head}  \t state: done\n`, ['tab-indent 3:1-5 -> "     "'], /spaces/, 'broken'],
  [
    'a box without quotes',
    `${head}    due: 2027-01-01\n    objectives:\n      - [x] say "why"  # c\n`,
    ['unquoted-box 5:9-22 -> "\\"[x] say \\\\\\"why\\\\\\"\\""'],
    /quotes/,
    'broken',
  ],
  [
    'a colon without quotes',
    `${head}    notes: so: it is\n`,
    ['unquoted-colon 3:12-21 -> "\\"so: it is\\""'],
    /quotes/,
    'broken',
  ],
  [
    'an unfinished merge',
    `<<<<<<< ours\n${head}=======\n>>>>>>> theirs\n`,
    ['merge-conflict 1:1-13'],
    /lines 1 to 5/,
    'broken',
  ],
  ['the rest of a merge', `${head}>>>>>>> theirs\n`, ['merge-conflict 3:1-15'], /lines 3 to 3/, 'broken'],
  [
    'a merge in the style of diff3',
    'a: 1\n<<<<<<< a\n||||||| b\n=======\n>>>>>>> c\n',
    ['merge-conflict 2:1-10'],
    /lines 2 to 5/,
    'broken',
  ],
  [
    'several documents',
    'handbook: "1.3"\n---\nhandbook: "1.2"\n',
    ['several-documents 2:1-4'],
    /more than one/,
    'broken',
  ],
  ['a list at the top', '- a\n', ['wrong-shape 1:1-2:1'], /starts with keys/, 'broken'],
  ['a text at the top', 'hello', ['wrong-shape 1:1-6'], /starts with keys/, 'broken'],
  ['UTF-16 that was read as something else', 'a\0c\0t\0', ['wrong-shape 1:1-7'], /starts with keys/, 'broken'],
  [
    'a quote that is not closed',
    `${head}    owner: "abc\n`,
    ['not-yaml 4:1-1'],
    /nothing that it says now counts/,
    'broken',
  ],
  [
    'too many anchors',
    Array.from({ length: 300 }, (_, i) => `x${i}: &a${i} 1\n`).join(''),
    ['too-many-anchors 100:6-7'],
    /Write the values out/,
    'broken',
  ],
];

describe('What is said of a programme file', () => {
  for (const [name, text, expected, words, use] of CASES) {
    it(`points exactly at ${name}`, () => {
      const { problems, usable } = readProgramme(text, { today });
      assert.deepEqual(problems.map(place), expected);
      assert.match(problems.map(({ message }) => formatMessage(message)).join('\n'), words);
      assert.equal(usable ? 'usable' : 'broken', use);
    });
  }

  for (const [name, text] of CASES) {
    const { problems } = readProgramme(text, { today });
    const fixable = problems.filter(({ suggestion }) => suggestion !== undefined);
    if (fixable.length > 0) {
      it(`is not said any more when ${name} is mended as offered`, () => {
        for (const problem of fixable) {
          const after = readProgramme(mended(text, problem), { today }).problems;
          const again = after.filter(
            ({ code, range }) => code === problem.code && range.start.line === problem.range.start.line,
          );
          assert.deepEqual(again, [], mended(text, problem));
        }
      });
    }
  }

  it('is nothing for scripts, emoji and marks that right-to-left text needs', () => {
    const text = `${head}    owner: "עברית \u200F(x)\u200E 👩‍🚀 नमस्ते"\n    notes: |\n      \u200Fא\tב\n`;
    assert.deepEqual(readProgramme(text, { today }).problems, []);
  });

  it('is nothing for what YAML would read as a number, a date or a boolean', () => {
    const { programme, problems } = readProgramme(
      `${head}    owner: 1.0\n    tools: yes\n    notes: 0x1F\n    description: 2026-01-01\n    opportunity: ~\n`,
      { today },
    );
    const { owner, tools, notes, description, opportunity } = programme.activities.get('GGI-A-21')!;
    assert.deepEqual([owner, tools, notes, description, opportunity], ['1.0', 'yes', '0x1F', '2026-01-01', undefined]);
    assert.deepEqual(problems, []);
  });

  it('comes at once for 5 MB of anchors, and soon for 5,000 objectives with as many slips', () => {
    const bomb = '&a x: *a\n'.repeat(600_000);
    assert.ok(cpuTime(() => readProgramme(bomb)) < 500);
    assert.deepEqual(readProgramme(bomb).problems.map(place), ['too-large 1:1-1']);
    const slips = `${head}    due: 2027-01-01\n    objectives:\n${'      - {text: a, don: true}\n'.repeat(5000)}`;
    assert.ok(cpuTime(() => readProgramme(slips, { today })) < 3000);
    const { problems, programme } = readProgramme(slips, { today });
    assert.equal(problems.length, 500, 'the list ends somewhere');
    assert.equal(programme.activities.get('GGI-A-21')?.objectives.length, 5000);
  });
});
