// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FileLicensing } from '../../engine/engine';
import type { HeaderProblem, LicenceStatement } from '../../model/header';
import { msg } from '../../model/message';
import { FILE_START, wholeLine } from '../../model/textEdit';
import type { LicenceTexts } from '../../reuse/licenceTexts';
import { hasText } from '../../reuse/licenceTexts';
import { idsOf } from '../../spdx/expression';
import { parseExpression } from '../../spdx/parseExpression';

/** Licences and exceptions that a file uses and whose text is not in `LICENSES/`; each once. */
export function missingTexts({ expressions, snippets }: FileLicensing, texts: LicenceTexts): readonly HeaderProblem[] {
  const [only] = expressions;
  if (only !== undefined && expressions.length === 1 && snippets.length === 0 && isThere(only, texts)) {
    return NONE;
  }
  const problems = new Map<string, HeaderProblem>();
  for (const statement of [...expressions, ...snippets.flatMap((snippet) => snippet.expressions)]) {
    for (const id of idsIn(statement)) {
      if (!hasText(texts, id) && !problems.has(id)) {
        problems.set(id, {
          code: 'licence-text-missing',
          message: msg(
            'The text of {id} is not in LICENSES/, but whoever gets this file should get it, too: add LICENSES/{id}.txt.',
            { id },
          ),
          subject: id,
          range: statement.path !== undefined || statement.line === undefined ? FILE_START : wholeLine(statement.line),
        });
      }
    }
  }
  return [...problems.values()];
}

const NONE: readonly HeaderProblem[] = [];

function isThere(statement: LicenceStatement, texts: LicenceTexts): boolean {
  return idsIn(statement).every((id) => hasText(texts, id));
}

/** Identifiers that an expression uses. What is not an expression, or names nothing known, has been said already. */
function idsIn({ value, source }: LicenceStatement): readonly string[] {
  const { expression, valid } = parseExpression(value);
  if (!valid || expression === undefined || source === 'text') {
    return [];
  }
  return idsOf(expression).filter((id) => !id.startsWith('DocumentRef-'));
}
