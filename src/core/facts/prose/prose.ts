// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** The markup of a document that people read. `plain` has headings by underlining at most. */
export type Markup = 'markdown' | 'restructuredtext' | 'asciidoc' | 'plain';

/** What one line of a document is. `meta`: front matter, directives and attributes that nobody sees. */
export type LineKind = 'text' | 'code' | 'heading' | 'meta';

/** One line, comments replaced by as many spaces so that columns stay what they were. */
export interface ProseLine {
  readonly kind: LineKind;
  readonly text: string;
}

export interface Heading {
  readonly text: string;
  readonly level: number;
  /** Zero-based. */
  readonly line: number;
}

export interface Link {
  /** The empty string for a bare address. */
  readonly text: string;
  readonly target: string;
  readonly line: number;
}

/** A document as a reader sees it. */
export interface Prose {
  readonly lines: readonly ProseLine[];
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  /** What is left to read without headings, badges, images, comments and markup; runs of white space count once. */
  readonly visibleCharacters: number;
}

/** The markup that a file name stands for; a README without an extension is read as Markdown, which plain text survives. */
export function markupOf(path: string): Markup {
  const extension = /\.([a-z]+)$/i.exec(path.slice(path.lastIndexOf('/') + 1))?.[1]?.toLowerCase() ?? '';
  return MARKUPS[extension] ?? 'markdown';
}

const MARKUPS: Readonly<Record<string, Markup | undefined>> = {
  rst: 'restructuredtext',
  rest: 'restructuredtext',
  adoc: 'asciidoc',
  asciidoc: 'asciidoc',
  asc: 'asciidoc',
  txt: 'plain',
  text: 'plain',
  org: 'plain',
};
