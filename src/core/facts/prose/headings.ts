// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Heading, Markup, ProseLine } from './prose';

const UNDERLINES: Readonly<Record<Markup, RegExp>> = {
  markdown: /^ {0,3}(?:={2,}|-{2,})[ \t]*$/,
  restructuredtext: /^(?:={2,}|-{2,}|~{2,}|\^{2,}|"{2,}|'{2,}|#{2,}|\*{2,}|\+{2,}|\.{3,}|`{2,}|:{3,}|_{2,})[ \t]*$/,
  asciidoc: /^(?:={4,}|-{4,}|~{4,}|\^{4,})[ \t]*$/,
  plain: /^(?:={2,}|-{2,}|~{3,}|#{3,}|\*{3,})[ \t]*$/,
};

/** Finds the headings and marks their lines (and underlines) as such, in place. */
export function markHeadings(lines: ProseLine[], markup: Markup): Heading[] {
  const headings: Heading[] = [];
  const underline = UNDERLINES[markup];
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'text') {
      continue;
    }
    const own = headingOnOneLine(line.text, markup);
    if (own !== undefined) {
      headings.push({ ...own, line: index });
      lines[index] = { kind: 'heading', text: line.text };
      continue;
    }
    const next = lines[index + 1];
    const title = line.text.trim();
    if (next?.kind === 'text' && isTitle(title) && underline.test(next.text)) {
      headings.push({ text: plainHeading(title), level: next.text.trim().startsWith('=') ? 1 : 2, line: index });
      lines[index] = { kind: 'heading', text: line.text };
      lines[index + 1] = { kind: 'heading', text: next.text };
      const over = lines[index - 1];
      if (over?.kind === 'text' && underline.test(over.text)) {
        lines[index - 1] = { kind: 'heading', text: over.text };
      }
    }
  }
  return headings;
}

function headingOnOneLine(line: string, markup: Markup): { readonly text: string; readonly level: number } | undefined {
  const start = line.slice(0, 500);
  const marks = markup === 'asciidoc' ? /^(={1,6})[ \t]/.exec(start) : /^ {0,3}(#{1,6})(?:[ \t]|$)/.exec(start);
  if (marks?.[1] !== undefined && markup !== 'restructuredtext') {
    return { text: plainHeading(start.slice(marks[0].length)), level: marks[1].length };
  }
  const html = /^\s*<h([1-6])\b[^>]*>/i.exec(start);
  if (html?.[1] !== undefined && markup === 'markdown') {
    return { text: plainHeading(start.slice(html[0].length)), level: Number(html[1]) };
  }
  const org = markup === 'plain' ? /^(\*{1,6}) \S/.exec(start) : null;
  return org?.[1] === undefined ? undefined : { text: start.slice(org[1].length + 1).trim(), level: org[1].length };
}

/** Lists, quotes, tables and lines without a letter are not titles, whatever stands below them. */
function isTitle(line: string): boolean {
  return (
    line.length > 0 && line.length <= 200 && /[\p{L}\p{N}]/u.test(line) && !/^(?:[-*+>|]\s|\d+[.)]\s|\|)/.test(line)
  );
}

/** A heading's words, without markup, emoji shortcodes and closing marks. */
function plainHeading(text: string): string {
  return text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/!\[[^\][]*\]\([^()]*\)/g, ' ')
    .replace(/\]\([^()]*\)/g, ' ')
    .replace(/:[a-z_]{1,40}:/g, ' ')
    .replace(/[[\]*_`#]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
