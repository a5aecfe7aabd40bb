// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Comment, CommentScanner } from './comment';
import { lineEnd, nextLine } from './comment';

/**
 * Makes a scanner for languages whose comments take whole lines and whose strings need not be known. `mark` is sticky
 * and matches from the start of a line to where the comment's body begins.
 */
export function lineScanner(mark: RegExp): CommentScanner {
  return (text, limits) => {
    const comments: Comment[] = [];
    for (let at = 0; at < limits.end;) {
      const end = lineEnd(text, at);
      mark.lastIndex = at;
      const found = mark.exec(text);
      if (found !== null && mark.lastIndex <= end) {
        comments.push({ start: at, end, bodyStart: mark.lastIndex, bodyEnd: end });
      }
      at = nextLine(text, end);
    }
    return comments;
  };
}
