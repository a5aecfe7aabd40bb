// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { HeaderRequest } from '../../model/header';
import { commentStyleFor } from '../styles/commentStyleFor';
import { existingHeader } from './existingHeader';
import { readBack } from './readBack';
import { writtenHeaders } from './writtenHeader';

/**
 * Whether a text with its new header, read as anybody else would, is still the kind of file it was and has the header
 * that was asked for, so that asking again would change nothing.
 */
export function provesHeader(
  path: string,
  text: string,
  styleId: string,
  request: HeaderRequest,
  languageId: string | undefined,
): boolean {
  const answer = commentStyleFor(path, { languageId, text });
  if (!('style' in answer) || answer.style.id !== styleId) {
    return false;
  }
  if (request.template !== undefined && !/SPDX-License-Identifier/.test(request.template)) {
    return writtenHeaders(text, [answer.style], request).length > 0;
  }
  return existingHeader(path, text, answer.style, request, readBack(path, text, languageId)).kind === 'complete';
}
