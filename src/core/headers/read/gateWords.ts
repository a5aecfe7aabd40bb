// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** Shorter pieces are in every text. */
const SHORTEST = 3;

/**
 * Words of which a text must hold at least one to match a pattern: the longest literal piece of each of its alternatives.
 * `undefined` when an alternative has none, so that only the pattern itself can tell. Looking for a word is many times
 * cheaper than looking for a pattern, and most texts hold none of the words.
 */
export function gateWords(pattern: RegExp): readonly string[] | undefined {
  const words = alternativesOf(pattern.source).map(longestLiteral);
  return pattern.flags.includes('i') || words.some(({ length }) => length < SHORTEST) ? undefined : words;
}

/** Whether a text can match at all; `true` is only a guess. */
export function mayMatch(words: readonly string[] | undefined, text: string): boolean {
  return words === undefined || words.some((word) => text.includes(word));
}

/** The parts of a pattern that `|` separates outside groups and classes. */
function alternativesOf(source: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at = afterElement(source, at)) {
    if (source[at] === '|') {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, source.slice(from)];
}

/** What surely stands in every match of a pattern without alternatives; groups and classes are passed over. */
function longestLiteral(source: string): string {
  let longest = '';
  let run = '';
  for (let at = 0; at < source.length;) {
    const end = afterElement(source, at);
    const character = literalAt(source, at);
    const quantifier = source[end] ?? '';
    const optional = quantifier === '?' || quantifier === '*' || quantifier === '{';
    run = character === undefined || optional ? '' : run + character;
    longest = run.length > longest.length ? run : longest;
    if (optional || quantifier === '+') {
      run = '';
      at = quantifier === '{' ? source.indexOf('}', end) + 1 : end + 1;
    } else {
      at = end;
    }
  }
  return longest;
}

function literalAt(source: string, at: number): string | undefined {
  const character = source.charAt(at);
  if (character === '\\') {
    const escaped = source.charAt(at + 1);
    return /\w/.test(escaped) ? undefined : escaped;
  }
  return '()[]{}.^$|*+?'.includes(character) ? undefined : character;
}

/** The offset behind one character, escape, class or group. */
function afterElement(source: string, at: number): number {
  switch (source.charAt(at)) {
    case '\\':
      return at + 2;
    case '[':
      return afterClass(source, at);
    case '(': {
      let inside = at + 1;
      while (inside < source.length && source[inside] !== ')') {
        inside = afterElement(source, inside);
      }
      return inside + 1;
    }
    default:
      return at + 1;
  }
}

function afterClass(source: string, at: number): number {
  let inside = at + 1;
  while (inside < source.length && source[inside] !== ']') {
    inside += source[inside] === '\\' ? 2 : 1;
  }
  return inside + 1;
}
