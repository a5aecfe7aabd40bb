// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ParsedExpression } from '../../spdx/expression';
import { parseExpression } from '../../spdx/parseExpression';

/** The expression that a line's value starts with. */
export interface LineExpression {
  readonly text: string;
  readonly parsed: ParsedExpression;
  /** Ends in an operator or with an open parenthesis. */
  readonly incomplete: boolean;
}

/** Closing marks of comments that were opened elsewhere, and quotes, at the end of a value. */
const CLOSERS = /\s{0,20}(?:\*\/|-->|--%>|%>|#\}|\}\}|\*\}|["'`]|<\/[a-z]{1,20}>|\\n|\\)+$/i;
/** Words that start something else in the same line. */
const FOLLOWED_BY = /\s+(?:SPDX-[A-Z]|Copyright\b|©|\(c\)\s|[|·•]\s|--\s|\/\/|\/\*|<!--)/;

/**
 * Reads the expression of a tag. What follows it in the same line is left alone if the part before it is an expression
 * by itself.
 */
export function expressionAt(value: string): LineExpression {
  let text = value.trim();
  for (let closed = text.replace(CLOSERS, ''); closed !== text; closed = text.replace(CLOSERS, '')) {
    text = closed.trimEnd();
  }
  const followed = FOLLOWED_BY.exec(text);
  if (followed !== null && !parseExpression(text).valid) {
    const before = text.slice(0, followed.index).trimEnd();
    // Between two licences a bar means a choice; it is for `invalid-expression` to say how to write it.
    const choice = /^\s+\|(.*)$/.exec(text.slice(followed.index))?.[1];
    const isChoice = choice !== undefined && parseExpression(choice).valid;
    if (!isChoice && parseExpression(before).expression !== undefined) {
      text = before;
    }
  }
  // A sentence ends with a full stop, an expression does not.
  if (/[.;,]$/.test(text) && parseExpression(text.slice(0, -1)).valid) {
    text = text.slice(0, -1);
  }
  return { text, parsed: parseExpression(text), incomplete: isIncomplete(text) };
}

function isIncomplete(text: string): boolean {
  const opened = (text.match(/\(/g)?.length ?? 0) - (text.match(/\)/g)?.length ?? 0);
  return text !== '' && (opened > 0 || /\s(?:AND|OR|WITH)$/i.test(text));
}
