// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Comment, CommentScanner } from './comment';
import { lineEnd, nextLine } from './comment';

/** A comment, unless a directive, a target, a footnote or a substitution follows. */
const COMMENT = /^([ \t]*)\.\.(?:[ \t]+(?!\S{1,80}::|[_[|])|[ \t]*$)/;
const TAG_LINE = /^:?(?=SPDX-)/;

/** reStructuredText: `..` explicit markup comments with their indented body; lines that start with an SPDX tag. */
export const scanRst: CommentScanner = (text, limits) => {
  const comments: Comment[] = [];
  for (let at = 0; at < limits.end;) {
    const end = lineEnd(text, at);
    const line = text.slice(at, Math.min(end, at + 1000));
    const found = COMMENT.exec(line);
    if (found !== null) {
      const bodyEnd = bodyOf(text, end, found[1]!.length);
      comments.push({ start: at, end: bodyEnd, bodyStart: at + found[0].length, bodyEnd });
      at = nextLine(text, bodyEnd);
      continue;
    }
    const tag = TAG_LINE.exec(line);
    if (tag !== null) {
      comments.push({ start: at, end, bodyStart: at + tag[0].length, bodyEnd: end, visible: true });
    }
    at = nextLine(text, end);
  }
  return comments;
};

/** The end of the last line that is indented more than the mark. */
function bodyOf(text: string, firstEnd: number, indent: number): number {
  let last = firstEnd;
  for (let at = nextLine(text, firstEnd); at < text.length;) {
    const end = lineEnd(text, at);
    const line = text.slice(at, Math.min(end, at + 1000));
    const depth = line.search(/\S/);
    if (depth >= 0 && depth <= indent) {
      break;
    }
    if (depth >= 0) {
      last = end;
    }
    at = nextLine(text, end);
  }
  return last;
}
