// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { Parser } from 'yaml';
import type { CST } from 'yaml';

const TEXTS = [
  'Publish the list',
  'a: b',
  '# no comment',
  'yes',
  '42',
  '- dash',
  'it\'s "quoted" \\ here',
  'עברית 🎉',
  'x, y [z]',
];
const IDS = ['GGI-A-17', 'GGI-A-21', 'GGI-A-22', 'GGI-A-28', 'GGI-A-16', 'GGI-A-45'];
const quote = (text: string): string => JSON.stringify(text);

/** A programme file as somebody may have written it: any indentation, line end, comments everywhere, foreign keys. */
export const programmeText = fc
  .record({
    eol: fc.constantFrom('\n', '\r\n'),
    step: fc.integer({ min: 1, max: 8 }),
    trailing: fc.boolean(),
    quotedKeys: fc.boolean(),
    flatLists: fc.boolean(),
    bom: fc.boolean(),
    finalNewline: fc.boolean(),
    start: fc.constantFrom('', '---', '%YAML 1.2\n---', '# top\n---'),
    end: fc.constantFrom('', '...', '# end'),
    ids: fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 4 }),
    dice: fc.infiniteStream(fc.nat(99)),
  })
  .map(({ eol, step, trailing, quotedKeys, flatLists, bom, finalNewline, start, end, ids, dice }) => {
    const roll = (chance: number): boolean => (dice.next().value as number) < chance;
    const pick = <T>(items: readonly T[]): T => items[(dice.next().value as number) % items.length]!;
    const lines: string[] = start === '' ? [] : start.split('\n');
    let counter = 0;
    const comment = (): string => `# c${++counter}`;
    const blank = (): string => (trailing && roll(20) ? pick(['  ', ' ', '\t']) : '');
    const tail = (): string => (roll(30) ? ` ${comment()}` : '') + blank();
    const key = (name: string): string =>
      quotedKeys && roll(40) ? pick([`"${name}":`, `'${name}':`, `${name} :`]) : `${name}:`;
    const kept = (): string => `x-${++counter}: ${quote(`kept ${counter}`)}`;
    const pad = (depth: number): string => ' '.repeat(depth * step);
    const above = (depth: number): void => {
      if (roll(25)) {
        lines.push(pad(depth) + comment() + blank());
      }
      if (roll(10)) {
        lines.push(blank().replace('\t', ' '));
      }
      if (roll(15)) {
        lines.push(`${pad(depth)}${kept()}${tail()}`);
      }
    };
    const entry = (depth: number, text: string): void => {
      above(depth);
      lines.push(pad(depth) + text + tail());
    };
    if (roll(60)) {
      entry(0, 'handbook: "1.3"');
    }
    if (roll(40)) {
      entry(0, key('iteration'));
      entry(1, `${key('name')} ${pick(['2026-H1', '"2026-H1"', "'2026-H1'"])}`);
      if (roll(50)) {
        entry(1, 'from: 2026-01-01');
      }
    }
    if (ids.length === 0) {
      if (roll(70)) {
        entry(0, pick(['activities:', 'activities: {}', 'activities: ~', 'activities: { }']));
      }
    } else {
      entry(0, 'activities:');
    }
    for (const id of ids) {
      const shape = pick(['block', 'block', 'block', 'flow', 'empty', 'json', 'lines']);
      if (shape === 'flow') {
        entry(1, `${id}: {state: done, ${kept()}, objectives: [one, {text: two, done: true}, 'three']}`);
      } else if (shape === 'json') {
        entry(1, `"${id}": {"state": "done", "objectives": [{"text": "one"}, "two"], "verification": ["p"]}`);
      } else if (shape === 'lines') {
        entry(1, `${id}: {`);
        lines.push(
          `${pad(2)}state: not-started, ${comment()}`,
          `${pad(2)}objectives: [${tail()}`,
          `${pad(3)}one, ${comment()}`,
          `${pad(3)}${comment()}`,
          `${pad(3)}{text: two, ${kept()}}${pick([',', ''])}${tail()}`,
          `${pad(3)}],`,
          `${pad(2)}owner: Jane ${comment()}`,
          `${pad(2)}}`,
        );
      } else if (shape === 'empty') {
        entry(1, pick([`${id}:`, `${id}: {}`, `${id}: null`]));
      } else {
        entry(1, key(id));
        entry(2, `${key('state')} ${pick(['done', '"in-progress"', "'not-started'", ''])}`);
        if (roll(40)) {
          entry(2, `${key('owner')} ${pick(['Jane', '"Jane"', '', '~'])}`);
        }
        if (roll(30)) {
          lines.push(
            `${pad(2)}notes: ${pick(['|', '>', '|-', '>-', '|+'])}${tail()}`,
            `${pad(3)}first # not a comment`,
            `${pad(3)}second`,
          );
        }
        if (roll(20)) {
          const [first, second] = pick([
            ['"Two lines', 'in quotes"'],
            ['Two lines', 'that are plain'],
            ["'Two lines", "in single ones'"],
          ]);
          lines.push(`${pad(2)}${key('tools')} ${first}${blank()}`, `${pad(3)}${second}${tail()}`);
        }
        if (roll(50)) {
          entry(2, key('objectives'));
          const dash = flatLists ? pad(2) : pad(3);
          for (let item = 0; item < 1 + (counter % 3); item++) {
            const text = pick(TEXTS);
            const form = pick(['map', 'bare', 'box', 'flow', 'single', 'block', 'below', 'incomplete']);
            while (roll(25)) {
              lines.push(pick([dash, dash, dash, `${dash}  `]) + comment());
            }
            if (roll(10)) {
              lines.push('');
            }
            if (form === 'block') {
              lines.push(
                `${dash}- text: ${pick(['|', '>-', '|+'])}${tail()}`,
                `${dash}    line ${++counter}`,
                `${dash}    more`,
              );
              if (roll(50)) {
                lines.push(`${dash}  ${kept()}${tail()}`);
              }
              continue;
            }
            if (form === 'below') {
              lines.push(
                `${dash}-${tail()}`,
                `${dash}  ${comment()}`,
                `${dash}  ${kept()}`,
                `${dash}  text: low ${counter}`,
              );
              continue;
            }
            if (form === 'incomplete') {
              lines.push(`${dash}- done: true${tail()}`);
              continue;
            }
            const value = {
              map: `text: ${quote(text)}`,
              bare: `Do ${counter}${item}`,
              box: `"[ ] Box ${item}"`,
              flow: `{text: ${quote(text)}}`,
              single: `'Say ${item}'`,
            }[form]!;
            lines.push(`${dash}- ${value}${tail()}`);
            if (form === 'map' && roll(50)) {
              lines.push(`${dash}  ${pick(['done: true', 'done: false', kept()])}${tail()}`);
            }
            if (roll(20)) {
              lines.push(`${dash}  ${comment()}`);
            }
          }
        }
        if (roll(30)) {
          entry(2, key('verification'));
          const dash = flatLists ? pad(2) : pad(3);
          lines.push(`${dash}- Point ${++counter}${tail()}`, `${dash}- {text: "Point b", met: true}${tail()}`);
        }
        if (roll(20)) {
          entry(2, 'attestations: []');
        } else if (roll(40)) {
          entry(2, key('attestations'));
          const dash = flatLists ? pad(2) : pad(3);
          lines.push(
            `${dash}- who: Jane${tail()}`,
            `${dash}  ${kept()}`,
            `${dash}  "on": 2026-01-01${tail()}`,
            `${dash}  statement: >-`,
            `${dash}    So`,
            `${dash}    it is`,
            `${dash}- who: nobody ${comment()}`,
            `${dash}- {who: Joe, on: "2026-02-01", statement: 'It is', link: x}${tail()}`,
          );
        }
      }
    }
    above(0);
    if (end !== '') {
      lines.push(end);
    }
    const text = lines.join(eol) + (finalNewline ? eol : '');
    return (bom ? '\uFEFF' : '') + text;
  });

/** The comments of a text in order, as a YAML reader sees them. */
export function commentsOf(text: string): string[] {
  const comments: string[] = [];
  const walk = (token: CST.Token | CST.SourceToken): void => {
    if (token.type === 'comment') {
      comments.push(token.source);
    }
    if (token.type === 'block-scalar') {
      token.props.forEach(walk);
    }
    if ('start' in token && Array.isArray(token.start)) {
      token.start.forEach(walk);
    }
    if ('value' in token && token.value !== undefined) {
      walk(token.value);
    }
    if ('items' in token) {
      for (const { start, key, sep, value } of token.items) {
        [...start, key, ...(sep ?? []), value].forEach((part) => part && walk(part));
      }
    }
    if ('end' in token && Array.isArray(token.end)) {
      token.end.forEach(walk);
    }
  };
  [...new Parser().parse(text)].forEach(walk);
  return comments;
}
