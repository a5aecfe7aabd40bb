// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { lineEnd, nextLine } from './comment';

/** `<<EOF`, `<<-'EOF'`, `<<~EOS` (Ruby), `<<"EOT"` (Perl), `<<<EOT` (PHP). */
const OPENING = /<{2,3}[-~]?[ \t]*(["'`]?)([A-Z_]\w*)\1/iy;
/** After so many openings without an end, what looks like one is something else (a shift operator). */
const MAX_UNCLOSED = 8;

/** The here-documents of a text: lines that a program passes on as they are, whatever marks they hold. */
export class Heredocs {
  /** Words that end the documents opened on the current line. */
  private pending: string[] = [];
  private unclosed = 0;

  constructor(
    private readonly text: string,
    private readonly truncated: boolean,
  ) {}

  /** Notes the opening at `at`, if there is one; gives the offset to go on from. */
  open(at: number): number | undefined {
    OPENING.lastIndex = at;
    const found = OPENING.exec(this.text);
    if (found === null || this.unclosed > MAX_UNCLOSED) {
      return undefined;
    }
    this.pending.push(found[2]!);
    return OPENING.lastIndex;
  }

  /** At the start of a line: skips the documents that the line before opened, and gives the offset after them. */
  skip(lineStart: number): number {
    let at = lineStart;
    for (const word of this.pending) {
      at = this.after(word, at) ?? at;
    }
    this.pending = [];
    return at;
  }

  private after(word: string, from: number): number | undefined {
    for (let at = from; at < this.text.length;) {
      const end = lineEnd(this.text, at);
      if (end - at < 300) {
        const line = this.text.slice(at, end).trim();
        if (line === word || line === `${word};` || line === `${word})` || line === `${word},`) {
          return end;
        }
      }
      at = nextLine(this.text, end);
    }
    this.unclosed += 1;
    return this.truncated ? this.text.length : undefined;
  }
}
