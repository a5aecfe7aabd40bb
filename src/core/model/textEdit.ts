// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** A place in a text: zero-based line and UTF-16 column, as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** From `start` up to, not including, `end`. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Replaces `length` UTF-16 code units at `offset` by `newText`. An insertion has length 0. */
export interface TextEdit {
  readonly offset: number;
  readonly length: number;
  readonly newText: string;
}

/** The range of one whole line of unknown length; editors cut it at the line's end. */
export function wholeLine(line: number): Range {
  return { start: { line, column: 0 }, end: { line, column: Number.MAX_SAFE_INTEGER } };
}

/** An empty range at the very start, for findings about a file as a whole. */
export const FILE_START: Range = { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } };

/**
 * Applies edits that do not overlap, in any order.
 * @throws {RangeError} when two edits overlap or one lies outside the text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.offset - b.offset || a.length - b.length);
  let result = '';
  let at = 0;
  for (const { offset, length, newText } of ordered) {
    if (offset < at || offset + length > text.length) {
      throw new RangeError('edits overlap or lie outside the text');
    }
    result += text.slice(at, offset) + newText;
    at = offset + length;
  }
  return result + text.slice(at);
}
