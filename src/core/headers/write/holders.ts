// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { CopyrightStatement, HeaderRequest } from '../../model/header';
import { parseNotice } from '../read/notice';

/** What may stand before the name in a line that names nobody else. */
const FOREWORD = /^(?:copyright|\(c\)|spdx-\w+:|by|present|[\d\s,;:–—-])*$/;

/**
 * Whether a copyright statement names this holder and nobody else; spelling of blanks, case, contact and closing full stop
 * aside. A line that is shared ("A and B") is neither's alone, and is left as it is.
 */
export function isHeldBy(statement: CopyrightStatement, holder: string): boolean {
  const asked = keyOf(holder);
  const text = keyOf(statement.text);
  const named = keyOf(statement.holder ?? '');
  // A name that looks like years or like a sentence is read differently from how it was written.
  const read = keyOf(parseNotice(holder).holder ?? '');
  return (
    asked !== '' && (named === asked || text === asked || endsWithName(text, asked) || (named !== '' && named === read))
  );
}

function endsWithName(text: string, name: string): boolean {
  return text.endsWith(` ${name}`) && FOREWORD.test(text.slice(0, -name.length));
}

/** Whether a copyright statement names the holder of a request, by any of the names that are as good. */
export function isOurs(
  statement: CopyrightStatement,
  { holder, otherHolders = [] }: Pick<HeaderRequest, 'holder' | 'otherHolders'>,
): boolean {
  return isHeldBy(statement, holder) || otherHolders.some((name) => isHeldBy(statement, name));
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
