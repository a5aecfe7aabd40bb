// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ProseLine } from './prose';
import { pieces } from './proseLines';

/** What a reader sees of one line of text: pictures, tags and marks removed, links reduced to their words. */
export function visibleText(line: string): string {
  let visible = '';
  for (const piece of pieces(line)) {
    visible += piece
      .replace(/!\[[^\][]*\](?:\([^()]*\)|\[[^\][]*\])/g, ' ')
      .replace(/\|[\w-]{1,80}\|_{0,2}/g, ' ')
      .replace(/\bimage:[^[\s]+\[[^\]]*\]/g, ' ')
      .replace(/\[\s*\]\([^()]*\)/g, ' ')
      .replace(/\[([^\][]*)\]\([^()]*\)/g, '$1')
      .replace(/<\/?[a-z][\w-]*(?:\s[^<>]*)?\/?>/gi, ' ')
      .replace(/[*_`~|]+/g, ' ')
      .replace(/^\s*(?:[-+>=]+|\d+[.)])\s+/, ' ')
      .replace(/^\s*[-=~^:]{3,}\s*$/, ' ');
  }
  return visible.replace(/\s+/g, ' ').trim();
}

/**
 * Characters left to read in a document; code counts, headings and what nobody sees do not.
 * @param enough nobody asks for more than so many: counting may end there.
 */
export function visibleCharacters(lines: readonly ProseLine[], enough = Infinity): number {
  let count = 0;
  for (const { kind, text } of lines) {
    if (count >= enough) {
      break;
    }
    if (kind === 'text' || kind === 'code') {
      count += kind === 'code' && /^\s*(?:`{3}|~{3})/.test(text) ? 0 : visibleText(text).length;
    }
  }
  return count;
}
