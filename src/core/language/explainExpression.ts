// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg, type Message } from '../model/message';
import type { Expression, LicenceTerm } from '../spdx/expression';
import { isDeprecated, isReference } from '../spdx/identifiers';
import { licenceFacts } from '../spdx/names';
import { successorOf } from '../spdx/successor';
import { exceptionMeaning, familyOf } from './licenceFamilies';

/** One line of an explanation. Lines with a greater depth belong to the line above them. */
export interface ExplainedLine {
  readonly depth: number;
  /** An identifier, with the name of the licence where it is known; shown before the sentences. */
  readonly subject?: string;
  readonly name?: string;
  readonly sentences: readonly Message[];
}

/** Deeper nesting is no help to anybody. */
const MAX_DEPTH = 4;

/** A licence expression in plain words: what has to be kept to, licence by licence. */
export function explainExpression(expression: Expression, depth = 0): readonly ExplainedLine[] {
  if (expression.kind === 'licence') {
    return [explainTerm(expression, depth)];
  }
  const head =
    expression.kind === 'or'
      ? msg('Whoever uses this may choose one of {count} licences:', { count: expression.parts.length })
      : msg('All of these {count} licences apply at the same time:', { count: expression.parts.length });
  if (depth >= MAX_DEPTH) {
    return [{ depth, sentences: [head] }];
  }
  return [{ depth, sentences: [head] }, ...expression.parts.flatMap((part) => explainExpression(part, depth + 1))];
}

function explainTerm({ id, orLater, exception }: LicenceTerm, depth: number): ExplainedLine {
  const facts = licenceFacts(id);
  const subject = `${id}${orLater ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`;
  return {
    depth,
    subject,
    ...(facts === undefined ? {} : { name: facts.name }),
    sentences: [...licenceSentences(id, orLater), ...(exception === undefined ? [] : [exceptionMeaning(exception)])],
  };
}

/** What there is to say of one licence; also for its line in a list of completions. */
export function licenceSentences(id: string, orLater = false): readonly Message[] {
  if (isReference(id)) {
    return [msg('A licence that is not on the SPDX list: its text belongs in LICENSES/ under this name.')];
  }
  const facts = licenceFacts(id);
  const family = familyOf(id);
  const later = orLater || id.endsWith('-or-later');
  const successor = isDeprecated(id) ? successorOf(id, orLater) : undefined;
  return [
    ...(family === undefined ? [] : [family]),
    ...(later ? [msg('Any later version of the licence may be chosen instead.')] : []),
    ...(id.endsWith('-only') ? [msg('Later versions of the licence may not be chosen instead.')] : []),
    ...(facts === undefined
      ? []
      : [
          facts.osiApproved
            ? msg('Approved by the Open Source Initiative.')
            : msg('Not approved by the Open Source Initiative.'),
        ]),
    ...(isDeprecated(id)
      ? [
          successor === undefined
            ? msg('SPDX keeps this identifier for old documents only.')
            : msg('SPDX keeps this identifier for old documents only: write {successor}.', { successor }),
        ]
      : []),
  ];
}
