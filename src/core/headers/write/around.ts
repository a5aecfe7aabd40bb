// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { CommentStyle } from '../styles/commentStyle';
import { TEMPLATE_STYLES } from './preambleRules';

/** Where a header goes and what has to stand around it. `before` and `after` are written with `\n`. */
export interface Placement {
  readonly offset: number;
  readonly style: CommentStyle;
  /** The only form that works at this place. */
  readonly form?: 'block';
  readonly before: string;
  readonly after: string;
}

/** A blank line between header and text, but for languages in which it would be seen; line ends where one is missing. */
export function around(text: string, offset: number, style: CommentStyle): Placement {
  const rest = offset < text.length;
  const atLineStart = offset === 0 || text[offset - 1] === '\n' || text[offset - 1] === '\r';
  if (!atLineStart) {
    // In the middle of a line only a comment with an end of its own can stand; at the end of the text the line is closed first.
    return rest
      ? { offset, style, form: 'block', before: '', after: '\n' }
      : { offset, style, before: '\n', after: '' };
  }
  return { offset, style, before: '', after: rest ? `\n${blankLine(style)}` : '\n' };
}

function blankLine(style: CommentStyle): string {
  if (TEMPLATE_STYLES.has(style.id) || style.id === 'dnl') {
    return '';
  }
  return style.id === 'man' ? '.\\"\n' : '\n';
}
