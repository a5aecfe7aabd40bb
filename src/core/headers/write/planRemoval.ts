// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { HeaderPlan, HeaderRequest } from '../../model/header';
import { msg } from '../../model/message';
import { applyEdits, type TextEdit } from '../../model/textEdit';
import { lineAt } from '../../text/lineEnds';
import type { CommentStyle } from '../styles/commentStyle';
import { commentStyleFor } from '../styles/commentStyleFor';
import { commentStyle } from '../styles/styleTable';
import { insertion } from './insertion';
import { isLineComment } from './leadingComments';
import { mergedLine } from './mergedLine';
import { neverEdit } from './neverEdit';
import type { PlanOptions } from './planHeader';
import { writtenHeaders, type WrittenHeader } from './writtenHeader';

/** What an insertion can have put around its comment; see `around`, `phpPlacement` and `helpBlock`. Longest first. */
const BEFORE = ['\n\n', '<?php\n', '\n', ' ', ''];
const AFTER = ['\n?>\n', '\n.\\"\n', '\n\n', '\n', ''];
const LINE_ENDS = ['\n', '\r\n', '\r'];

/**
 * Takes away the header that `planHeader` wrote, or would have written, and restores the text as it was to the byte.
 * With a request only headers of its holder (and of its template) are taken away. Nothing else in a file is touched.
 * An edit that leaves a side file empty means that the side file is to be deleted.
 */
export function planRemoval(
  path: string,
  text: string,
  request: Partial<HeaderRequest> = {},
  options: PlanOptions = {},
): HeaderPlan {
  const never = neverEdit(path, text, options.marks);
  if (never !== undefined) {
    return { action: 'skipped', reason: never };
  }
  const answer = commentStyleFor(path, { languageId: options.languageId, text });
  if (!('style' in answer)) {
    return {
      action: 'skipped',
      reason: msg('{path} cannot hold a comment, so there is no header in it. Look for {path}.license beside it.', {
        path,
      }),
    };
  }
  const { style } = answer;
  const headers = writtenHeaders(text, stylesInside(style), request);
  let edit: TextEdit | undefined;
  for (const header of headers) {
    edit ??= exactInverse(path, text, style, header, options.languageId);
  }
  edit ??= mergedLine(path, text, request, options);
  for (const header of headers) {
    edit ??= standingAlone(text, header);
  }
  return edit === undefined ? { action: 'unchanged' } : { action: 'removed', edits: [edit] };
}

/**
 * The deletion after which adding the same lines gives exactly this text again. What was put around the comment is
 * found by trying: only the right deletion passes.
 */
function exactInverse(
  path: string,
  text: string,
  style: CommentStyle,
  { lines, form, from, to }: WrittenHeader,
  languageId: string | undefined,
): TextEdit | undefined {
  for (const lineEnd of LINE_ENDS) {
    for (const before of BEFORE.map((part) => part.replaceAll('\n', lineEnd))) {
      for (const after of AFTER.map((part) => part.replaceAll('\n', lineEnd))) {
        if (!text.slice(0, from).endsWith(before) || !text.startsWith(after, to)) {
          continue;
        }
        const edit = { offset: from - before.length, length: before.length + to - from + after.length, newText: '' };
        const rest = applyEdits(text, [edit]);
        const again = insertion(lines, { path, text: rest, style, languageId, comment: form });
        if ('edit' in again && applyEdits(rest, [again.edit]) === text) {
          return edit;
        }
      }
    }
  }
  return undefined;
}

/** A comment of nothing but the header, whose blank line was taken away or that was moved. */
function standingAlone(text: string, { style, form, from, to }: WrittenHeader): TextEdit | undefined {
  const start = startOfLine(text, from);
  const { end, next } = lineAt(text, to);
  if (text.slice(start, from).trim() !== '' || text.slice(to, end).trim() !== '') {
    return undefined;
  }
  const above = lineAt(text, startOfLine(text, Math.max(0, start - 1)));
  const below = lineAt(text, next);
  const neighbours = [start === 0 ? '' : text.slice(above.start, above.end), text.slice(below.start, below.end)];
  // Lines of a longer comment are a part of what somebody wrote.
  return form === 'line' && neighbours.some((line) => isLineComment(line.trimStart(), style) && !/^#!/.test(line))
    ? undefined
    : { offset: start, length: next - start, newText: '' };
}

function startOfLine(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') {
    start--;
  }
  return start;
}

/** Front matter and fences hold headers in another style than their file. */
function stylesInside(style: CommentStyle): CommentStyle[] {
  const others = ['hash', 'slash'].flatMap((id) => commentStyle(id) ?? []);
  const square: CommentStyle[] = style.id === 'freemarker' ? [{ ...style, block: ['[#--', '', '--]'] }] : [];
  return [style, ...square, ...others.filter(({ id }) => id !== style.id)];
}
