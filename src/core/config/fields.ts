// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../model/message';
import { nearest } from '../yaml/nearest';
import type { YamlEntry, YamlNode } from '../yaml/node';
import type { ProblemList } from '../yaml/problemList';
import { scalarOf } from '../yaml/scalarOf';
import { compileGlob, MAX_GLOB_LENGTH, type GlobFault } from './glob';

/** How much of a person's text is repeated in a message. */
const MAX_QUOTED = 60;

/** One of a few words; anything else is reported with the nearest one, and left out. */
export function readChoice<T extends string>(
  entry: YamlEntry | undefined,
  choices: readonly T[],
  problems: ProblemList,
): T | undefined {
  const value = entry?.value;
  if (value === undefined || value.kind === 'null') {
    return undefined;
  }
  const expected = choices.join(', ');
  if (value.kind !== 'scalar') {
    problems.wrongShape(value, msg('{key} should be one of: {expected}.', { key: entry!.key, expected }));
    return undefined;
  }
  const found = choices.find((choice) => choice === value.text);
  if (found === undefined) {
    problems.error(
      'unknown-value',
      msg('{key} should be one of: {expected}. {text} is none of them.', {
        key: entry!.key,
        expected,
        text: quoted(value.text),
      }),
      value,
      nearest(value.text, choices),
    );
  }
  return found;
}

/** `true` or `false`; what is neither is reported, and `fallback` holds. */
export function readFlag(entry: YamlEntry | undefined, fallback: boolean, problems: ProblemList): boolean {
  const value = entry?.value;
  if (value === undefined || value.kind === 'null') {
    return fallback;
  }
  if (value.kind === 'scalar' && value.boolean !== undefined) {
    return value.boolean;
  }
  const word = value.kind === 'scalar' ? value.text.trim().toLowerCase() : '';
  const meant = /^(?:yes|on|y|true)$/.test(word) ? 'true' : /^(?:no|off|n|false)$/.test(word) ? 'false' : undefined;
  if (value.kind === 'scalar') {
    problems.error('wrong-boolean', msg('{key} should be true or false.', { key: entry!.key }), value, meant);
  } else {
    problems.wrongShape(value, msg('{key} should be true or false.', { key: entry!.key }));
  }
  return fallback;
}

/** One line of text without control characters; anything else is reported and left out. */
export function readLine(entry: YamlEntry | undefined, maxLength: number, problems: ProblemList): string | undefined {
  const value = scalarOf(entry, problems);
  if (value === undefined) {
    return undefined;
  }
  const text = value.text.trim();
  if (text === '') {
    problems.warning('empty', msg('{key} is empty. Write a text or delete the line.', { key: entry!.key }), value);
    return undefined;
  }
  if (/\p{Cc}/u.test(text)) {
    problems.error('not-one-line', msg('{key} should be one line of plain text.', { key: entry!.key }), value);
    return undefined;
  }
  if (text.length > maxLength) {
    const message = msg('{key} is longer than {limit} characters.', { key: entry!.key, limit: maxLength });
    problems.error('too-long', message, value);
    return undefined;
  }
  return text;
}

/** One line of text, or a list of such; what is none is reported and left out. */
export function readLines(entry: YamlEntry | undefined, maxLength: number, problems: ProblemList): readonly string[] {
  if (entry?.value.kind !== 'list') {
    const line = readLine(entry, maxLength, problems);
    return line === undefined ? [] : [line];
  }
  return entry.value.items.flatMap((value) => readLine({ ...entry, value }, maxLength, problems) ?? []);
}

/** A list of texts, or one text for a list of one. Items that are no texts are reported and left out. */
export function readTexts(
  entry: YamlEntry | undefined,
  problems: ProblemList,
): readonly Extract<YamlNode, { kind: 'scalar' }>[] {
  const value = entry?.value;
  if (value === undefined || value.kind === 'null') {
    return [];
  }
  const items = value.kind === 'list' ? value.items : [value];
  return items.flatMap((item) => {
    if (item.kind === 'scalar' && item.text.trim() !== '') {
      return [item];
    }
    problems.wrongShape(
      item,
      msg('{key} should be a list of texts, one a line, each behind a hyphen.', { key: entry!.key }),
    );
    return [];
  });
}

/**
 * Globs that can be used. `undefined` when some were given but none is good, so that a waiver for one folder does not
 * become a waiver for everything.
 */
export function readGlobs(entry: YamlEntry | undefined, problems: ProblemList): readonly string[] | undefined {
  if (entry === undefined) {
    return [];
  }
  const good = readTexts(entry, problems).filter((item) => {
    const compiled = compileGlob(item.text);
    if (typeof compiled === 'function') {
      return true;
    }
    const suggestion = compiled === 'backslash' ? item.text.replaceAll('\\', '/') : undefined;
    problems.error('bad-glob', globMessage(compiled, quoted(item.text)), item, suggestion);
    return false;
  });
  return good.length > 0 ? good.map(({ text }) => text) : undefined;
}

export function quoted(text: string): string {
  return text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text;
}

function globMessage(fault: GlobFault, glob: string) {
  switch (fault) {
    case 'empty':
      return msg('A glob should name files: {glob} names none.', { glob });
    case 'too-long':
      return msg('This glob is longer than {limit} characters. Split it into several.', { limit: MAX_GLOB_LENGTH });
    case 'negated':
      return msg(
        '{glob} begins with an exclamation mark, but globs only include here. Write the files that are meant.',
        {
          glob,
        },
      );
    case 'leaves-folder':
      return msg('{glob} leads out of the folder. Paths begin at the folder that holds .ospo.', { glob });
    case 'backslash':
      return msg('{glob} has a backslash. Folders are separated by / on every system.', { glob });
    case 'unbalanced':
      return msg('{glob} has a bracket or brace that is not closed.', { glob });
    case 'nested-braces':
      return msg('{glob} has braces within braces. Write the alternatives as globs of their own.', { glob });
    case 'too-many-alternatives':
      return msg('{glob} stands for too many alternatives. Write them as globs of their own.', { glob });
  }
}
