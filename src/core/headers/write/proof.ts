// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { HeaderRequest } from '../../model/header';
import { isHeldBy } from './holders';
import { readBack } from './readBack';
import { sameExpression } from './sameExpression';

/** Whether a text, read as anybody else would, has the header that was asked for. */
export function provesHeader(
  path: string,
  text: string,
  request: HeaderRequest,
  languageId: string | undefined,
): boolean {
  const { expressions, copyrights } = readBack(path, text, languageId);
  if (request.template !== undefined && !/SPDX-(?:License-Identifier|FileCopyrightText)/.test(request.template)) {
    return true;
  }
  return (
    expressions.some(({ value }) => sameExpression(value, request.licence)) &&
    copyrights.some((statement) => isHeldBy(statement, request.holder))
  );
}
