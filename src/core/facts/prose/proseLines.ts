// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Markup, ProseLine } from './prose';

/** Lines are looked at in pieces of this many characters, so that no line is too long for an expression. */
const PIECE = 1000;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/**
 * Splits a document into lines and says of each what it is. Fences, comments and front matter are followed across
 * lines; headings are found afterwards, because an underline makes a heading of the line before it.
 */
export function proseLines(text: string, markup: Markup): ProseLine[] {
  const raw = (text.startsWith('\uFEFF') ? text.slice(1) : text).split(/\r\n|\n|\r/);
  const result: ProseLine[] = [];
  const frontMatter = endOfFrontMatter(raw);
  let fence = '';
  let inComment = false;
  for (const [index, line] of raw.entries()) {
    if (index <= frontMatter) {
      result.push({ kind: 'meta', text: line });
      continue;
    }
    const mark = inComment ? undefined : FENCE.exec(line)?.[1];
    if (fence !== '') {
      result.push({ kind: 'code', text: line });
      if (mark?.startsWith(fence) && line.trim() === mark) {
        fence = '';
      }
      continue;
    }
    if (mark !== undefined && markup === 'markdown') {
      fence = mark;
      result.push({ kind: 'code', text: line });
      continue;
    }
    const blanked = blankComments(line, inComment);
    inComment = blanked.open;
    result.push({ kind: isMeta(blanked.text, markup) ? 'meta' : 'text', text: blanked.text });
  }
  return result;
}

/** A line in pieces that are safe to match expressions against. */
export function* pieces(line: string): Iterable<string> {
  for (let at = 0; at < line.length; at += PIECE) {
    yield line.slice(at, at + PIECE);
  }
}

/** Index of the line that closes the front matter, -1 where there is none. */
function endOfFrontMatter(lines: readonly string[]): number {
  const mark = lines[0]?.trimEnd();
  if (mark !== '---' && mark !== '+++') {
    return -1;
  }
  const end = lines.slice(0, 200).findIndex((line, index) => index > 0 && line.trimEnd() === mark);
  // A thematic break at the top looks the same: front matter has keys.
  return end > 0 && lines.slice(1, end).some((line) => /^[\w-]+\s*[:=]/.test(line)) ? end : -1;
}

function blankComments(line: string, startsInside: boolean): { readonly text: string; readonly open: boolean } {
  let text = '';
  let inside = startsInside;
  let at = 0;
  while (at < line.length) {
    const next = line.indexOf(inside ? '-->' : '<!--', at);
    const end = next < 0 ? line.length : inside ? next + 3 : next;
    text += inside ? ' '.repeat(end - at) : line.slice(at, end);
    at = end;
    if (next >= 0) {
      inside = !inside;
      if (inside) {
        text += '    ';
        at += 4;
      }
    }
  }
  return { text, open: inside };
}

/** Directives, attributes and comments of the markups that have them on lines of their own. */
function isMeta(line: string, markup: Markup): boolean {
  switch (markup) {
    case 'restructuredtext':
      return (
        /^\s*(?:\.\.(?:\s|$)|:[\w-]+:(?:\s|$))/.test(line) && !/^\s*\.\. (?:note|warning|tip|important)::/.test(line)
      );
    case 'asciidoc':
      return /^(?::[\w!-]+:|\/\/|\[[^\]]*\]$|image::)/.test(line);
    case 'markdown':
      // Definitions of links and footnotes.
      return /^ {0,3}\[[^\]]{1,200}\]:/.test(line);
    case 'plain':
      return false;
  }
}
