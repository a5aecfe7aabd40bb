// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Difference } from './align';
import type { KnownLicence } from './licenceIndex';
import { isTitle } from './noticeLines';
import { grants, restricts, turns } from './restriction';
import type { LicenceWords } from './words';

/** Says by name which licence follows, and nothing about parts of the work. */
const STATEMENT =
  /^\w+ (?:\w+ ){0,5}(?:is|are) (?:\w+ ){0,4}(?:licensed|released|distributed|available|provided|published|covered) (?:under|by|on) (?:the )?(?:terms of )?(?:the )?(?:\w+ ){0,6}licenses?(?: \w+){0,3}$/;

/** From this many words on, what was added or removed is reported, whatever it says (LIC-004). */
export const REPORTED_WORDS = 4;
const MAX_NOTICE_WORDS = 40;
/** Behind this a licence tells how to apply it; many people leave that part out. */
const HOW_TO_APPLY =
  /^(?:how to apply|appendix|end of (?:the )?terms|exhibit|creative commons (?:is not a party|corporation)|schedule)/;

/**
 * True for a difference that changes nothing of a licence's terms: single words that turn no sentence round, names that
 * stand under a copyright notice, and a licence's own instructions that were left out.
 */
export function isHarmless(
  { aFrom, aTo, bFrom, bTo }: Difference,
  text: LicenceWords,
  vocabulary: readonly string[],
  licence: KnownLicence,
): boolean {
  const removed = Array.from(licence.words.subarray(bFrom, bTo), (word) => vocabulary[word]!);
  if (removed.some(isNumber) && text.words.slice(aFrom, aTo).some(isNumber)) {
    return false; // Version 2 is not version 3; a number that stands alone came from a list.
  }
  return (
    isHarmlessAddition(text, aFrom, aTo) &&
    (isHarmlessRemoval(removed) || isInstructions(licence, bFrom, bTo, removed, vocabulary))
  );
}

/** Whether the words of a text that no licence has may stand there without changing anything. */
export function isHarmlessAddition(text: LicenceWords, from: number, to: number): boolean {
  const added = text.words.slice(from, to);
  if (added.length < REPORTED_WORDS) {
    return !added.some(turns) && !restricts(added.join(' '));
  }
  return (
    added.length <= MAX_NOTICE_WORDS &&
    !restricts(added.join(' ')) &&
    linesOf(text, from, to).every(([first, last]) => saysNothing(text, first, last))
  );
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

/** A heading, a notice, what stands below a notice, or a word or two. */
function saysNothing({ words, afterNotice }: LicenceWords, from: number, to: number): boolean {
  const line = words.slice(from, to);
  const text = line.join(' ');
  return (
    isTitle(text) ||
    STATEMENT.test(text) ||
    /\bcopyright\b/.test(text) ||
    line.every((_, offset) => afterNotice.has(from + offset)) ||
    (line.length < REPORTED_WORDS && !line.some(turns))
  );
}

/** The words of each line, as first and one behind the last. */
function linesOf({ lines }: LicenceWords, from: number, to: number): readonly (readonly [number, number])[] {
  const all: [number, number][] = [];
  for (let at = from; at < to; at++) {
    const last = all.at(-1);
    if (last !== undefined && lines[at] === lines[last[0]]) {
      last[1] = at + 1;
    } else {
      all.push([at, at + 1]);
    }
  }
  return all;
}

function isHarmlessRemoval(removed: readonly string[]): boolean {
  return removed.length < REPORTED_WORDS && !removed.some(turns) && !(removed.length > 1 && grants(removed.join(' ')));
}

/** The end of a licence, from its instructions on. */
function isInstructions(
  { words }: KnownLicence,
  from: number,
  to: number,
  removed: readonly string[],
  vocabulary: readonly string[],
): boolean {
  if (to !== words.length || removed.length === 0) {
    return false;
  }
  const before = Array.from(words.subarray(Math.max(0, from - 5), from), (word) => vocabulary[word]!).join(' ');
  return HOW_TO_APPLY.test(removed.slice(0, 6).join(' ')) || /end of (?:the )?terms(?: and conditions)?$/.test(before);
}
