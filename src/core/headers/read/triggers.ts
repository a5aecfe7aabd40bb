// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/**
 * Words without which a text says nothing about licence, copyright or its being generated. Everything that reading
 * reports hangs on one of them, so that a text without any needs no closer look. All are ASCII but `©`.
 */
const WORDS = [
  'SPDX',
  'spdx',
  'icense',
  'ICENSE',
  'icence',
  'icensing',
  'opyright',
  'OPYRIGHT',
  'REUSE-Ignore',
  'enerated',
  'ENERATED',
  'ermission',
  'edistribution',
  'public domain',
  'PDX-',
] as const;
const SIGN = '©';
/** `©` in UTF-8, seen through one character per byte; its second byte alone is `©` in Windows-1252 and ISO 8859-1. */
const SIGN_BYTE = '\u00A9';

/** True when the text holds a word that a header could be made of. `false` is a promise, `true` a guess. */
export function mightSay(text: string): boolean {
  return WORDS.some((word) => text.includes(word)) || text.includes(SIGN);
}

/**
 * The offset after the last word in `text` before `end` that a header could be made of, or -1: nothing behind it needs
 * a look.
 */
export function lastTrigger(text: string, end: number): number {
  let last = -1;
  for (const word of WORDS) {
    const found = text.lastIndexOf(word, end);
    if (found > last) {
      last = found;
    }
  }
  return Math.max(last, text.lastIndexOf(SIGN, end));
}

/** What Node's Buffer can do and a plain byte array cannot. */
interface NativeBytes {
  latin1Slice?(start: number, end: number): string;
}

/**
 * {@link mightSay} for bytes that nobody decoded yet, in any encoding: one byte is looked at as one character, which is
 * right for every ASCII word, and two-byte encodings (a byte order mark gives them away) always deserve a look.
 * Costs a few microseconds for 8 KB.
 */
export function mightSayLicence(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return true;
  }
  const text = oneCharacterPerByte(bytes);
  return WORDS.some((word) => text.includes(word)) || text.includes(SIGN_BYTE);
}

function oneCharacterPerByte(bytes: Uint8Array): string {
  const native = bytes as NativeBytes;
  if (typeof native.latin1Slice === 'function') {
    return native.latin1Slice(0, bytes.length);
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
