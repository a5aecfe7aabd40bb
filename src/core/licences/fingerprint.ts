// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/**
 * A number for a sequence of words, as 16 hexadecimal digits (FNV-1a twice, 32 bits each, from different starts). Two
 * licences of the SPDX list do not share one, which is proved when the table is generated.
 */
export function fingerprint(words: readonly string[]): string {
  let one = 0x811c9dc5;
  let two = 0x9747b28c;
  for (const word of words) {
    for (let at = 0; at <= word.length; at++) {
      const unit = at === word.length ? 32 : word.charCodeAt(at);
      one = Math.imul(one ^ unit, 0x01000193);
      two = Math.imul(two ^ unit, 0x01000193) + 0x3c6ef372;
    }
  }
  return hex(one) + hex(two);
}

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, '0');
}
