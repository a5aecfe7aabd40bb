// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Difference } from './align';
import type { KnownLicence } from './licenceIndex';
import { isTitle } from './noticeLines';
import { grants, restricts, turns } from './restriction';
import type { LicenceWords } from './words';

/**
 * What a publisher prints with its licence and the SPDX list leaves out: the end of the GNU GPL 2 and 1, Creative Commons
 * on the text of its own licences.
 */
const PUBLISHED =
  /^(?:this general public license does not permit incorporating your program into proprietary programs if your program is a subroutine library you may consider it more useful to permit linking proprietary applications with the library if this is what you want to do use the gnu (?:lesser|library) general public license instead of this license|the text of the creative commons public licenses is dedicated to the public domain under the cc0 public domain dedication)(?: |$)/;

/** Says by name which licence follows, and nothing about parts of the work. */
const STATEMENT =
  /^\w+ (?:\w+ ){0,5}(?:is|are) (?:\w+ ){0,4}(?:licensed|released|distributed|available|provided|published|covered) (?:under|by|on) (?:the )?(?:terms of )?(?:the )?(?:\w+ ){0,6}licenses?(?: \w+){0,3}$/;

/** What a publisher says of itself before the terms begin. */
const FOREWORD = /^creative commons corporation is not a law firm/;

/** From this many words on, what was added or removed is reported, whatever it says (LIC-004). */
export const REPORTED_WORDS = 4;
const MAX_NOTICE_WORDS = 40;
const HOW_TO_APPLY_WORDS = ['how', 'to', 'apply', 'these', 'terms', 'to', 'your', 'new'];
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
  if (bFrom >= instructionsStart(licence.words, vocabulary)) {
    return !restricts(text.words.slice(aFrom, aTo).join(' ')); // Examples are there to be filled in.
  }
  return (
    isHarmlessAddition(text, aFrom, aTo) &&
    (isHarmlessRemoval(removed) || isInstructions(licence, bFrom, bTo, removed, vocabulary))
  );
}

/** Whether the words of a text that no licence has may stand there without changing anything. */
export function isHarmlessAddition(text: LicenceWords, first: number, to: number): boolean {
  const from = first + publishedLength(text.words.slice(first, to).join(' '));
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

const starts = new WeakMap<Uint16Array, number>();

/** Number of the word at which a licence begins to tell how to apply it, with examples that are filled in; the end where none does. */
function instructionsStart(words: Uint16Array, vocabulary: readonly string[]): number {
  let start = starts.get(words);
  if (start === undefined) {
    const how = HOW_TO_APPLY_WORDS.map((word) => vocabulary.indexOf(word));
    start = words.findLastIndex((_, at) => how.every((word, offset) => words[at + offset] === word));
    start = start < 0 ? words.length + 1 : start;
    starts.set(words, start);
  }
  return start;
}

function publishedLength(added: string): number {
  const words = PUBLISHED.exec(added)?.[0].trimEnd();
  return words === undefined ? 0 : words.split(' ').length;
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

/** The end of a licence, from its instructions on, or what its publisher says before it begins. */
function isInstructions(
  { words }: KnownLicence,
  from: number,
  to: number,
  removed: readonly string[],
  vocabulary: readonly string[],
): boolean {
  if (from === 0 && FOREWORD.test(removed.join(' '))) {
    return true;
  }
  if (to !== words.length || removed.length === 0) {
    return false;
  }
  const before = Array.from(words.subarray(Math.max(0, from - 5), from), (word) => vocabulary[word]!).join(' ');
  return HOW_TO_APPLY.test(removed.slice(0, 6).join(' ')) || /end of (?:the )?terms(?: and conditions)?$/.test(before);
}
