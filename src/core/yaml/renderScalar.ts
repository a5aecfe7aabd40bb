// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { isIsoDate } from './isoDate';

/** How the value that is replaced was quoted; a replacement keeps to it. */
export type QuoteStyle = 'plain' | 'single' | 'double';

/** Characters that must not stand in a file as they are: controls, line separators, and marks that reorder text on screen. */
const ESCAPED =
  // eslint-disable-next-line no-control-regex -- exactly these must be escaped
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Texts that some YAML version reads as null, a boolean, a number or a time. */
const RESOLVED = /^(?:[~yn]|null|true|false|yes|no|on|off|[-+]?\.(?:inf|nan)|[-+.]*\d[\d_,.:xoa-f+-]*)$/i;

/** A text as a YAML scalar on one line: as it is where every YAML version reads it back as this text, else quoted. */
export function renderScalar(text: string, context: 'block' | 'flow', style: QuoteStyle = 'plain'): string {
  if (needsEscapes(text)) {
    return doubleQuoted(text);
  }
  if (style === 'plain' && isPlain(text, context)) {
    return text;
  }
  // A text full of quotes and backslashes is easier to read where they need no escape.
  const single = style === 'single' || (style === 'plain' && /["\\]/.test(text));
  return single ? `'${text.replaceAll("'", "''")}'` : doubleQuoted(text);
}

/** True for texts of several lines that can stand in a literal block (`|`) line by line as they are. */
export function fitsLiteralBlock(text: string): boolean {
  const lines = text.replace(/\n$/, '').split('\n');
  return (
    lines.length > 1 &&
    /^\S/.test(lines[0]!) &&
    lines.at(-1) !== '' &&
    lines.every((line) => line === '' || line.trim() !== '') &&
    !needsEscapes(text.replaceAll(/[\n\t]/g, ''))
  );
}

export function doubleQuoted(text: string): string {
  const escaped = text.replace(/["\\]/g, '\\$&').replace(ESCAPED, (character) => {
    const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[character];
    return short ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `"${escaped}"`;
}

function needsEscapes(text: string): boolean {
  return text.search(ESCAPED) >= 0;
}

function isPlain(text: string, context: 'block' | 'flow'): boolean {
  if (text === '' || /^\s|\s$/.test(text) || /^[-?:,[\]{}#&*!|>'"%@`=<.+~]/.test(text) || /:(?:\s|$)|\s#/.test(text)) {
    return false;
  }
  return (context === 'block' || !/[,[\]{}]/.test(text)) && (isIsoDate(text) || !RESOLVED.test(text));
}
