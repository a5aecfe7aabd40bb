// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Range } from '../../model/textEdit';
import { nextLine } from './comment';

/** Turns offsets that mostly grow into lines and columns without an index of the whole text. */
export class LinePlaces {
  private line = 0;
  private start = 0;

  /** Where all lines end with `\n`, the next end is found without looking at every character. */
  private readonly plain: boolean;

  constructor(private readonly text: string) {
    this.plain = !text.includes('\r');
  }

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
    if (this.plain) {
      for (let end = this.text.indexOf('\n', this.start); end >= 0 && end < offset;) {
        this.line += 1;
        this.start = end + 1;
        end = this.text.indexOf('\n', this.start);
      }
      return;
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
