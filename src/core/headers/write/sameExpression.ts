// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Expression } from '../../spdx/expression';
import { parseExpression } from '../../spdx/parseExpression';

/** Whether two licence expressions say the same: spelling, brackets and the order of parts aside. */
export function sameExpression(one: string, other: string): boolean {
  const first = parseExpression(one).expression;
  const second = parseExpression(other).expression;
  return first === undefined || second === undefined
    ? one.trim() === other.trim()
    : canonical(first) === canonical(second);
}

function canonical(expression: Expression): string {
  if (expression.kind === 'licence') {
    const { id, orLater, exception } = expression;
    return `${id}${orLater ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`.toLowerCase();
  }
  return `(${expression.parts.map(canonical).sort().join(` ${expression.kind} `)})`;
}
