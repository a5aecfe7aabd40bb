// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** The part of a file, in bytes, where its own header is looked for; `HEAD_BYTES` of the engine. */
const HEAD_BYTES = 8192;
const encoder = new TextEncoder();
const room = new Uint8Array(HEAD_BYTES);

/**
 * The offset in `text` where the first 8 KB of the file end, counted in UTF-8 bytes: a file read whole and the same file
 * of which only the head was read give the same answer.
 */
export function headEnd(text: string): number {
  return text.length * 3 <= HEAD_BYTES ? text.length : encoder.encodeInto(text, room).read;
}
