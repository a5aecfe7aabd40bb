// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Range } from '../../model/textEdit';
import { nextLine } from './comment';

/** Turns offsets that mostly grow into lines and columns without an index of the whole text. */
export class LinePlaces {
  private line = 0;
  private start = 0;

  constructor(private readonly text: string) {}

  /** Zero-based line; lines end at `\n`, `\r\n` and a lone `\r`. */
  lineOf(offset: number): number {
    this.seek(offset);
    return this.line;
  }

  range(start: number, end: number): Range {
    const from = this.position(start);
    return { start: from, end: this.position(Math.max(start, end)) };
  }

  private position(offset: number): { line: number; column: number } {
    this.seek(offset);
    // A byte order mark is no column of the editor.
    const mark = this.line === 0 && offset > 0 && this.text.charCodeAt(0) === 0xfeff ? 1 : 0;
    return { line: this.line, column: offset - this.start - mark };
  }

  private seek(offset: number): void {
    if (offset < this.start) {
      this.line = 0;
      this.start = 0;
    }
    for (let at = this.start; at < offset; at++) {
      const code = this.text.charCodeAt(at);
      if (code === 10 || code === 13) {
        const next = nextLine(this.text, at);
        if (next > offset) {
          return;
        }
        this.line += 1;
        this.start = next;
        at = next - 1;
      }
    }
  }
}
