// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** A key with its colon in one line of YAML. Columns are in UTF-16 units, `end` is behind the last letter of the key. */
export interface LineKey {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly colon: number;
}

/** Longer lines hold prose, no keys of ours. */
const MAX_KEY = 200;

/** Number of spaces that a line starts with. */
export function indentOf(line: string): number {
  let at = 0;
  while (line[at] === ' ') {
    at++;
  }
  return at;
}

export function skipSpaces(line: string, from: number): number {
  let at = from;
  while (line[at] === ' ' || line[at] === '\t') {
    at++;
  }
  return at;
}

/** True where a list item starts: a dash, and a space or nothing behind it. */
export function isDash(line: string, at: number): boolean {
  return line[at] === '-' && (line[at + 1] === ' ' || at + 1 === line.length);
}

/** The key that stands at a column, quoted or not, when its colon is there; `undefined` for everything else. */
export function keyAt(line: string, start: number): LineKey | undefined {
  const quote = line[start];
  if (quote === '"' || quote === "'") {
    const close = line.indexOf(quote, start + 1);
    const colon = close < 0 ? -1 : skipSpaces(line, close + 1);
    return colon > 0 && isColon(line, colon)
      ? { name: line.slice(start + 1, close), start: start + 1, end: close, colon }
      : undefined;
  }
  if (quote === undefined || '[{#|>&*!%@`'.includes(quote)) {
    return undefined;
  }
  for (let at = start; at < line.length && at < start + MAX_KEY; at++) {
    if (isColon(line, at)) {
      const name = line.slice(start, at).trimEnd();
      return name === '' ? undefined : { name, start, end: start + name.length, colon: at };
    }
    if (isComment(line, at)) {
      return undefined;
    }
  }
  return undefined;
}

function isColon(line: string, at: number): boolean {
  return line[at] === ':' && (at + 1 === line.length || line[at + 1] === ' ' || line[at + 1] === '\t');
}

function isComment(line: string, at: number): boolean {
  return line[at] === '#' && (at === 0 || line[at - 1] === ' ' || line[at - 1] === '\t');
}

/** Where the comment of a line starts, or its length. A quote opens only where a word starts: `it's # so`. */
export function contentEnd(line: string): number {
  let quote: string | undefined;
  for (let at = 0; at < line.length; at++) {
    const sign = line[at]!;
    if (quote !== undefined) {
      if (sign === '\\' && quote === '"') {
        at++;
      } else if (sign === quote) {
        quote = undefined;
      }
    } else if ((sign === '"' || sign === "'") && (at === 0 || ' \t[{,:'.includes(line[at - 1]!))) {
      quote = sign;
    } else if (isComment(line, at)) {
      return at;
    }
  }
  return line.length;
}

/** Columns of the text that starts at `from` and goes to `to` at most, without spaces and quotes around it. */
export function trimmed(line: string, from: number, to: number): { readonly start: number; readonly end: number } {
  let start = Math.min(skipSpaces(line, from), to);
  let end = start + line.slice(start, to).trimEnd().length;
  const quote = line[start];
  if (start < end && (quote === '"' || quote === "'")) {
    start++;
    if (end > start && line[end - 1] === quote) {
      end--;
    }
  }
  return { start, end };
}
