// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Link, ProseLine } from './prose';
import { pieces } from './proseLines';

/** Target first, text second; each stops at the first character that cannot belong to it, so none can run away. */
const MARKDOWN = /\[([^\][]*)\]\(\s*<?([^()\s<>]*)/g;
const DEFINITION = /^ {0,3}\[([^\]]{1,200})\]:\s*<?([^\s<>]+)/;
const RESTRUCTURED = /`([^`<>]*)<([^<>`\s]+)>`_/g;
const ASCIIDOC = /\b(?:link|xref):([^[\s]+)\[([^\]]*)\]/g;
const HTML = /\bhref\s*=\s*["']?([^"'\s<>]+)/gi;
const BARE = /https?:\/\/[^\s<>()[\]"'`]+/g;

/** Every link of the document, in order of lines: inline, reference, HTML and bare addresses. */
export function linksIn(lines: readonly ProseLine[]): Link[] {
  const links: Link[] = [];
  for (const [line, { kind, text }] of lines.entries()) {
    if (kind === 'code') {
      continue;
    }
    const seen = new Set<string>();
    const add = (label: string, target: string): void => {
      if (target !== '' && !seen.has(target)) {
        seen.add(target);
        links.push({ text: label.trim(), target, line });
      }
    };
    for (const piece of pieces(text)) {
      if (!/[[<`:]/.test(piece)) {
        continue;
      }
      for (const [, label = '', target = ''] of piece.matchAll(MARKDOWN)) {
        add(label, target);
      }
      const definition = DEFINITION.exec(piece);
      add(definition?.[1] ?? '', definition?.[2] ?? '');
      for (const [, label = '', target = ''] of piece.matchAll(RESTRUCTURED)) {
        add(label, target);
      }
      for (const [, target = '', label = ''] of piece.matchAll(ASCIIDOC)) {
        add(label, target);
      }
      for (const [, target = ''] of piece.matchAll(HTML)) {
        add('', target);
      }
      for (const [target] of piece.matchAll(BARE)) {
        add('', target);
      }
    }
  }
  return links;
}
