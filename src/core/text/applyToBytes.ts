// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { TextEdit } from '../model/textEdit';
import type { DecodedText } from './decode';

export type AppliedBytes = { readonly bytes: Uint8Array } | { readonly unencodable: string };

const LONE_SURROGATE = /\p{Surrogate}/u;
const BOM_LENGTH = { 'utf-8': 3, 'utf-16le': 2, 'utf-16be': 2, 'single-byte': 0 } as const;

/**
 * Applies edits of a decoded text to the bytes it came from. Bytes outside the edits are copied, never encoded anew.
 * `unencodable` names a text that the file's encoding cannot hold; nothing is changed then.
 * @throws {RangeError} when two edits overlap or one lies outside the text.
 */
export function applyToBytes(bytes: Uint8Array, decoded: DecodedText, edits: readonly TextEdit[]): AppliedBytes {
  const parts: Uint8Array[] = [];
  let at = 0;
  let byteAt = 0;
  const toByte = byteOffsets(decoded);
  for (const { offset, length, newText } of [...edits].sort((a, b) => a.offset - b.offset || a.length - b.length)) {
    if (offset < at || offset + length > decoded.text.length) {
      throw new RangeError('edits overlap or lie outside the text');
    }
    const inserted = encode(newText, decoded);
    if (inserted === undefined) {
      return { unencodable: newText };
    }
    parts.push(bytes.subarray(byteAt, toByte(offset)), inserted);
    at = offset + length;
    byteAt = toByte(at);
  }
  parts.push(bytes.subarray(byteAt));
  return { bytes: joined(parts) };
}

/** Gives byte offsets for rising text offsets, going over the text once. */
export function byteOffsets({ text, encoding, bom }: DecodedText): (offset: number) => number {
  const first = bom ? BOM_LENGTH[encoding] : 0;
  if (encoding !== 'utf-8') {
    return (offset) => first + offset * (encoding === 'single-byte' ? 1 : 2);
  }
  const encoder = new TextEncoder();
  let at = 0;
  let byte = first;
  return (offset) => {
    byte += encoder.encode(text.slice(at, offset)).length;
    at = offset;
    return byte;
  };
}

function encode(text: string, { encoding }: DecodedText): Uint8Array | undefined {
  if (encoding === 'utf-8') {
    return LONE_SURROGATE.test(text) ? undefined : new TextEncoder().encode(text);
  }
  const wide = encoding !== 'single-byte';
  const result = new Uint8Array(wide ? text.length * 2 : text.length);
  const low = encoding === 'utf-16be' ? 1 : 0;
  for (let unit = 0; unit < text.length; unit++) {
    const code = text.charCodeAt(unit);
    if (wide) {
      result[2 * unit + low] = code & 0xff;
      result[2 * unit + 1 - low] = code >> 8;
    } else if (code > 0xff) {
      return undefined;
    } else {
      result[unit] = code;
    }
  }
  return result;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}
