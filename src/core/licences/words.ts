// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { linesFrom } from '../text/lineEnds';
import { bare, copyrightNoticeLength, isTitle } from './noticeLines';
import { omitReplaceable } from './replaceable';
import { commonSpelling } from './spelling';

/** A text as the words that matter when licences are compared, each with the place it came from. */
export interface LicenceWords {
  readonly words: readonly string[];
  /** Offset in the text at which each word begins, and at which it ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Zero-based line of each word. */
  readonly lines: readonly number[];
  /** Numbers of the words that follow a copyright notice without an empty line between: names and addresses. */
  readonly afterNotice: ReadonlySet<number>;
}

/** Longer texts are no licences; what stands behind is not compared. */
const MAX_LENGTH = 1024 * 1024;
/** Hyphens, dashes and apostrophes join (`non-infringement` is `noninfringement`); anything else that is no letter parts. */
const JOINERS = /[\u2010-\u2015\u2212'\u2018\u2019_-]/g;
const WORD = /[\p{L}\p{N}]+(?:[-'\u2010-\u2015\u2018\u2019_]+[\p{L}\p{N}]+)*/gu;
const MARKUP =
  /&(?:quot|lt|gt|amp|nbsp|#\d{1,5});|<\/?(?:p|br|[biua]|em|strong|li|ul|ol|h[1-6]|div|span|pre|html|head|body|title|center|hr|table|tr|td)\b[^<>]{0,200}>/gi;
const NO_WORD = /^[^\p{L}\p{N}]*$/u;
/** Said of an address, not of the terms. */
const SILENT_WORDS = new Set(['http', 'https', 'www']);

/**
 * The words of a licence text after the matching guidelines of SPDX 2.3 annex B: case, white space, punctuation, list
 * marks, comment marks, spelling variants, copyright notices and titles do not count.
 */
export function licenceWords(text: string): LicenceWords {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const lines: number[] = [];
  const afterNotice = new Set<number>();
  let above = true;
  let notice = false;
  for (const [number, { start, end }] of linesFrom(text.slice(0, MAX_LENGTH), 0).entries()) {
    const line = text.slice(start, end);
    const whole = bare(line);
    if (NO_WORD.test(whole)) {
      notice = false;
      continue;
    }
    if (above && isTitle(whole)) {
      continue;
    }
    const noticeLength = copyrightNoticeLength(whole);
    notice ||= noticeLength > 0;
    const content = whole.slice(noticeLength);
    if (NO_WORD.test(content)) {
      continue;
    }
    above = false;
    const from = start + line.lastIndexOf(content);
    // What is blanked keeps its length, so that places stay right.
    const plain = content.replace(MARKUP, (mark) => ' '.repeat(mark.length));
    for (const { 0: found, index } of plain.matchAll(WORD)) {
      const word = commonSpelling(found.normalize('NFKC').replace(JOINERS, '').toLowerCase());
      if (!SILENT_WORDS.has(word)) {
        if (notice && noticeLength === 0) {
          afterNotice.add(words.length);
        }
        words.push(word);
        starts.push(from + index);
        ends.push(from + index + found.length);
        lines.push(number);
      }
    }
  }
  return omitReplaceable({ words, starts, ends, lines, afterNotice });
}
