// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** What an expression may go on with at a place, and the columns of the word that is being written there. */
export interface LicencePlace {
  readonly expects: 'licence' | 'exception' | 'operator';
  readonly start: number;
  readonly end: number;
  /** The expression starts with this word. */
  readonly first: boolean;
}

/** A tag is followed by a colon; in REUSE.toml by an equals sign, a quote and, in lists, a bracket. */
const TAG = /SPDX-License-Identifier(:|["']?\s{0,9}=\s{0,9}\[?)/g;
/** Nothing but expressions consists of these. A comment that closes or goes on is none. */
const EXPRESSION = /^[\w.+():\s-]*$/;
const WORD = /[\w.+-]/;
/** Longer lines are data. */
const MAX_LINE = 1000;

/**
 * The expression that is being written at a column of a line, behind an SPDX-License-Identifier tag in any kind of
 * comment; `undefined` everywhere else. Cheap: it is asked at every blank that somebody types.
 */
export function licencePlaceAt(line: string, column: number): LicencePlace | undefined {
  if (line.length > MAX_LINE || !line.includes('SPDX-License-Identifier')) {
    return undefined;
  }
  const tag = [...line.slice(0, column).matchAll(TAG)].at(-1);
  if (tag === undefined) {
    return undefined;
  }
  let from = tag.index + tag[0].length;
  if (!tag[1]!.startsWith(':')) {
    // In a list the last quote that opens counts; what lies between two strings is no place for a licence.
    const quotes = line.slice(from, column).split(/["']/);
    if (quotes.length % 2 === 1) {
      return undefined;
    }
    from = column - quotes.at(-1)!.length;
  }
  return expressionPlace(line, from, column);
}

/** The same for an expression that starts at `from`, whatever stands before it: a value of our policy file. */
export function expressionPlace(line: string, from: number, column: number): LicencePlace | undefined {
  const before = line.slice(from, column);
  if (!EXPRESSION.test(before)) {
    return undefined;
  }
  let start = column;
  while (start > from && WORD.test(line[start - 1]!)) {
    start--;
  }
  let end = column;
  while (end < line.length && WORD.test(line[end]!)) {
    end++;
  }
  const words = line.slice(from, start).match(/[\w.+-]+|[():]/g) ?? [];
  const last = words.at(-1);
  const first = last === undefined;
  if (last === undefined || last === '(' || /^(?:AND|OR)$/i.test(last)) {
    return { expects: 'licence', start, end, first };
  }
  if (/^WITH$/i.test(last)) {
    return { expects: 'exception', start, end, first };
  }
  return last === ':' ? undefined : { expects: 'operator', start, end, first };
}
