// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { TextEdit } from '../model/textEdit';

/** One edit that turns a text into another: what they share at both ends is left alone. */
export function differenceOf(before: string, after: string): TextEdit[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) {
    head++;
  }
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
    tail++;
  }
  return before === after
    ? []
    : [{ offset: head, length: before.length - head - tail, newText: after.slice(head, after.length - tail) }];
}
