// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { markHeadings } from './headings';
import { linksIn } from './links';
import { markupOf, type Prose } from './prose';
import { proseLines } from './proseLines';
import { visibleCharacters } from './visibleText';

/** More than this much text says nothing new about a document. */
const MAX_CHARACTERS = 256 * 1024;

/** Reads a document of any of the markups that forges render; linear in its length, never throws. */
export function scanProse(text: string, path: string): Prose {
  const markup = markupOf(path);
  const lines = proseLines(text.slice(0, MAX_CHARACTERS), markup);
  const headings = markHeadings(lines, markup);
  return { lines, headings, links: linksIn(lines), visibleCharacters: visibleCharacters(lines) };
}
