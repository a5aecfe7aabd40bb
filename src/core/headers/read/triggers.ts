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

/** Where words stand in a text that a header could be made of. */
export class Triggers {
  /** The last one that counts anywhere; -1 without any. */
  private readonly strong: number;
  /** Whether there are words that count in the first part only, up to {@link top}. */
  private readonly inTop: boolean;
  private readonly top: number;
  private lastInTop: number | undefined;

  /** @param end from here on nothing is looked for */
  constructor(
    private readonly text: string,
    end: number,
  ) {
    // Searching forwards for one word is what engines are fastest at.
    let last = -1;
    for (const word of STRONG) {
      for (let at = text.indexOf(word, last + 1); at >= 0 && at < end; at = text.indexOf(word, at + 1)) {
        last = at;
      }
    }
    this.strong = last;
    this.top = Math.min(TOP, end);
    // A file that has its tag needs no words; what else its first comments say stands near the tag.
    const tagged = last >= 0 && text.slice(0, this.top).includes('SPDX-License-Identifier:');
    this.inTop = !tagged && last < this.top && WEAK.test(text.slice(0, this.top));
  }

  /**
   * The offset behind which nothing can be a header any more; -1 when nothing at all can. Reading hangs on the words
   * above: a text without any of them is silent without a closer look.
   */
  get last(): number {
    return this.inTop ? this.top : this.strong;
  }

  /** Whether none stands at an offset or behind it. Ask with growing offsets: the last one is looked for once, from the first on. */
  noneFrom(offset: number): boolean {
    return (
      offset > this.strong && (!this.inTop || offset > (this.lastInTop ??= lastOf(WEAK, this.text, offset, this.top)))
    );
  }
}

/** The offset of the last match of a pattern between two offsets; -1 without any. */
function lastOf(pattern: RegExp, text: string, from: number, to: number): number {
  let last = -1;
  for (let at = from; at < to;) {
    const found = text.slice(at, to).search(pattern);
    if (found < 0) {
      break;
    }
    last = at + found;
    at = last + 1;
  }
  return last;
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

/**
 * {@link mightSayLicence} for bytes as `oneCharacterPerByte` shows them: right for every ASCII word.
 * @param ascii all of them are, so that characters are counted rightly, too
 */
export function rawMightSayLicence(raw: string, ascii = false): boolean {
  return (
    raw.includes('SPDX-') ||
    raw.includes('Copyright') ||
    raw.includes(SIGN_BYTE) ||
    // A character takes up to three bytes for each of its UTF-16 units.
    WEAK.test(raw.slice(0, ascii ? TOP : 3 * TOP))
  );
}
