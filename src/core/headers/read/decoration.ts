// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Comment } from './comment';
import { lineEnd, nextLine } from './comment';

/** Longer lines are cut: nobody writes a header on column 1,000. */
const MAX_LINE = 1000;

/** One line of a comment, without comment marks, frames and white space around it. Offsets are into the whole text. */
export interface CommentLine {
  readonly text: string;
  readonly start: number;
  readonly visible: boolean;
  /** The comment it belongs to, by its start. */
  readonly comment: number;
}

/** What frames and marks are made of at the start of a comment's line: `*`, `|*`, `;;`, `#:`, box drawing. */
const LEADING = tableOf(' \t\f\v\u00A0*#/\\;%!|=+~.:>-');
const FRAME = tableOf('*#/\\|=~!;%+-');
const CLOSES = /^(?:\*+\/?|\|+|-->)$/;

/** One byte for each of the first 256 characters: every character of every comment is looked up here. */
function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const character of characters) {
    table[character.charCodeAt(0)] = 1;
  }
  return table;
}

/** Splits a comment into lines and takes off what only decorates them. Lines that hold nothing else are left empty. */
export function linesOf(source: string, comment: Comment): CommentLine[] {
  const lines: CommentLine[] = [];
  for (let at = comment.bodyStart; at <= comment.bodyEnd;) {
    const end = lineEnd(source, at, comment.bodyEnd);
    lines.push(lineOf(source, comment, at, Math.min(end, at + MAX_LINE)));
    if (end >= comment.bodyEnd) {
      break;
    }
    at = nextLine(source, end);
  }
  return lines;
}

function lineOf(source: string, comment: Comment, from: number, to: number): CommentLine {
  let start = from;
  while (start < to && isLeading(source.charCodeAt(start))) {
    start += 1;
  }
  const end = undecoratedEnd(source, start, to);
  return { text: source.slice(start, end), start, visible: comment.visible === true, comment: comment.start };
}

/**
 * Where a line ends once the right side of its frame is taken off: characters of a frame after white space, or stars
 * and bars wherever they end a line. `GPL-2.0+` and `C++` keep their plus signs.
 */
function undecoratedEnd(source: string, start: number, to: number): number {
  let end = trimmedEnd(source, start, to);
  for (;;) {
    let run = end;
    while (run > start && isFrame(source.charCodeAt(run - 1))) {
      run -= 1;
    }
    if (run === end) {
      return end;
    }
    const apart = run === start || isSpace(source.charCodeAt(run - 1));
    const closes = CLOSES.test(source.slice(run, end));
    if (!apart && !closes) {
      return end;
    }
    end = trimmedEnd(source, start, run);
  }
}

function trimmedEnd(source: string, start: number, to: number): number {
  let end = to;
  while (end > start && isSpace(source.charCodeAt(end - 1))) {
    end -= 1;
  }
  return end;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;
}

function isLeading(code: number): boolean {
  return code < 256 ? LEADING[code] === 1 : (code >= 0x2500 && code <= 0x257f) || code === 0xfeff;
}

function isFrame(code: number): boolean {
  return code < 256 ? FRAME[code] === 1 : code === 0x2502 || code === 0x2503 || code === 0x2551;
}
