// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** The part of a file, in bytes, where its own header is looked for; `HEAD_BYTES` of the engine. */
const HEAD_BYTES = 8192;

/**
 * The offset in `text` where the first 8 KB of the file end, counted in UTF-8 bytes: a file read whole and the same file
 * of which only the head was read give the same answer.
 */
export function headEnd(text: string): number {
  if (text.length * 3 <= HEAD_BYTES) {
    return text.length;
  }
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Each half of a surrogate pair stands for two of its four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
    if (bytes > HEAD_BYTES) {
      return at;
    }
  }
  return text.length;
}
