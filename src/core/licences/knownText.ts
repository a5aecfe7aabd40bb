// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { licenceWords } from './words';

/** The LGPL builds upon the GPL, and the SPDX list prints both; repositories keep them in two files. */
const SECOND_LICENCE = /\n\s*GNU GENERAL PUBLIC LICENSE\s*\n/;

/** The words of a text of the SPDX list, as they are compared. */
export function wordsOfKnown(id: string, text: string): readonly string[] {
  const second = id.startsWith('LGPL-3.0') ? text.search(SECOND_LICENCE) : -1;
  return licenceWords(second > 0 ? text.slice(0, second) : text).words;
}
