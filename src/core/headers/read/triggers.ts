// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

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

/** What Node's Buffer can do and a plain byte array cannot. */
interface NativeBytes {
  latin1Slice?(start: number, end: number): string;
}

/**
 * Whether bytes that nobody decoded yet could say anything about licence or copyright, in any encoding. `false` is a
 * promise: `readHeader` would find nothing; `true` is a guess. One byte is looked at as one character, which is right
 * for every ASCII word; two-byte encodings (a byte order mark gives them away) always deserve a look.
 */
export function mightSayLicence(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return true;
  }
  const text = oneCharacterPerByte(bytes);
  // A character takes up to three bytes for each of its UTF-16 units.
  return (
    text.includes('SPDX-') ||
    text.includes('Copyright') ||
    text.includes(SIGN_BYTE) ||
    WEAK.test(text.slice(0, 3 * TOP))
  );
}

function oneCharacterPerByte(bytes: Uint8Array): string {
  const native = bytes as NativeBytes;
  if (typeof native.latin1Slice === 'function') {
    return native.latin1Slice(0, bytes.length);
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
