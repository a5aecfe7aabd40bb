// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { declaredEncoding } from './declaredEncoding';
import type { TextEncoding } from './decode';
import { asSingleByte } from './singleByte';

const ASCII = /^[\0-\x7f]*$/;
const UNICODE = /^utf-?(?:8|16)/;

/**
 * The form in which new text can go into a file: unchanged where the file's encoding can hold it; with the characters
 * that stand for its bytes in a file of single bytes (see {@link asSingleByte}); with `(c)` for `©` where that is all
 * that stands in the way. `undefined` when it cannot be written there without guessing.
 */
export function fitText(newText: string, file: { text: string; encoding: TextEncoding }): string | undefined {
  if (ASCII.test(newText)) {
    return newText;
  }
  if (file.encoding === 'utf-16le' || file.encoding === 'utf-16be') {
    return newText;
  }
  const declared = declaredEncoding(file.text);
  const plain = newText.replaceAll('©', '(c)');
  if (file.encoding === 'single-byte') {
    return asSingleByte(newText, declared) ?? asSingleByte(plain, declared);
  }
  if (declared === undefined || UNICODE.test(declared) || !ASCII.test(file.text)) {
    return newText;
  }
  // Nothing but ASCII so far, and something other than Unicode declared: a byte of UTF-8 would be misread there.
  return ASCII.test(plain) ? plain : undefined;
}
