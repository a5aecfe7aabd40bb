// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FileHeader, HeaderRequest } from '../../model/header';
import { isOurs } from './holders';

/**
 * The header that completes what a file says of itself: a licence that it names stays, and where somebody else holds the
 * rights only the tag is added that says for tools what their notice says for people. Our licence is never put on
 * somebody else's file.
 */
export function fittingRequest(wanted: HeaderRequest, { expressions, copyrights }: FileHeader): HeaderRequest {
  const [told, ...others] = expressions;
  if (told === undefined || others.length > 0 || !told.valid || (told.confidence ?? 'high') !== 'high') {
    return wanted;
  }
  const theirs = copyrights.some((statement) => isOurs(statement, wanted)) ? undefined : copyrights[0]?.holder;
  // Only the tags: a template would say more than the file does.
  const { year, comment, uncommentable } = wanted;
  return {
    licence: told.value,
    holder: theirs ?? wanted.holder,
    ...(year === undefined ? {} : { year }),
    ...(comment === undefined ? {} : { comment }),
    ...(uncommentable === undefined ? {} : { uncommentable }),
  };
}
