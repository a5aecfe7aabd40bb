// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { HeaderProblemCode } from '../model/header';
import type { Message } from '../model/message';

/** A licence expression as a tree (SPDX 2.3 annex D, 3.0 annex B). Offsets are into the text that was parsed. */
export type Expression = LicenceTerm | CompoundExpression;

/** `id`, `id+`, `id WITH exception`. Identifiers are in the official spelling where they are known. */
export interface LicenceTerm {
  readonly kind: 'licence';
  readonly id: string;
  readonly orLater: boolean;
  readonly exception?: string;
  readonly start: number;
  readonly end: number;
}

/** At least two parts. AND binds tighter than OR. */
export interface CompoundExpression {
  readonly kind: 'and' | 'or';
  readonly parts: readonly Expression[];
}

/** Something wrong in an expression, at the exact place, with what should stand there where that is known. */
export interface ExpressionProblem {
  readonly code: Extract<HeaderProblemCode, 'invalid-expression' | 'deprecated-id' | 'unknown-id' | 'wrong-case'>;
  readonly message: Message;
  readonly start: number;
  readonly end: number;
  readonly suggestion?: string;
}

export interface ParsedExpression {
  /** Absent when the text is no expression, even read with goodwill. */
  readonly expression?: Expression;
  /** The grammar is met and every identifier is known (in any case) or a reference. Deprecated ones are valid. */
  readonly valid: boolean;
  readonly problems: readonly ExpressionProblem[];
  /** The whole expression put right; absent when nothing is wrong or not all of it can be put right. */
  readonly corrected?: string;
}

/** The identifiers of licences and exceptions in an expression, each once, in order of appearance. */
export function idsOf(expression: Expression): readonly string[] {
  const ids = new Set<string>();
  collect(expression, ids);
  return [...ids];
}

function collect(expression: Expression, ids: Set<string>): void {
  if (expression.kind === 'licence') {
    ids.add(expression.id);
    if (expression.exception !== undefined) {
      ids.add(expression.exception);
    }
    return;
  }
  for (const part of expression.parts) {
    collect(part, ids);
  }
}
