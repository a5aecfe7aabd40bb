// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { Document, isMap, isSeq, parseDocument } from 'yaml';
import type { ParsedNode } from 'yaml';
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
/** A change, or one of something that is there by then. */
const step = fc.oneof(
  { weight: 3, arbitrary: change },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('any' as const),
      what: fc.constantFrom(
        'tick',
        'edit',
        'remove',
        'move',
        'transfer',
        'editAttestation',
        'removeAttestation',
        'set',
        'close',
      ),
      into: activity,
      list: fc.constantFrom('objectives' as const, 'verification' as const),
      at: fc.nat(20),
      to: fc.nat(4),
      text,
      done: fc.boolean(),
    }),
  },
);
type AnyStep = Extract<typeof step extends fc.Arbitrary<infer T> ? T : never, { kind: 'any' }>;

describe('Editing the programme', () => {
  it('keeps every comment and every foreign key, and reads back what was meant', () => {
    fc.assert(
      fc.property(programmeText, fc.array(step, { minLength: 1, maxLength: 6 }), (original, steps) => {
        let current = original;
        const before = readProgramme(original);
        assert.ok(before.usable, `the sample is not usable: ${JSON.stringify(before.problems)}`);
        let expected = before.programme;
        const goes: string[] = [];
        for (const item of steps) {
          const wanted = item.kind === 'any' ? someChange(expected, item) : item;
          if (wanted === undefined) {
            continue;
          }
          const result = editProgramme(current, wanted);
          assert.ok('edits' in result, `refused: ${'refused' in result ? formatMessage(result.refused) : ''}`);
          if (wanted.kind.startsWith('remove') || wanted.kind === 'closeIteration') {
            goes.push(...partsOf(current, expected, wanted));
          }
          const twins = hasTwins(expected);
          const headed = withCommentsAbove(current, wanted);
          current = applyEdits(current, result.edits);
          const now = withCommentsAbove(current, wanted);
          if (/^(?:move|transfer)/.test(wanted.kind) && headed !== undefined && now !== undefined) {
            assert.deepEqual(now, headed, 'comments above stay above their item');
          }
          expected = applyChange(expected, wanted);
          const again = editProgramme(current, wanted);
          // Of items with the same text one more would be taken; an iteration that is closed is none.
          if (
            !/^(?:remove|close)/.test(wanted.kind) &&
            !(/^(?:move|transfer)/.test(wanted.kind) && (twins || hasTwins(expected)))
          ) {
            assert.deepEqual(again, { edits: [], created: false }, 'doing it twice is doing it once');
          }
        }
        const after = readProgramme(current);
        assert.ok(after.usable);
        assert.ok(sameProgramme(after.programme, expected), 'reads back what was meant');
        const stays = (part: string): boolean => !goes.includes(part);
        assert.deepEqual(
          commentsOf(current).filter(stays).sort(),
          commentsOf(original).filter(stays).sort(),
          'comments',
        );
        assert.deepEqual(foreignKeys(current).filter(stays), foreignKeys(original).filter(stays), 'foreign keys');
        assert.equal(current.startsWith('\uFEFF'), original.startsWith('\uFEFF'), 'byte order mark');
        if (!/(?:^|[^\r])\n/.test(original)) {
          assert.ok(!/(?:^|[^\r])\n/.test(current) || !original.includes('\n'), 'line ends');
        }
      }),
      { numRuns: 200 },
    );
  });
});

/**
 * Every item of the lists that a change is about, as its first line, with the comments above it that are its own: read
 * from the lines alone. `undefined` where a list is written in brackets, or is empty, for below its key a comment may be
 * left that was above an item that somebody took away.
 */
function withCommentsAbove(source: string, change: ProgrammeChange): string[] | undefined {
  const { contents } = parseDocument(source);
  const lines = source.split(/\r?\n/);
  const name = change.kind.endsWith('Verification') ? 'verification' : 'objectives';
  const ids = ['activity' in change ? change.activity : '', 'into' in change ? change.into : ''];
  const lists = [...new Set(ids)].map((id) => (isMap(contents) ? contents.getIn(['activities', id, name]) : undefined));
  if (lists.some((list) => list === null || (isSeq(list) && list.flow === true))) {
    return undefined;
  }
  return lists
    .flatMap((list) => (isSeq(list) ? (list.items as ParsedNode[]) : []))
    .map((item) => {
      // An item may begin below its hyphen: a line of nothing but the hyphen, its comment, and comments.
      let at = source.slice(0, item.range[0]).split('\n').length - 1;
      while (!/^\uFEFF? *-(?:\s|$)/.test(lines[at]!)) {
        at--;
      }
      const column = lines[at]!.indexOf('-');
      const above: string[] = [];
      for (let line = at - 1; /^ *#/.test(lines[line] ?? '') && lines[line]!.indexOf('#') >= column; line--) {
        above.unshift(lines[line]!.slice(column));
      }
      while (above[0]?.startsWith(' ') === true) {
        above.shift();
      }
      return [...above, lines[at]!.trim()].join('\n');
    })
    .sort();
}

/** Whether two items of a list have the same text. */
function hasTwins({ activities }: Model): boolean {
  return [...activities.values()].some((record) =>
    [record.objectives, record.verification].some((list) => new Set(list.map(({ text: t }) => t)).size < list.length),
  );
}

type Model = ReturnType<typeof readProgramme>['programme'];

/** A change of something that the programme holds; `undefined` where it holds nothing of the kind. */
function someChange(programme: Model, step: AnyStep): ProgrammeChange | undefined {
  const { what, at, to, text: words, done, into } = step;
  const list = what === 'transfer' ? 'objectives' : step.list;
  if (what === 'set') {
    return done || programme.iteration === undefined
      ? { kind: 'setIteration', field: 'name', value: words }
      : { kind: 'setIteration', field: at % 2 === 0 ? 'from' : 'to', value: to === 0 ? undefined : '2026-03-04' };
  }
  if (what === 'close') {
    const open = [...programme.activities].flatMap(([id, { objectives }]) =>
      objectives.flatMap((item, index) => (item.done ? [] : [{ activity: id, text: item.text, index }])),
    );
    const dropped = open.filter((_, index) => (at >> (index % 5)) % 2 === 1);
    return programme.iteration && { kind: 'closeIteration', on: '2026-07-01', carryOver: done, dropped };
  }
  if (what === 'editAttestation' || what === 'removeAttestation') {
    const all = [...programme.activities].flatMap(([id, { attestations }]) =>
      attestations.map((attestation, index) => ({ activity: id, attestation, index })),
    );
    const chosen = all[at % Math.max(1, all.length)];
    const { who, on, statement } = chosen?.attestation ?? { who: '', on: '', statement: '' };
    const edited = done ? { who, on, statement, role: words } : { who, on, statement: words };
    return chosen && (what === 'removeAttestation' ? { kind: what, ...chosen } : { kind: what, ...chosen, to: edited });
  }
  const all = [...programme.activities].flatMap(([activity, record]) =>
    record[list].map((item, index) => ({ activity, text: item.text, index })),
  );
  const chosen = all[at % Math.max(1, all.length)];
  if (chosen === undefined) {
    return undefined;
  }
  const ticks = list === 'objectives';
  switch (what) {
    case 'tick':
      return ticks ? { kind: 'tickObjective', ...chosen, done } : { kind: 'tickVerification', ...chosen, met: done };
    case 'edit':
      return { kind: ticks ? 'editObjective' : 'editVerification', ...chosen, to: words };
    case 'remove':
      return { kind: ticks ? 'removeObjective' : 'removeVerification', ...chosen };
    case 'transfer':
      return { kind: 'transferObjective', ...chosen, into, ...(done ? { to } : {}) };
    case 'move':
      return { kind: ticks ? 'moveObjective' : 'moveVerification', ...chosen, to };
  }
}

/** Comments and foreign keys of the items that a change takes away, found by another way than the edit finds them. */
function partsOf(source: string, programme: Model, change: ProgrammeChange): string[] {
  const { contents, range } = parseDocument(source);
  const items: { from: number; to: number; column: number }[] = [];
  const collect = (activity: string, list: string, wanted: (index: number) => boolean): void => {
    const node: unknown = isMap(contents) ? contents.getIn(['activities', activity, list]) : undefined;
    if (!isSeq(node)) {
      return;
    }
    let counted = -1;
    (node.items as ParsedNode[]).forEach((item, index) => {
      const plain = item.toJS(new Document()) as { text?: unknown; who?: unknown; on?: unknown } | string | null;
      const whole = typeof plain === 'string' || (list === 'attestations' ? plain?.on : plain?.text) !== undefined;
      counted += whole ? 1 : 0;
      if (whole && wanted(counted)) {
        const hyphen = [...source.slice(0, item.range[0]).matchAll(/^ *-(?=\s)/gm)].at(-1);
        const next = (node.items[index + 1] as ParsedNode | undefined)?.range[0] ?? node.range?.[2] ?? range[2];
        items.push(
          node.flow === true
            ? { from: item.range[0], to: next, column: -1 }
            : { from: hyphen!.index, to: next, column: hyphen![0].length - 1 },
        );
      }
    });
  };
  if (change.kind === 'closeIteration') {
    for (const [id, { state, objectives }] of change.carryOver === true ? programme.activities : []) {
      const dropped = (index: number) => change.dropped?.some((each) => each.activity === id && each.index === index);
      collect(
        id,
        'objectives',
        (index) => state !== 'not-selected' && (objectives[index]?.done === true || dropped(index) === true),
      );
    }
  } else if ('index' in change && change.kind !== 'transferObjective') {
    const list = change.kind.endsWith('Objective')
      ? 'objectives'
      : change.kind.endsWith('Verification')
        ? 'verification'
        : 'attestations';
    collect(change.activity, list, (index) => index === change.index);
  }
  return items.flatMap(({ from, to, column }) => {
    const parts = source.slice(from, to).matchAll(/# c\d+[ \t]*|(?<key>x-\d+): (?<value>"kept \d+")/g);
    return [...parts].flatMap(({ 0: all, index, groups }) =>
      groups?.['key'] !== undefined
        ? [`${groups['key']} =${JSON.parse(groups['value']!) as string}`]
        : columnOf(source, from + index) > column
          ? [all]
          : [],
    );
  });
}

function columnOf(source: string, offset: number): number {
  return offset - source.lastIndexOf('\n', offset - 1) - 1;
}

function foreignKeys(source: string): string[] {
  return [...leavesOf(source)!]
    .filter(([path]) => path.includes('"x-'))
    .map(([path, value]) => `${/x-\d+/.exec(path)![0]} ${value}`)
    .sort();
}
