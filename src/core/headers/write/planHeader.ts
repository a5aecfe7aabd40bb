// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { LinguistMarks } from '../../gitattributes/linguist';
import type { HeaderPlan, HeaderRequest } from '../../model/header';
import { msg } from '../../model/message';
import { applyEdits, type TextEdit } from '../../model/textEdit';
import type { TextEncoding } from '../../text/decode';
import { fitText } from '../../text/fitText';
import type { CommentStyle } from '../styles/commentStyle';
import { commentStyleFor } from '../styles/commentStyleFor';
import { planElsewhere } from './elsewhere';
import { existingHeader, type Existing } from './existingHeader';
import { headerLines } from './headerText';
import { insertion } from './insertion';
import { mergeLine } from './mergeLine';
import { neverEdit } from './neverEdit';
import { hasNoSafePlace } from './leadingLines';
import { formOf } from './render';
import { provesHeader } from './proof';
import { readBack } from './readBack';
import { writtenHeaders } from './writtenHeader';

/** What is known of a file besides its path and text. */
export interface PlanOptions {
  readonly languageId?: string | undefined;
  /** How the file is stored; only for text that {@link decode} read, not for the text of an editor. */
  readonly encoding?: TextEncoding | undefined;
  /** What `.gitattributes` says of it. */
  readonly marks?: LinguistMarks | undefined;
}

/**
 * What to do to a file so that it carries the header somebody asks for. Pure; nothing that stands in the file is ever
 * changed or removed, and every edit was read back before it is returned. `text` is without byte order mark.
 */
export function planHeader(path: string, text: string, request: HeaderRequest, options: PlanOptions = {}): HeaderPlan {
  const wanted = headerLines(request);
  if ('reason' in wanted) {
    return { action: 'refused', reason: wanted.reason };
  }
  const never = neverEdit(path, text, options.marks);
  if (never !== undefined) {
    return { action: 'skipped', reason: never };
  }
  const answer = commentStyleFor(path, { languageId: options.languageId, text });
  if (!('style' in answer)) {
    return planElsewhere(path, request, wanted.lines);
  }
  const { style } = answer;
  const holder = fitText(request.holder, { text, encoding: options.encoding ?? 'utf-8' }) ?? request.holder;
  const header = readBack(path, text, options.languageId);
  if (request.template !== undefined && writtenHeaders(text, [style], { ...request, holder }).length > 0) {
    return { action: 'unchanged' };
  }
  const existing = existingHeader(path, text, style, { ...request, holder }, header);
  switch (existing.kind) {
    case 'complete':
      return { action: 'unchanged' };
    case 'foreign':
      return { action: 'refused', reason: existing.reason };
    case 'partial':
      return mergePlan(path, text, style, request, existing, options);
    case 'none':
      return insertPlan(path, text, style, request, wanted.lines, options);
  }
}

/** For a file whose bytes are no text: a side file or an entry in REUSE.toml, as for all that cannot hold a comment. */
export function planBinary(path: string, request: HeaderRequest, marks?: LinguistMarks): HeaderPlan {
  const wanted = headerLines(request);
  return 'reason' in wanted
    ? { action: 'refused', reason: wanted.reason }
    : (skippedByPath(path, marks) ?? planElsewhere(path, request, wanted.lines));
}

function skippedByPath(path: string, marks: LinguistMarks | undefined): HeaderPlan | undefined {
  const reason = neverEdit(path, 'binary', marks);
  return reason === undefined ? undefined : { action: 'skipped', reason };
}

function insertPlan(
  path: string,
  text: string,
  style: CommentStyle,
  request: HeaderRequest,
  lines: readonly string[],
  options: PlanOptions,
  isRetry = false,
): HeaderPlan {
  const { languageId } = options;
  if (hasNoSafePlace(text, style)) {
    return {
      action: 'refused',
      reason: msg(
        '{path} starts as a script for the shell, which would run a header in the comments of another language as a command. Write it by hand, or use a .license file.',
        { path },
      ),
    };
  }
  const inserted = insertion(lines, { path, text, style, languageId, comment: request.comment });
  if ('hazard' in inserted) {
    return {
      action: 'refused',
      reason: msg(
        '“{part}” in the header would end or break the comment in {path}. Write the holder or the template without it, or use a .license file.',
        {
          part: inserted.hazard,
          path,
        },
      ),
    };
  }
  const plan = proved('inserted', path, text, style, inserted.edit, request, options);
  const used = formOf(style, request.comment);
  const other = used === 'line' ? 'block' : 'line';
  if (plan.action === 'inserted' || isRetry || formOf(style, other) !== other) {
    return plan;
  }
  // What cannot be read back in one form of a comment may be in the other one.
  return insertPlan(path, text, style, { ...request, comment: other }, lines, options, true);
}

function mergePlan(
  path: string,
  text: string,
  style: CommentStyle,
  request: HeaderRequest,
  { add, line, spaced }: Extract<Existing, { kind: 'partial' }>,
  options: PlanOptions,
): HeaderPlan {
  const notice = [request.year?.trim() ?? '', request.holder.trim()].join(' ').trim();
  const newLine =
    add === 'licence' ? `SPDX-License-Identifier: ${request.licence.trim()}` : `SPDX-FileCopyrightText: ${notice}`;
  const edit = mergeLine(text, style, line, newLine, spaced);
  return edit === undefined ? unproved(path) : proved('merged', path, text, style, edit, request, options);
}

function proved(
  action: 'inserted' | 'merged',
  path: string,
  text: string,
  style: CommentStyle,
  edit: TextEdit,
  request: HeaderRequest,
  { encoding = 'utf-8', languageId }: PlanOptions,
): HeaderPlan {
  const newText = fitText(edit.newText, { text, encoding });
  if (newText === undefined) {
    return {
      action: 'refused',
      reason: msg(
        '{path} is stored in an encoding that cannot hold “{holder}”. Convert the file to UTF-8, write the name in ASCII, or use a .license file.',
        {
          path,
          holder: request.holder,
        },
      ),
    };
  }
  const fitted = { ...edit, newText };
  const holder = fitText(request.holder, { text, encoding }) ?? request.holder;
  return provesHeader(path, applyEdits(text, [fitted]), style.id, { ...request, holder }, languageId)
    ? { action, edits: [fitted] }
    : unproved(path);
}

function unproved(path: string): HeaderPlan {
  return {
    action: 'refused',
    reason: msg('The header would not be found again in {path}. Write it by hand, or use a .license file.', { path }),
  };
}
