// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { lineAt } from '../../text/lineEnds';
import type { CommentStyle } from '../styles/commentStyle';

/** One comment at the top of a file: a block, or neighbouring comment lines. Offsets into the text. */
export interface LeadingComment {
  readonly start: number;
  readonly end: number;
}

const DOCSTRING = /^[rub]{0,2}("""|''')/i;

/** How far into a file its top is looked for; a longer licence text is recognised by its beginning. */
const LIMIT = 20_000;

/**
 * The comments that stand at the top of a text from `from` on, before the first line of code; blank lines and
 * documentation strings of Python between them are passed over.
 */
export function leadingComments(text: string, style: CommentStyle, from: number): LeadingComment[] {
  const comments: LeadingComment[] = [];
  for (let at = from; at < text.length && at - from < LIMIT;) {
    const line = lineAt(text, at);
    const content = text.slice(line.start, line.end).trimStart();
    if (content === '') {
      at = line.next;
      continue;
    }
    const start = line.end - content.length;
    const end = isLineComment(content, style) ? line.end : endOfBlock(text, start, content, style);
    if (end === undefined) {
      break;
    }
    const last = comments.at(-1);
    if (
      last !== undefined &&
      isLineComment(content, style) &&
      text.slice(last.end, start).trim() === '' &&
      !blankBetween(text, last.end, start)
    ) {
      comments[comments.length - 1] = { start: last.start, end };
    } else {
      comments.push({ start, end });
    }
    at = lineAt(text, end).next;
    if (text.slice(end, lineAt(text, end).end).trim() !== '') {
      break;
    }
  }
  return comments;
}

/** Whether a line without its indentation is a comment of its own. */
export function isLineComment(content: string, style: CommentStyle): boolean {
  if (style.detect !== undefined && new RegExp(style.detect).test(content)) {
    return true;
  }
  const mark = style.line ?? (style.id === 'slashStar' ? '//' : undefined);
  return mark !== undefined && content.startsWith(mark.trim());
}

/** The offset after the block comment that starts at `start`; `undefined` when none does. */
export function endOfBlock(text: string, start: number, content: string, style: CommentStyle): number | undefined {
  const docstring = style.id === 'hash' ? DOCSTRING.exec(content) : null;
  const [open, close] =
    docstring === null ? [style.block?.[0].trim(), style.block?.[2].trim()] : [docstring[0], docstring[1]];
  if (open === undefined || close === undefined || !content.startsWith(open)) {
    return undefined;
  }
  const end = text.indexOf(close, start + open.length);
  return end < 0 ? undefined : end + close.length;
}

function blankBetween(text: string, from: number, to: number): boolean {
  return /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/.test(text.slice(from, to));
}
