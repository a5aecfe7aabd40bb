// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { oneCharacterPerByte } from '../../text/oneCharacterPerByte';

/** Words that tags and notices are made of. They count anywhere in the head of a file. */
const STRONG = ['SPDX-', 'Copyright', '©'] as const;
/** The first part of a text, in characters, where other words count, too: notices in words, misspelled tags, generators. */
const TOP = 2048;
const WEAK =
  /icen[sc]e|ICEN[SC]E|COPYRIGHT|REUSE-Ignore|enerated|ENERATED|ermission|edistribution|public ?domain|CC0|as Perl|GNU Bison/;
/** `©` in UTF-8, seen through one character per byte; its second byte alone is `©` in Windows-1252 and ISO 8859-1. */
const SIGN_BYTE = '\u00A9';

/**
 * The offset in `text`, before `end`, behind which nothing can be a header any more; -1 when nothing at all can. Reading
 * hangs on the words above: a text without any of them is silent without a closer look.
 */
export function lastTrigger(text: string, end: number): number {
  // Searching forwards for one word is what engines are fastest at.
  let last = -1;
  for (const word of STRONG) {
    for (let at = text.indexOf(word, last + 1); at >= 0 && at < end; at = text.indexOf(word, at + 1)) {
      last = at;
    }
  }
  const top = Math.min(TOP, end);
  // A file that has its tag needs no words; what else its first comments say stands near the tag.
  const tagged = last >= 0 && text.slice(0, top).includes('SPDX-License-Identifier:');
  return !tagged && last < top && WEAK.test(text.slice(0, top)) ? top : last;
}

/**
 * Whether bytes that nobody decoded yet could say anything about licence or copyright, in any encoding. `false` is a
 * promise: `readHeader` would find nothing; `true` is a guess. Two-byte encodings (a byte order mark gives them away)
 * always deserve a look.
 */
export function mightSayLicence(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    rawMightSayLicence(oneCharacterPerByte(bytes))
  );
}

/** {@link mightSayLicence} for bytes as `oneCharacterPerByte` shows them: right for every ASCII word. */
export function rawMightSayLicence(raw: string): boolean {
  return (
    raw.includes('SPDX-') ||
    raw.includes('Copyright') ||
    raw.includes(SIGN_BYTE) ||
    // A character takes up to three bytes for each of its UTF-16 units.
    WEAK.test(raw.slice(0, 3 * TOP))
  );
}
