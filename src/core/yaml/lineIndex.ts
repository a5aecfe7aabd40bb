// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Position, Range } from '../model/textEdit';

/** Turns offsets into lines and columns. Lines end at `\n`, `\r\n` and a lone `\r`, as in the editor. */
export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(readonly text: string) {
    for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) {
      this.starts.push(index + end.length);
    }
  }

  position(offset: number): Position {
    const line = this.lineAt(offset);
    // A byte order mark is no column of the editor.
    const mark = line === 0 && offset > 0 && this.text.startsWith('\uFEFF') ? 1 : 0;
    return { line, column: offset - this.starts[line]! - mark };
  }

  range(start: number, end: number): Range {
    return { start: this.position(start), end: this.position(Math.max(start, end)) };
  }

  /** Zero-based line of an offset. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Offset of a line's first character; the text's length for lines behind its end. */
  startOf(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** Offset behind a line's last character, before its line end. */
  endOf(line: number): number {
    let end = this.startOf(line + 1);
    while (end > this.startOf(line) && /[\r\n]/.test(this.text[end - 1]!)) {
      end--;
    }
    return end;
  }

  lineText(line: number): string {
    return this.text.slice(this.startOf(line), this.endOf(line));
  }

  get lineCount(): number {
    return this.starts.length;
  }
}
