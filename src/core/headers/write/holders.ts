// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { CopyrightStatement } from '../../model/header';
import { parseNotice } from '../read/notice';

/** Whether a copyright statement names this holder; spelling of blanks, case, contact and closing full stop aside. */
export function isHeldBy(statement: CopyrightStatement, holder: string): boolean {
  const named = keyOf(statement.holder ?? statement.text);
  const asked = keyOf(holder);
  // A holder whose name looks like years or like a sentence is read differently from how it was written.
  return (
    named === asked ||
    named === keyOf(parseNotice(holder).holder ?? '') ||
    keyOf(statement.text).endsWith(` ${asked}`) ||
    keyOf(statement.text) === asked
  );
}

function keyOf(name: string): string {
  return name
    .normalize('NFC')
    .replaceAll('©', '(c)')
    .replace(/\s*[<(][^\s()<>][^\s()<>@]*@[^\s()<>]+[>)]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[.,;\s]+$/, '')
    .trim()
    .toLowerCase();
}
