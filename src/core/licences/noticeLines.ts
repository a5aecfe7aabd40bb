// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0
import { restricts } from './restriction';

/** What of a line says nothing about the terms: list marks, comment marks, rules drawn with characters. */
const LINE_MARKS = /^[ \t]*(?:(?:\/{2,}|\/\*+|\*+\/?|#+|;+|-{2,}|%+|>+|<!-{2,}|"""|'''|\|)[ \t]*)*/;
const LIST_MARK = /^(?:[-*+•·◦o][ \t]+|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,4})[.)]\)?[ \t]+)/i;

/**
 * A line that names who holds a copyright, which matching ignores (SPDX 2.3 annex B, guideline 9). "The above copyright
 * notice", "copyright holders" and the like are terms and no notice.
 */
const COPYRIGHT_NOTICE =
  /^(?:(?:portions?|parts|all (?:changes|original material)|this (?:software|file|program|work|code) is|original (?:work|code|version))[ \t,]+)?(?:copyright(?![a-z\u2010-\u2015-])|©|\(c\)|&copy;)(?:[ \t:]*(?:copyright|©|\(c\)|&copy;))*(?![ \t]+(?:notices?|holders?|owners?|licen[cs]es?|laws?|protection|statement|interest|in|on|disclaimer|permission|treaty|and(?! contributors)|or)\b)/i;
const ALL_RIGHTS = /^[("]*all rights? reserved[.)"]*$/i;

/** The Free Software Foundation moved house several times; its texts did not. */
const POSTAL_ADDRESS =
  /(?:\b5[19] (?:franklin st(?:reet)?|temple place)\b|\b675 mass(?:achusetts)? ave\b|\bboston, ?ma\b|\bcambridge, ?ma\b|\b31 milk street\b).*$/i;

/** Names that stand above a licence and are no part of it (SPDX 2.3 annex B, guideline 11). */
const TITLE =
  /\b(?:licen[cs]es?|unlicense|version|v\d|agreement|public domain dedication|clause|legal code|deed|terms|no attribution|universal|international)\b/i;
const MAX_TITLE_WORDS = 14;
/** Where the terms begin in a line that starts with a notice: some texts have no line ends at all. */
const TERMS =
  /\b(?:permission (?:is|to)|redistribution|licen[cs]ed under|everyone (?:is|may)|you may|this (?:software|program|library|work|code|file) (?:is|may|and)|the (?:software|above))\b/i;

/** Text of a line without what stands around it in comments and lists. */
export function bare(line: string): string {
  const text = line.replace(LINE_MARKS, '');
  return text.replace(LIST_MARK, '').replace(POSTAL_ADDRESS, '').trim();
}

/**
 * How many characters at the start of a line (as {@link bare} gives it) only say who holds the copyright; 0 where none
 * do. A notice that forbids something is a condition and counts as text.
 */
export function copyrightNoticeLength(line: string): number {
  if (ALL_RIGHTS.test(line)) {
    return line.length;
  }
  if (!COPYRIGHT_NOTICE.test(line)) {
    return 0;
  }
  const terms = TERMS.exec(line);
  const length = terms === null || terms.index === 0 ? line.length : terms.index;
  return restricts(line.slice(0, length)) ? 0 : length;
}

/** True for a heading that names the licence. */
export function isTitle(line: string): boolean {
  return (
    line.split(/\s+/).length <= MAX_TITLE_WORDS &&
    TITLE.test(line) &&
    !/[,;]$/.test(line) &&
    !/\b(?:is|are|be|may|must|shall|only)\b/i.test(line) &&
    !restricts(line)
  );
}
