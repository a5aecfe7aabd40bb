// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Position } from '../model/textEdit';
import { linesFrom } from './lineEnds';

/** Where the lines of a text begin; to turn offsets into positions and back. */
export interface LineIndex {
  positionAt(offset: number): Position;
  /** Lines past the end are the end; columns past a line's end are the line's end. */
  offsetAt(position: Position): number;
}

/** Builds the index in one pass. Lines end with LF, CRLF or CR, as editors count them. */
export function lineIndexOf(text: string): LineIndex {
  const lines = linesFrom(text, 0);
  const last = lines.at(-1);
  if (last === undefined || last.next > last.end) {
    lines.push({ start: text.length, end: text.length, next: text.length });
  }
  return {
    positionAt(offset) {
      let low = 0;
      let high = lines.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (lines[middle]!.start <= offset) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      return { line: low, column: Math.max(0, Math.min(offset, text.length) - lines[low]!.start) };
    },
    offsetAt({ line, column }) {
      const found = lines[line];
      return found === undefined ? text.length : Math.min(found.start + column, found.end);
    },
  };
}
