// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Comment, CommentScanner } from './comment';
import { LEXICONS } from './lexicons';
import { markupScanner } from './scanMarkup';
import { codeScanner } from './scanCode';

const html = markupScanner([]);
const php = codeScanner(LEXICONS.php);
const OPENING = /<\?(?:php\b|=)/gi;

/** PHP: code between `<?php` and `?>`, HTML around it. A text without any opening tag is taken for code. */
export const scanPhp: CommentScanner = (text, limits) => {
  const comments: Comment[] = [];
  const first = text.search(OPENING);
  if (first < 0) {
    return php(text, limits);
  }
  for (let at = 0; at < limits.end;) {
    OPENING.lastIndex = at;
    const opening = OPENING.exec(text);
    const codeStart = opening === null ? text.length : opening.index + opening[0].length;
    add(html, at, opening?.index ?? text.length);
    // `?>` ends the code even in a line comment, but not in a string; a slip there costs one island of code.
    const closing = text.indexOf('?>', codeStart);
    const codeEnd = closing < 0 ? text.length : closing;
    add(php, codeStart, codeEnd);
    at = codeEnd + 2;
  }
  return comments;

  function add(scan: CommentScanner, from: number, to: number): void {
    if (from >= to) {
      return;
    }
    const part = text.slice(from, to);
    const end = Math.max(0, Math.min(to, limits.end) - from);
    for (const comment of scan(part, { end, truncated: limits.truncated && to === text.length })) {
      comments.push({
        start: comment.start + from,
        end: comment.end + from,
        bodyStart: comment.bodyStart + from,
        bodyEnd: comment.bodyEnd + from,
      });
    }
  }
};
