// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { lineAt } from '../../text/lineEnds';
import type { CommentStyle } from '../styles/commentStyle';
import { around, type Placement } from './around';

const OPENING = /^\s*<\?(?:php|hh)(?=\s|$)/i;
/** Statements that PHP accepts as the first one only. */
const FIRST_STATEMENT = /^(?:\s|\/\*[\s\S]*?\*\/)*(?:declare|namespace)\b/i;
/** `<?hh // strict`: a remark up to the end of the line, which closes nothing. */
const REMARK = /^\s*(?:\/\/|#(?!\[))/;

/**
 * Inside the first PHP block as its first comment. A file that starts as a page, or whose first block is closed on
 * its line, gets a block of its own in front: PHP swallows the line end after `?>`, so the page stays the same.
 */
export function phpPlacement(text: string, at: number, style: CommentStyle): Placement {
  const opening = OPENING.exec(text.slice(at, at + 2000));
  if (opening === null) {
    return ownBlock(at, style);
  }
  const inside = at + opening[0].length;
  const line = lineAt(text, inside);
  const code = text.slice(inside, line.end);
  if (code.trim() === '') {
    return around(text, line.next > line.end ? line.next : text.length, style);
  }
  if (REMARK.test(code) && !code.includes('?>')) {
    return around(text, line.next > line.end ? line.next : text.length, style);
  }
  if (code.includes('?>') && !FIRST_STATEMENT.test(code)) {
    return ownBlock(at, style);
  }
  return { offset: inside, style, form: 'block', before: ' ', after: '' };
}

function ownBlock(offset: number, style: CommentStyle): Placement {
  return { offset, style, form: 'block', before: '<?php\n', after: '\n?>\n' };
}
