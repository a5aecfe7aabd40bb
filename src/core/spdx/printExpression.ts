// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Expression, LicenceTerm } from './expression';

/**
 * Writes an expression with the brackets it needs and no others (SPDX 2.3 annex D.4: AND binds tighter than OR).
 * @param print how one licence is written; by default in the spelling of the SPDX list.
 */
export function printExpression(expression: Expression, print: (term: LicenceTerm) => string = printTerm): string {
  if (expression.kind === 'licence') {
    return print(expression);
  }
  const parts = expression.parts.map((part) => {
    const text = printExpression(part, print);
    return expression.kind === 'and' && part.kind === 'or' ? `(${text})` : text;
  });
  return parts.join(expression.kind === 'and' ? ' AND ' : ' OR ');
}

/** `id`, `id+`, `id WITH exception`. */
export function printTerm({ id, orLater, exception }: LicenceTerm): string {
  return `${id}${orLater ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`;
}

/** All licences in an expression, in order of appearance. */
export function termsOf(expression: Expression): readonly LicenceTerm[] {
  return expression.kind === 'licence' ? [expression] : expression.parts.flatMap(termsOf);
}
