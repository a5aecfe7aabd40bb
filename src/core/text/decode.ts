// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** How the characters of a text are stored. `single-byte`: not UTF-8; one byte was read as one character. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'single-byte';

/** A file's text and all that is needed to write into it again without touching another byte. */
export interface DecodedText {
  readonly kind: 'text';
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: TextEncoding;
  readonly bom: boolean;
}

export type Decoded = DecodedText | { readonly kind: 'binary' };

const BINARY: Decoded = { kind: 'binary' };
/** Control characters that no text uses: all but tab, line ends, form feed, escape (ISO 2022) and Ctrl-Z (DOS). */
// eslint-disable-next-line no-control-regex -- control characters tell binary data from text
const BINARY_CONTROLS = /[\0-\x07\x0e-\x19\x1c-\x1f]/;
const CHUNK = 0x8000;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads bytes as text. Valid UTF-8 is UTF-8; UTF-16 is told by its byte order mark; other bytes are read one by one
 * (as ISO 8859-1 does), so that Windows-1252, Shift-JIS and all their relatives survive untouched. Never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    const utf32 = bytes.length >= 4 && bytes[2] === 0 && bytes[3] === 0;
    return utf32 ? BINARY : decodeUtf16(bytes, 'utf-16le');
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return decodeUtf16(bytes, 'utf-16be');
  }
  if (bytes.includes(0)) {
    return BINARY;
  }
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = bom ? bytes.subarray(3) : bytes;
  try {
    const text = utf8.decode(body);
    return { kind: 'text', text, encoding: 'utf-8', bom };
  } catch {
    const text = oneByteOneCharacter(body);
    return bom || BINARY_CONTROLS.test(text) ? BINARY : { kind: 'text', text, encoding: 'single-byte', bom: false };
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  if (bytes.length % 2 !== 0) {
    return BINARY;
  }
  const low = encoding === 'utf-16le' ? 0 : 1;
  const units = new Uint16Array(bytes.length / 2 - 1);
  for (let unit = 0; unit < units.length; unit++) {
    const at = 2 * unit + 2;
    units[unit] = bytes[at + low]! | (bytes[at + 1 - low]! << 8);
  }
  const text = fromCodes(units);
  return text.includes('\0') ? BINARY : { kind: 'text', text, encoding, bom: true };
}

function oneByteOneCharacter(bytes: Uint8Array): string {
  return fromCodes(bytes);
}

function fromCodes(codes: Uint8Array | Uint16Array): string {
  let text = '';
  for (let at = 0; at < codes.length; at += CHUNK) {
    text += String.fromCharCode(...codes.subarray(at, at + CHUNK));
  }
  return text;
}
