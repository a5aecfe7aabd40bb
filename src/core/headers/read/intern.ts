// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

const LIMIT = 20_000;
const kept = new Map<string, string>();

/**
 * One copy of a short text that is found in many files. The copy shares no memory with the text it was cut from:
 * engines keep the whole of a long string alive as long as one slice of it lives.
 */
export function intern(slice: string): string {
  const known = kept.get(slice);
  if (known !== undefined) {
    return known;
  }
  if (kept.size >= LIMIT) {
    kept.clear();
  }
  const copy = copyOf(slice);
  kept.set(copy, copy);
  return copy;
}

function copyOf(slice: string): string {
  let copy = '';
  for (const character of slice) {
    copy += character;
  }
  return copy;
}
