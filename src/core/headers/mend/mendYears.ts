// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { YearRule } from '../../model/config';
import type { CopyrightStatement, HeaderPlan, HeaderRequest } from '../../model/header';
import type { TextEdit } from '../../model/textEdit';
import { linesFrom } from '../../text/lineEnds';
import { isOurs } from '../write/holders';
import { renewYears } from '../write/years';
import { provedMend, type MendTarget } from './mendTarget';

/** Brings the years of our own notices to what the policy asks for: none of them, all up to the year of the request, or that year alone. */
export function mendYears(target: MendTarget, request: HeaderRequest, rule: YearRule): HeaderPlan {
  const { text, header } = target;
  const { year } = request;
  const lines = linesFrom(text, 0);
  const ours = header.copyrights.filter((statement) => isOurs(statement, request));
  const edits = ours.flatMap((statement): TextEdit[] => {
    const line = lines[statement.line ?? -1];
    if (line === undefined || statement.years === undefined) {
      return [];
    }
    const content = text.slice(line.start, line.end);
    const found = rule === 'none' ? withoutYears(content, statement) : extended(content, statement, rule, year);
    return found === undefined ? [] : [{ ...found, offset: line.start + found.offset }];
  });
  return edits.length === 0
    ? { action: 'unchanged' }
    : provedMend(
        target,
        edits,
        ({ copyrights, expressions }) =>
          copyrights.length === header.copyrights.length &&
          expressions.length === header.expressions.length &&
          copyrights.every(({ holder: name }, index) => name === header.copyrights[index]!.holder),
      );
}

function extended(
  content: string,
  { years = '' }: CopyrightStatement,
  rule: YearRule,
  year: string | undefined,
): TextEdit | undefined {
  const now = renewYears(years, rule, year);
  const offset = content.indexOf(years);
  return now === years || offset < 0 ? undefined : { offset, length: years.length, newText: now };
}

/** The years with the blank, comma or brackets that join them to the name. */
function withoutYears(content: string, { years = '' }: CopyrightStatement): TextEdit | undefined {
  const at = content.indexOf(years);
  if (at < 0) {
    return undefined;
  }
  const behind = /^[)\]]?,?[ \t]*/.exec(content.slice(at + years.length))![0];
  const last = at + years.length + behind.length >= content.length;
  const before = last ? /(?:,?[ \t]+)?[([]?$/.exec(content.slice(0, at))![0] : '';
  return { offset: at - before.length, length: before.length + years.length + behind.length, newText: '' };
}
