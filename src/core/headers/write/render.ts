// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { CommentStyle } from '../styles/commentStyle';

/** One comment over several lines, or every line a comment of its own. */
export type Form = 'line' | 'block';

/** Template languages of which one dialect (Django) knows comments of a single line only. */
export const ONE_COMMENT_A_LINE: ReadonlySet<string> = new Set(['jinja', 'twig']);

/** The form that a style can and should take: the wanted one where the style has it, else its own preference. */
export function formOf(style: CommentStyle, wanted: Form | undefined): Form {
  if (wanted === 'line' && style.line !== undefined) {
    return 'line';
  }
  if (wanted === 'block' && style.block !== undefined) {
    return 'block';
  }
  return style.line === undefined || (style.prefer === 'block' && style.block !== undefined) ? 'block' : 'line';
}

/** Puts lines of text into a comment. No line has trailing blanks. */
export function renderComment(lines: readonly string[], style: CommentStyle, form: Form): string[] {
  const { line, block } = style;
  if (style.plain || (form === 'line' ? line : block) === undefined) {
    return [...lines];
  }
  if (form === 'line') {
    return lines.map((text) => `${line} ${text}`.trimEnd());
  }
  const [open, inner, close] = block!;
  if (ONE_COMMENT_A_LINE.has(style.id)) {
    return lines.filter((text) => text !== '').map((text) => `${open} ${text} ${close}`);
  }
  return [open, ...lines.map((text) => (inner + text).trimEnd()), close];
}
