// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { LicenceWords } from './words';

/** Where a licence's own text names its holder: between these words stands a name that may be any. */
interface Slot {
  readonly before: readonly string[];
  /** One of these ends the name; where none is given, the paragraph does. */
  readonly after: readonly (readonly string[])[];
}

const SLOTS: readonly Slot[] = [
  { before: ['neither', 'the', 'name'], after: [['nor']] },
  { before: ['neither', 'the', 'names'], after: [['nor']] },
  { before: ['nor', 'the', 'names', 'of'], after: [['may', 'be', 'used']] },
  { before: ['nor', 'the', 'name', 'of'], after: [['may', 'be', 'used']] },
  {
    before: ['is', 'provided', 'by'],
    after: [
      ['as', 'is'],
      ['as', 'is', 'and'],
    ],
  },
  { before: ['in', 'no', 'event', 'shall'], after: [['be', 'liable']] },
  { before: ['developed', 'by'], after: [['permission', 'is', 'hereby', 'granted']] },
  { before: ['software', 'developed', 'by'], after: [['neither'], ['and', 'its', 'contributors']] },
  {
    before: ['except', 'as', 'contained', 'in', 'this', 'notice', 'the', 'name'],
    after: [['shall', 'not', 'be', 'used']],
  },
  { before: ['policies', 'either', 'expressed', 'or', 'implied', 'of'], after: [] },
  { before: ['prior', 'written', 'authorization', 'from'], after: [['except'], ['permission']] },
];
const MAX_NAME_WORDS = 16;
/** A name does not forbid anything: where one of these stands, it is no name but a condition. */
const NO_NAME = /^(?:not|no|only|except|unless|must|cannot|commercial|noncommercial|prohibited|if)$/;

/** Leaves the names out that a text may replace (SPDX 2.3 annex B, guideline 2.1.3 "replaceable text"). */
export function omitReplaceable(all: LicenceWords): LicenceWords {
  const { words } = all;
  const dropped = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    for (const { before, after } of SLOTS) {
      if (words[at] === before[0] && startsAt(words, at, before)) {
        const from = at + before.length;
        const end = after.length === 0 ? paragraphEnd(all, from) : nameEnd(words, from, after);
        for (let inner = from; inner < end; inner++) {
          dropped.add(inner);
        }
      }
    }
  }
  if (dropped.size === 0) {
    return all;
  }
  const kept = words.flatMap((_, number) => (dropped.has(number) ? [] : [number]));
  return {
    words: kept.map((number) => words[number]!),
    starts: kept.map((number) => all.starts[number]!),
    ends: kept.map((number) => all.ends[number]!),
    lines: kept.map((number) => all.lines[number]!),
    afterNotice: new Set(kept.flatMap((number, now) => (all.afterNotice.has(number) ? [now] : []))),
  };
}

function nameEnd(words: readonly string[], from: number, after: Slot['after']): number {
  for (let at = from; at <= from + MAX_NAME_WORDS && at < words.length; at++) {
    if (after.some((end) => startsAt(words, at, end))) {
      return at;
    }
    if (NO_NAME.test(words[at]!)) {
      return from;
    }
  }
  return from;
}

/** The first word behind an empty line, where the words before it can be a name. */
function paragraphEnd({ words, lines }: LicenceWords, from: number): number {
  let at = from;
  while (at < words.length && lines[at]! - (lines[at - 1] ?? 0) < 2) {
    if (NO_NAME.test(words[at]!) || at - from > MAX_NAME_WORDS) {
      return from;
    }
    at++;
  }
  return at;
}

function startsAt(words: readonly string[], at: number, sequence: readonly string[]): boolean {
  return sequence.every((word, offset) => words[at + offset] === word);
}
