// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { CopyrightStatement, LicenceStatement } from '../../model/header';
import { parseExpression } from '../parseExpression';
import type { Expression } from '../expression';
import { printExpression, termsOf } from '../printExpression';
import type { LicenceRegister } from './licenceRegister';
import type { LicensingFacts } from './spdxDocument';

/** What somebody says about a file or a snippet, all sources weighed. */
export interface Statements {
  readonly expressions: readonly LicenceStatement[];
  readonly copyrights: readonly CopyrightStatement[];
}

/**
 * Turns statements into the words of a document. Tags are concluded from, all of them together; a notice in words is only
 * reported as found, because what it means is a judgement. `examined`: whether the content was looked at (SPDX 2.3, 8.6:
 * NONE is a finding, NOASSERTION is none).
 */
export function licensingFacts(statements: Statements, examined: boolean, register: LicenceRegister): LicensingFacts {
  const nothing = examined ? 'NONE' : 'NOASSERTION';
  const found = new Set<string>();
  const tagged = new Map<string, Expression>();
  const unclear: string[] = [];
  for (const statement of statements.expressions) {
    const { expression, valid } = parseExpression(statement.value);
    let legal = valid && expression !== undefined;
    if (expression === undefined) {
      found.add(register.words(statement.value));
    } else {
      for (const term of termsOf(expression)) {
        const written = register.term(term);
        found.add(written.text);
        legal &&= written.legal;
      }
    }
    if (statement.source === 'text') {
      continue;
    }
    if (legal) {
      tagged.set(printExpression(expression!), expression!);
    } else {
      unclear.push(statement.value);
    }
  }
  const comment = commentOn(statements, unclear);
  return {
    concluded: tagged.size > 0 && unclear.length === 0 ? conjunction([...tagged.values()]) : 'NOASSERTION',
    found: found.size === 0 ? [nothing] : [...found].sort(),
    copyright: [...new Set(statements.copyrights.map(({ text }) => text))].join('\n') || nothing,
    ...(comment !== '' && { comment }),
  };
}

/** Several tags are all meant, as if AND stood between them. */
function conjunction(parts: readonly Expression[]): string {
  const [only] = parts;
  return printExpression(parts.length === 1 && only !== undefined ? only : { kind: 'and', parts });
}

function commentOn({ expressions, copyrights }: Statements, unclear: readonly string[]): string {
  const elsewhere = [...new Set([...expressions, ...copyrights].flatMap(({ path }) => path ?? []))].sort();
  const words = expressions.some(({ source }) => source === 'text');
  return [
    ...(elsewhere.length > 0 ? [`Stated in ${elsewhere.join(', ')}.`] : []),
    ...(unclear.length > 0 ? [`Not a licence expression of SPDX: ${unclear.join('; ')}.`] : []),
    ...(words ? ['Some of the licences found are recognised by the words of a notice, without a tag.'] : []),
  ].join(' ');
}
