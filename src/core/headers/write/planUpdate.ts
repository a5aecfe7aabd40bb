// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { YearRule } from '../../model/config';
import type { CopyrightStatement, FileHeader, HeaderPlan, HeaderRequest } from '../../model/header';
import { msg } from '../../model/message';
import { applyEdits, type TextEdit } from '../../model/textEdit';
import { fitText } from '../../text/fitText';
import { linesFrom, type Line } from '../../text/lineEnds';
import { headerLines } from './headerText';
import { isHeldBy, isOurs } from './holders';
import { neverEdit } from './neverEdit';
import type { PlanOptions } from './planHeader';
import { readBack } from './readBack';
import { sameExpression } from './sameExpression';
import { renewYears } from './years';

export interface UpdateOptions extends PlanOptions {
  /** Years are extended with `range`, which is the default, and replaced with `current`: the other rules leave them alone. */
  readonly yearRule?: YearRule | undefined;
  /** A name that the holder had before: lines with it get the name of the request. */
  readonly previousHolder?: string | undefined;
}

/**
 * Brings the header of a file up to date: the years of our own lines, the name of the holder, and, when nobody else
 * holds rights in the file, the licence. Lines of other holders and everything else stay as they are.
 */
export function planUpdate(
  path: string,
  text: string,
  request: HeaderRequest,
  options: UpdateOptions = {},
): HeaderPlan {
  const wanted = headerLines(request);
  if ('reason' in wanted) {
    return { action: 'refused', reason: wanted.reason };
  }
  const never = neverEdit(path, text, options.marks);
  if (never !== undefined) {
    return { action: 'skipped', reason: never };
  }
  const header = readBack(path, text, options.languageId);
  const { previousHolder } = options;
  const ours = header.copyrights.filter(
    (statement) => isOurs(statement, request) || (previousHolder !== undefined && isHeldBy(statement, previousHolder)),
  );
  if (ours.length === 0) {
    return {
      action: 'skipped',
      reason: msg('{path} has no copyright line of {holder} to update. Add a header instead.', {
        path,
        holder: request.holder,
      }),
    };
  }
  const lines = linesFrom(text, 0, 5000);
  const edits = ours.flatMap((statement) => copyrightEdits(text, lines, statement, request, options));
  if (ours.length === header.copyrights.length) {
    edits.push(...licenceEdits(text, lines, header, request));
  }
  return edits.length === 0 ? { action: 'unchanged' } : finish(path, text, edits, header, options);
}

function copyrightEdits(
  text: string,
  lines: readonly Line[],
  statement: CopyrightStatement,
  request: HeaderRequest,
  { yearRule = 'range', previousHolder }: UpdateOptions,
): TextEdit[] {
  const edits: TextEdit[] = [];
  if (statement.years !== undefined) {
    replaceIn(text, lines, statement.line, statement.years, renewYears(statement.years, yearRule, request.year), edits);
  }
  if (previousHolder !== undefined && statement.holder !== undefined && !isOurs(statement, request)) {
    replaceIn(text, lines, statement.line, statement.holder, request.holder.trim(), edits);
  }
  return edits;
}

/** The tag is replaced only where there is one expression, written by us alone. */
function licenceEdits(
  text: string,
  lines: readonly Line[],
  { expressions }: FileHeader,
  { licence }: HeaderRequest,
): TextEdit[] {
  const tags = expressions.filter(({ source }) => source === 'header');
  const [tag] = tags;
  const edits: TextEdit[] = [];
  if (tags.length === 1 && expressions.length === 1 && tag !== undefined && !sameExpression(tag.value, licence)) {
    replaceIn(text, lines, tag.line, tag.value, licence.trim(), edits);
  }
  return edits;
}

function replaceIn(
  text: string,
  lines: readonly Line[],
  lineNumber: number | undefined,
  old: string,
  replacement: string,
  edits: TextEdit[],
): void {
  const line = lineNumber === undefined ? undefined : lines[lineNumber];
  const column = line === undefined ? -1 : text.slice(line.start, line.end).indexOf(old);
  if (line !== undefined && column >= 0 && old !== replacement) {
    edits.push({ offset: line.start + column, length: old.length, newText: replacement });
  }
}

function finish(
  path: string,
  text: string,
  edits: readonly TextEdit[],
  before: FileHeader,
  { encoding = 'utf-8', languageId }: UpdateOptions,
): HeaderPlan {
  const fitted: TextEdit[] = [];
  for (const edit of edits) {
    const newText = fitText(edit.newText, { text, encoding });
    if (newText === undefined) {
      return {
        action: 'refused',
        reason: msg('{path} is stored in an encoding that cannot hold “{text}”. Convert the file to UTF-8 first.', {
          path,
          text: edit.newText,
        }),
      };
    }
    fitted.push({ ...edit, newText });
  }
  const after = readBack(path, applyEdits(text, fitted), languageId);
  const kept =
    after.copyrights.length === before.copyrights.length && after.expressions.length === before.expressions.length;
  return kept
    ? { action: 'updated', edits: fitted }
    : {
        action: 'refused',
        reason: msg('The header of {path} would read differently than meant after the change. Edit it by hand.', {
          path,
        }),
      };
}
