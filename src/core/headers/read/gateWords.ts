// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { trigramsOf, type Trigrams } from './trigrams';

/** Shorter pieces are in every text. */
const SHORTEST = 3;

/**
 * The words that surely stand in every match of a pattern, for each of its alternatives. `undefined` when an alternative
 * has none, so that only the pattern itself can tell. Looking for words is many times cheaper than looking for a pattern,
 * and most texts do not hold those of any alternative.
 */
export function gateWords(pattern: RegExp): readonly (readonly string[])[] | undefined {
  const words = alternativesOf(pattern.source).map((alternative) => [
    ...new Set(literalsOf(alternative).filter(({ length }) => length >= SHORTEST)),
  ]);
  return pattern.flags.includes('i') || words.some(({ length }) => length === 0) ? undefined : words;
}

/** What is looked for before a pattern is. */
export interface Gate {
  readonly alternatives: readonly Words[] | undefined;
}

interface Words {
  readonly words: readonly string[];
  /** Of all of them. */
  readonly trigrams: readonly number[];
}

export function gateOf(pattern: RegExp): Gate {
  const alternatives = gateWords(pattern)?.map((words) => ({ words, trigrams: words.flatMap(trigramsOf) }));
  return { alternatives };
}

/**
 * Whether a text can match at all; `true` is only a guess.
 * @param held the trigrams of the text
 */
export function mayMatch({ alternatives }: Gate, text: string, held: Trigrams): boolean {
  return (
    alternatives === undefined ||
    alternatives.some(({ words, trigrams }) => held.mayHold(trigrams) && words.every((word) => text.includes(word)))
  );
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

/** The literal pieces of a pattern without alternatives; groups, classes and what is optional are passed over. */
function literalsOf(source: string): string[] {
  const literals: string[] = [];
  let run = '';
  for (let at = 0; at < source.length;) {
    const end = afterElement(source, at);
    const character = literalAt(source, at);
    const quantifier = source[end] ?? '';
    const optional = quantifier === '?' || quantifier === '*' || quantifier === '{';
    if (character !== undefined && !optional) {
      run += character;
    }
    if (character === undefined || optional || quantifier === '+') {
      literals.push(run);
      run = '';
    }
    if (optional || quantifier === '+') {
      at = quantifier === '{' ? source.indexOf('}', end) + 1 : end + 1;
    } else {
      at = end;
    }
  }
  return [...literals, run];
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
