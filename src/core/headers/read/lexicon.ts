// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/**
 * Where a comment may begin: anywhere outside strings, only where a word may begin (`$#` and `a#b` are no comments in a
 * shell), or only as the first thing of a line.
 */
export type Place = 'anywhere' | 'word' | 'line';

export interface CommentRule {
  readonly open: string;
  /** Absent: the comment ends with its line. */
  readonly close?: string;
  readonly nests?: boolean;
  readonly at?: Place;
}

export interface StringRule {
  readonly open: string;
  readonly close: string;
  /** The character that takes the next one's meaning away. Absent: the string ends at the first closing mark. */
  readonly escape?: '\\' | '`';
  /** May go on after the line's end. Strings that may not end there at the latest, so that a slip costs one line. */
  readonly lines?: boolean;
  /** Not a string directly after a letter or digit: digit separators, `don't`, MATLAB's transpose. */
  readonly notAfterWord?: boolean;
  /** C++: `R"x(` .. `)x"`. */
  readonly delimited?: boolean;
  /** One character between the marks, or it is no string: lifetimes of Rust, ticks of Ada. */
  readonly character?: boolean;
}

/** What must be known of a language to tell its comments from its strings. No parser: it only must not be fooled. */
export interface Lexicon {
  readonly comments: readonly CommentRule[];
  readonly strings: readonly StringRule[];
  /** A backslash outside strings takes the meaning of the next character away (`\#`, `\%`). */
  readonly escapes?: boolean;
  /** `<<WORD` starts lines of text up to a line `WORD`. */
  readonly heredocs?: boolean;
  /** `/` may start a regular expression. */
  readonly regexLiterals?: boolean;
  /** A string in three quotes that comes before all code is documentation of the file (PEP 257). */
  readonly docstring?: boolean;
}
