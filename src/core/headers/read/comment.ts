// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** The comment marks of a language, as far as reading needs them; the styles of `resources/catalogue` have this shape. */
export interface CommentSyntax {
  /** Mark of a comment that ends with its line. */
  readonly line?: string | undefined;
  /** Opening mark, what starts each line between, closing mark. */
  readonly block?: readonly string[] | undefined;
  /** Pattern of the marks that begin a comment line, where there are more than `line`. */
  readonly detect?: string | undefined;
  /** No marks at all: the whole text speaks (`.license` side files). */
  readonly plain?: boolean | undefined;
}

/** One comment of a text, by offsets. The body is what stands between the marks. */
export interface Comment {
  readonly start: number;
  readonly end: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** No comment but a line of a document that people read: only what starts it can be a header. */
  readonly visible?: true;
}

/** What a scanner is told about the text. */
export interface ScanLimits {
  /** Nothing that begins at or after this offset is of interest. */
  readonly end: number;
  /** The text goes on after its last character, but was cut off there. */
  readonly truncated: boolean;
  /**
   * May be asked where code begins behind comments: `true` when no comment that starts there or later says anything.
   * Most headers end where the code begins, and most of what there is to look through comes behind.
   */
  readonly enough?: (offset: number) => boolean;
}

/** Finds the comments of a text, in order. Never throws; linear in the length of the text. */
export type CommentScanner = (text: string, limits: ScanLimits) => Comment[];

/** The offset where the line that `offset` lies in ends, before its line end (`\n`, `\r\n` or a lone `\r`), at most `limit`. */
export function lineEnd(text: string, offset: number, limit = text.length): number {
  for (let at = offset; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) {
      return at;
    }
  }
  return limit;
}

/** The offset where the line after the one that ends at `end` starts. */
export function nextLine(text: string, end: number): number {
  return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
}

/** The first offset from `from` on, before `to`, that holds no white space; else `to`. */
export function firstInk(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code > 32 && code !== 0xa0 && code !== 0xfeff) {
      return at;
    }
  }
  return to;
}
