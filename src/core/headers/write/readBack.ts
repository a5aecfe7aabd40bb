// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FileHeader } from '../../model/header';
import { readHeader } from '../read/readHeader';
import { commentStyleFor } from '../styles/commentStyleFor';

/** What a text says about its licensing: before an edit to know what is there, after it to prove what was written. */
export function readBack(path: string, text: string, languageId: string | undefined): FileHeader {
  const answer = commentStyleFor(path, { languageId, text });
  return readHeader(path, text, 'style' in answer ? answer.style : undefined);
}
