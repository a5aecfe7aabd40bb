// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { markHeadings } from './headings';
import { linksIn } from './links';
import { markupOf, type Link, type Prose } from './prose';
import { proseLines } from './proseLines';
import { visibleCharacters } from './visibleText';

/** More than this much text says nothing new about a document. */
const MAX_CHARACTERS = 256 * 1024;

/** Several rules read the same documents, one rule after the other. */
const REMEMBERED = 64;
const recent = new Map<string, { readonly text: string; readonly prose: Prose }>();

/** Reads a document of any of the markups that forges render, once as long as it stays the same; never throws. */
export function scanProse(text: string, path: string): Prose {
  const known = recent.get(path);
  if (known?.text === text) {
    return known.prose;
  }
  const prose = scan(text, path);
  recent.delete(path);
  recent.set(path, { text, prose });
  if (recent.size > REMEMBERED) {
    recent.delete(recent.keys().next().value!);
  }
  return prose;
}

/** Linear in the length of the text. What not every rule asks for is found when one does. */
function scan(text: string, path: string): Prose {
  const markup = markupOf(path);
  const lines = proseLines(text.slice(0, MAX_CHARACTERS), markup);
  const headings = markHeadings(lines, markup);
  let links: readonly Link[] | undefined;
  let visible: number | undefined;
  return {
    lines,
    headings,
    get links() {
      return (links ??= linksIn(lines));
    },
    get visibleCharacters() {
      return (visible ??= visibleCharacters(lines));
    },
  };
}
