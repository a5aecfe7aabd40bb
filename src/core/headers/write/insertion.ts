// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { dominantLineEnd } from '../../text/lineEnds';
import type { TextEdit } from '../../model/textEdit';
import type { CommentStyle } from '../styles/commentStyle';
import { hazardIn } from './hazards';
import { isPhp } from './isPhp';
import { placementFor } from './placement';
import { formOf, renderComment, type Form } from './render';

/** What an insertion depends on besides the lines of the header. */
export interface InsertionTarget {
  readonly path: string;
  readonly text: string;
  readonly style: CommentStyle;
  readonly languageId: string | undefined;
  readonly comment: Form | undefined;
}

export type Insertion = { readonly edit: TextEdit } | { readonly hazard: string };

const HELM = /(?:^|\/)templates\/.*\.ya?ml$/;

/** The one insertion that adds a header to a text, or what in the header would break the comment it stands in. */
export function insertion(lines: readonly string[], target: InsertionTarget): Insertion {
  const { path, text, style, languageId, comment } = target;
  const php = (style.id === 'slash' || style.id === 'slashStar') && isPhp(path, text, languageId);
  const files = { php, helm: HELM.test(path) };
  const height = renderComment(lines, style, formOf(style, comment)).length + 1;
  const place = placementFor(path, text, style, { php, lines: height });
  const wanted = place.form ?? formOf(place.style, comment);
  const other: Form = wanted === 'line' ? 'block' : 'line';
  let form = wanted;
  let hazard = hazardIn(lines, place.style, wanted, files);
  if (hazard !== undefined && place.form === undefined && formOf(place.style, other) === other) {
    // `*/` in a name is harmless after `//`, and a backslash at its end harmless inside `/* */`.
    const stillThere = hazardIn(lines, place.style, other, files);
    form = stillThere === undefined ? other : wanted;
    hazard = stillThere;
  }
  if (hazard !== undefined) {
    return { hazard };
  }
  const block = renderComment(lines, bracketed(place.style, text, place.offset), form).join('\n');
  const lineEnd = dominantLineEnd(text, style.id === 'batch' ? '\r\n' : '\n');
  const newText = (place.before + block + place.after).replaceAll('\n', lineEnd);
  return { edit: { offset: place.offset, length: 0, newText } };
}

/** FreeMarker in its square-bracket syntax takes square brackets for comments as well. */
function bracketed(style: CommentStyle, text: string, offset: number): CommentStyle {
  return style.id === 'freemarker' && text.slice(0, offset).trimStart().startsWith('[')
    ? { ...style, block: ['[#--', '', '--]'] }
    : style;
}
