// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** The marks of a comment style, as the catalogue has them. */
export interface StyleMarks {
  /** Mark of a comment that ends with its line. */
  readonly line?: string;
  /** Opening mark, what stands before each line inside, closing mark. */
  readonly block?: readonly string[];
  readonly prefer?: string;
  /** How an existing comment line is recognised where that is more than the mark. */
  readonly detect?: string;
  /** What must not stand inside a comment besides its closing mark. */
  readonly forbid?: string;
  /** Line end of a file that has none yet. */
  readonly eol?: string;
  readonly place?: string;
  /** The text of a side file stands without marks. */
  readonly plain?: boolean;
}

/** How comments are written in a file. */
export interface CommentStyle {
  readonly id: string;
  readonly line?: string;
  /** Opening mark, what stands before each line inside, closing mark. */
  readonly block?: readonly [open: string, inner: string, close: string];
  readonly prefer: 'line' | 'block';
  readonly detect?: string;
  readonly forbid?: string;
  readonly plain: boolean;
}

/** What is known about comments in a file. Nothing is ever guessed: `unknown` leaves the choice to a person. */
export type StyleAnswer =
  { readonly style: CommentStyle } | { readonly uncommentable: true } | { readonly unknown: true };
