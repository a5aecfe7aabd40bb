// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { HeaderPlan } from '../../model/header';
import { msg } from '../../model/message';
import { dominantLineEnd, hasFinalNewline, linesFrom } from '../../text/lineEnds';
import type { CommentStyle } from '../styles/commentStyle';
import { isPhp } from '../write/isPhp';
import { formOf, renderComment } from '../write/render';
import { provedMend, sayTheSame, type MendTarget } from './mendTarget';

/** The mark that closes what a mark opens (REUSE 3.3, "Ignore block" and "In-line snippets"). */
const CLOSES = { 'REUSE-IgnoreStart': 'REUSE-IgnoreEnd', 'SPDX-SnippetBegin': 'SPDX-SnippetEnd' } as const;

/**
 * Closes every block that is open at the end of the text, in a comment like the one that opens it. There it says what
 * tools understand already, and a person who knows better moves the line up.
 */
export function closeBlock(target: MendTarget): HeaderPlan {
  const { text, header } = target;
  const open = header.problems.filter(({ code }) => code === 'unclosed-ignore' || code === 'unclosed-snippet');
  if (open.length === 0) {
    return { action: 'unchanged' };
  }
  const lines = linesFrom(text, 0);
  const eol = dominantLineEnd(text);
  // The last one opened is the first one closed.
  const closing = open.reverse().map(({ range }) => {
    const line = lines[range?.start.line ?? -1];
    return line === undefined ? undefined : closingLine(text.slice(line.start, line.end), target);
  });
  if (closing.some((line) => line === undefined)) {
    return { action: 'refused', reason: msg('The mark that opens the block was not found again. Close it by hand.') };
  }
  const before = text === '' || hasFinalNewline(text) ? '' : eol;
  const newText = before + closing.join(eol) + (before === '' ? eol : '');
  const closed = ({ code }: { code: string }): boolean => code !== 'unclosed-ignore' && code !== 'unclosed-snippet';
  return provedMend(
    target,
    [{ offset: text.length, length: 0, newText }],
    (after) => sayTheSame(header, after) && after.problems.every(closed),
  );
}

/** The opening line with the other mark where it is a comment of its own, else a comment in the file's style. */
function closingLine(opening: string, { path, text, style, languageId }: MendTarget): string | undefined {
  const mark = (Object.keys(CLOSES) as (keyof typeof CLOSES)[]).find((name) => opening.includes(name));
  if (mark === undefined) {
    return undefined;
  }
  const content = opening.trim();
  const own = ownComment(content, style);
  const closing = own && content.startsWith(mark, own.from) && content.length - own.to === own.from + mark.length;
  if (closing === true) {
    return content.replace(mark, CLOSES[mark]);
  }
  // Behind PHP's closing tag the text is HTML.
  const html = isPhp(path, text, languageId) && text.lastIndexOf('?>') > text.lastIndexOf('<?');
  return html ? `<!-- ${CLOSES[mark]} -->` : oneLine(CLOSES[mark], style);
}

/** How many characters of a line that is a comment stand before and behind its words. */
function ownComment(
  content: string,
  { id, line: mark, block }: CommentStyle,
): { from: number; to: number } | undefined {
  // Whoever prefers blocks in C may still write a line comment.
  const line = mark ?? (id === 'slashStar' ? '//' : undefined);
  if (line !== undefined && content.startsWith(line)) {
    return { from: content.length - content.slice(line.length).trimStart().length, to: 0 };
  }
  const [open, close] = [block?.[0].trim(), block?.[2].trim()];
  if (open === undefined || close === undefined || !content.startsWith(open) || !content.endsWith(close)) {
    return undefined;
  }
  const inside = content.slice(open.length, -close.length);
  return {
    from: open.length + inside.length - inside.trimStart().length,
    to: close.length + inside.length - inside.trimEnd().length,
  };
}

/** A comment of one line; the usual form of a block takes three. */
export function oneLine(words: string, style: CommentStyle): string {
  if (formOf(style, 'line') === 'line' || style.block === undefined) {
    return renderComment([words], style, 'line').join('\n');
  }
  const [open, , close] = style.block;
  return `${open.trim()} ${words} ${close.trim()}`;
}
