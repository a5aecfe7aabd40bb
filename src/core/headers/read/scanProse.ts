// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Comment, CommentScanner } from './comment';
import { lineEnd, nextLine } from './comment';
import { frontMatterComments, frontMatterOf } from './frontMatter';

/** What people read in a document and what they do not. */
interface ProseMarks {
  /** Fences of code and of other text that stands for itself. */
  readonly fence: RegExp;
  /** Marks that start a comment line; sticky, from the start of a line. */
  readonly comment?: RegExp;
  /** Pairs of marks around comments. */
  readonly block?: readonly (readonly [string, string])[];
  /** The document may start with settings in YAML (`---`) or TOML (`+++`), whose comments are its comments. */
  readonly frontMatter?: boolean;
  /** Where lines that are no comments may carry a header, sticky; by default where a line starts with an SPDX tag. */
  readonly visible?: RegExp;
}

/** A tag that starts a line of a document is meant for readers of the document, so it counts; examples in code do not. */
const TAG_LINE = / {0,3}(?:[*_>#+-]{1,3} )?(?:\*\*|__)?(?=SPDX-)/y;

/** Makes a scanner for documents: their comments, and lines of theirs that start with an SPDX tag outside code. */
export function proseScanner(marks: ProseMarks): CommentScanner {
  return (text, limits) => {
    const comments: Comment[] = [];
    const settings = marks.frontMatter === true ? frontMatterOf(text) : undefined;
    if (settings !== undefined) {
      comments.push(...frontMatterComments(text, settings));
    }
    let at = settings?.after ?? 0;
    let fence: string | undefined;
    let end = -1;
    while (at < limits.end) {
      end = at > end ? lineEnd(text, at) : end;
      const line = text.slice(at, Math.min(end, at + 1000));
      const opening = marks.fence.exec(line)?.[1];
      if (fence !== undefined) {
        if (opening !== undefined && opening.startsWith(fence)) {
          fence = undefined;
        }
        at = nextLine(text, end);
        continue;
      }
      if (opening !== undefined) {
        fence = opening;
        at = nextLine(text, end);
        continue;
      }
      at = readLine(text, at, end, line, marks, comments);
    }
    return comments;
  };
}

function readLine(text: string, at: number, end: number, line: string, marks: ProseMarks, comments: Comment[]): number {
  for (const [open, close] of marks.block ?? []) {
    const column = line.indexOf(open);
    if (column >= 0 && !insideCode(line, column)) {
      const start = at + column;
      const bodyStart = start + open.length;
      const closing = text.indexOf(close, bodyStart);
      const bodyEnd = closing < 0 ? text.length : closing;
      const stop = Math.min(text.length, bodyEnd + close.length);
      comments.push({ start, end: stop, bodyStart, bodyEnd });
      return stop;
    }
  }
  const mark = marks.comment;
  if (mark !== undefined) {
    mark.lastIndex = at;
    if (mark.exec(text) !== null && mark.lastIndex <= end) {
      comments.push({ start: at, end, bodyStart: mark.lastIndex, bodyEnd: end });
      return nextLine(text, end);
    }
  }
  const visible = marks.visible ?? TAG_LINE;
  visible.lastIndex = at;
  if (visible.exec(text) !== null && visible.lastIndex <= end) {
    comments.push({ start: at, end, bodyStart: visible.lastIndex, bodyEnd: end, visible: true });
  }
  return nextLine(text, end);
}

/** Between back-ticks, or indented so far that it is a code block. */
function insideCode(line: string, column: number): boolean {
  const before = line.slice(0, column);
  return /^(?: {4}|\t)/.test(before) || (before.match(/`/g)?.length ?? 0) % 2 === 1;
}
