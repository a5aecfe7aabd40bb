// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { HeaderPlan, HeaderRequest } from '../../model/header';
import { msg } from '../../model/message';
import { linesFrom } from '../../text/lineEnds';
import { isOurs } from '../write/holders';
import { sameExpression } from '../write/sameExpression';
import { provedMend, type MendTarget } from './mendTarget';

/** Changes the licence that a file names, where nobody but the holder has a notice in it: nobody else's is ours to change. */
export function setLicence(target: MendTarget, request: HeaderRequest): HeaderPlan {
  const { licence } = request;
  const { path, text, header } = target;
  const [tag, ...others] = header.expressions;
  const foreign = header.copyrights.find((statement) => !isOurs(statement, request));
  if (foreign !== undefined) {
    return {
      action: 'refused',
      reason: msg(
        '{path} carries the copyright notice “{found}”: only its holder can put the file under another licence.',
        { path, found: foreign.text },
      ),
    };
  }
  if (tag !== undefined && others.length === 0 && sameExpression(tag.value, licence)) {
    return { action: 'unchanged' };
  }
  const line = tag?.source === 'header' ? linesFrom(text, 0)[tag.line ?? -1] : undefined;
  if (tag?.column === undefined || line === undefined || others.length > 0) {
    return {
      action: 'refused',
      reason: msg('{path} does not name its licence in one tag of its own. Change it by hand.', { path }),
    };
  }
  return provedMend(
    target,
    [{ offset: line.start + tag.column, length: tag.value.length, newText: licence.trim() }],
    ({ expressions, copyrights }) =>
      expressions.length === 1 &&
      sameExpression(expressions[0]!.value, licence) &&
      copyrights.length === header.copyrights.length,
  );
}
