// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** The printable characters of Windows-1252 between 0x80 and 0x9F; a space where there is none. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
/** What ISO 8859-15 has in the place of eight characters of ISO 8859-1. */
const LATIN_9 = new Map<string, number>([
  ['€', 0xa4],
  ['Š', 0xa6],
  ['š', 0xa8],
  ['Ž', 0xb4],
  ['ž', 0xb8],
  ['Œ', 0xbc],
  ['œ', 0xbd],
  ['Ÿ', 0xbe],
]);

const FAMILIES: readonly (readonly [RegExp, (character: string) => number | undefined])[] = [
  [/^(?:iso-?8859-?1|latin-?1|l1|cp819|iso-ir-100)$/, latin1],
  [/^(?:windows-?1252|cp-?1252|ansi)$/, windows1252],
  [/^(?:iso-?8859-?15|latin-?9)$/, latin9],
];

/**
 * Gives a text the characters that stand for its bytes in an encoding with one byte per character: `©` of a
 * Windows-1252 file is the character 0xA9. ASCII is the same in all of them. `undefined` when it cannot be written so.
 */
export function asSingleByte(text: string, encoding: string | undefined): string | undefined {
  const byteOf = FAMILIES.find(([names]) => encoding !== undefined && names.test(encoding))?.[1];
  let result = '';
  for (const character of text) {
    const byte = character <= '\x7f' ? character.charCodeAt(0) : byteOf?.(character);
    if (byte === undefined) {
      return undefined;
    }
    result += String.fromCharCode(byte);
  }
  return result;
}

function latin1(character: string): number | undefined {
  return character >= '\xa0' && character <= '\xff' ? character.charCodeAt(0) : undefined;
}

function windows1252(character: string): number | undefined {
  const index = WINDOWS_1252.indexOf(character);
  return index < 0 ? latin1(character) : 0x80 + index;
}

function latin9(character: string): number | undefined {
  const replaced = [...LATIN_9.values()].includes(character.charCodeAt(0));
  return LATIN_9.get(character) ?? (replaced ? undefined : latin1(character));
}
