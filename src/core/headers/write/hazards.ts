// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { CommentStyle } from '../styles/commentStyle';
import type { Form } from './render';

/** What more than its closing mark ends or upsets a comment, by style. */
const BY_STYLE: Readonly<Record<string, RegExp>> = {
  // A percent sign is expanded even in remarks, and a caret at the end joins the next line.
  batch: /%|\^$/,
  bibtex: /[@{}]/,
  blade: /--\}\}/,
  goTemplate: /\{\{|\}\}/,
  handlebars: /--|\}\}/,
  jinja: /\{[#%{]|[#%}]\}/,
  liquid: /\{[%{]|[%}]\}/,
  // OCaml and Rocq read string literals inside comments.
  ml: /["\\]|\{[a-z_]*\|/,
  mustache: /\}\}/,
  twig: /\{[#%{]|[#%}]\}/,
};
const PHP_END = /\?>/;
/** The preprocessor of C and `make` join a line that ends so with the next one, comment or not. */
const JOINS_NEXT_LINE = /\\$|\?\?\/$/;
const TEMPLATE_MARKS = /\{\{|\}\}/;

/**
 * The part of a text that would end its comment early, open a nested one, or be understood as code; `undefined` when
 * the text is safe in that comment.
 */
export function hazardIn(
  lines: readonly string[],
  style: CommentStyle,
  form: Form,
  file: { readonly php: boolean; readonly helm: boolean },
): string | undefined {
  if (style.plain) {
    return undefined;
  }
  const [open, , close] = style.block ?? ['', '', ''];
  const marks = form === 'block' ? [close.trim(), open.trim(), style.forbid ?? ''].filter((mark) => mark !== '') : [];
  for (const line of lines) {
    const mark = marks.find((candidate) => line.includes(candidate));
    const pattern = [
      BY_STYLE[style.id],
      ...(file.php ? [PHP_END] : []),
      ...(file.helm ? [TEMPLATE_MARKS] : []),
      ...(form === 'line' ? [JOINS_NEXT_LINE] : []),
    ].find((candidate) => candidate?.test(line) === true);
    const found = mark ?? pattern?.exec(line)?.[0];
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}
