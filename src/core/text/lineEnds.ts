// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

export type LineEnd = '\n' | '\r\n' | '\r';

/** A line's place in a text: `end` is where its line end begins, `next` where the following line begins. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** The line that begins at `start`. Line ends are LF, CRLF and CR, also mixed. The last line may be empty. */
export function lineAt(text: string, start: number): Line {
  let end = start;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') {
    end++;
  }
  const next = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : Math.min(end + 1, text.length);
  return { start, end, next };
}

/** All lines from `start`, at most `limit`. A text that ends with a line end has no empty line after it. */
export function linesFrom(text: string, start: number, limit = Number.MAX_SAFE_INTEGER): Line[] {
  const lines: Line[] = [];
  for (let at = start; at < text.length && lines.length < limit;) {
    const line = lineAt(text, at);
    lines.push(line);
    at = line.next;
  }
  return lines;
}

/** How many characters are looked at to find a text's line end: enough to know, and bounded for huge files. */
const SAMPLE = 1_000_000;

/** The line end that most lines have; the first one seen when two are even; `fallback` when there is none. */
export function dominantLineEnd(text: string, fallback: LineEnd = '\n'): LineEnd {
  const counts = new Map<LineEnd, number>();
  const sample = text.slice(0, SAMPLE);
  // A lone CR beside other line ends is a stray one (`\r\r\n`), not the line end of the file.
  for (const [end] of sample.matchAll(sample.includes('\n') ? /\r?\n/g : /\r/g)) {
    counts.set(end as LineEnd, (counts.get(end as LineEnd) ?? 0) + 1);
  }
  let best = fallback;
  let most = 0;
  for (const [end, count] of counts) {
    if (count > most) {
      best = end;
      most = count;
    }
  }
  return best;
}

/** Whether a text's last line is closed. */
export function hasFinalNewline(text: string): boolean {
  return text.endsWith('\n') || text.endsWith('\r');
}
