// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** What Node's Buffer can do and a plain byte array cannot. */
interface NativeBytes {
  latin1Slice?(start: number, end: number): string;
}

let decoder: TextDecoder | undefined;

/**
 * Bytes as a text of as many characters, to look for ASCII words in them: cheaper than decoding, and right for those
 * words in every encoding that has one byte for an ASCII character.
 */
export function oneCharacterPerByte(bytes: Uint8Array): string {
  const native = bytes as NativeBytes;
  if (typeof native.latin1Slice === 'function') {
    return native.latin1Slice(0, bytes.length);
  }
  decoder ??= new TextDecoder('windows-1252');
  return decoder.decode(bytes);
}
