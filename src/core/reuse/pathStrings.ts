// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { linesFrom } from '../text/lineEnds';
import { tomlLines } from './tomlLines';

/** A string of a `path` of REUSE.toml: the offsets of what stands between its quotes, and what that means. */
export interface PathString {
  readonly start: number;
  readonly end: number;
  readonly quote: '"' | "'";
  readonly value: string;
}

/** The strings of the `path` keys of all annotations, in file order; `undefined` where one is written in another way. */
export function pathStrings(text: string): readonly PathString[] | undefined {
  const lines = linesFrom(text, 0);
  const found: PathString[] = [];
  for (const { keys } of tomlLines(text).tables) {
    const line = lines[keys.get('path') ?? -1];
    if (line !== undefined) {
      const strings = stringsAt(text, text.indexOf('=', line.start) + 1);
      if (strings === undefined) {
        return undefined;
      }
      found.push(...strings);
    }
  }
  return found;
}

/** A string, or the strings of a list that may have line ends and comments between them. */
function stringsAt(text: string, from: number): readonly PathString[] | undefined {
  const strings: PathString[] = [];
  let inList = false;
  for (let at = from; at < text.length;) {
    const character = text[at]!;
    if (character === '"' || character === "'") {
      const string = stringAt(text, at, character);
      if (string === undefined || !inList) {
        return string && [string];
      }
      strings.push(string);
      at = string.end + 1;
    } else if (character === '#' && inList) {
      at = lineEndAfter(text, at);
    } else if (character === ']' && inList) {
      return strings;
    } else if (/[\s,[]/.test(character)) {
      inList ||= character === '[';
      at += 1;
    } else {
      return undefined;
    }
  }
  return undefined;
}

function stringAt(text: string, at: number, quote: '"' | "'"): PathString | undefined {
  const string = quote === '"' ? /"(?:[^"\\\r\n]|\\.)*"/y : /'[^'\r\n]*'/y;
  string.lastIndex = at;
  const whole = string.exec(text)?.[0];
  if (whole === undefined || text.startsWith(quote.repeat(3), at)) {
    return undefined;
  }
  const place = { start: at + 1, end: at + whole.length - 1, quote };
  try {
    // What TOML escapes and JSON does not is nothing that stands in a path.
    const value: unknown = quote === '"' ? JSON.parse(whole) : whole.slice(1, -1);
    return typeof value === 'string' ? { ...place, value } : undefined;
  } catch {
    return undefined;
  }
}

function lineEndAfter(text: string, at: number): number {
  const end = text.slice(at).search(/[\r\n]/);
  return end < 0 ? text.length : at + end;
}
