// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { lineAt, linesFrom, type Line } from '../../text/lineEnds';
import type { CommentStyle } from '../styles/commentStyle';
import { endOfBlock, isLineComment } from './leadingComments';
import type { CompiledRule } from './preambleRules';
import { shellLines } from './shellLauncher';

/** How many lines at the top can matter, and how much of each is looked at. */
const LINES = 60;
const COLUMNS = 1000;

/** The lines at the top of a text, of which one is what only works there or a shell's. */
const contentsOf = (text: string, lines: readonly Line[]): readonly string[] =>
  lines.map(({ start, end }) => text.slice(start, Math.min(end, start + COLUMNS)));

/** Whether a file starts as a script for the shell although its comments are another language's: no place is safe. */
export function hasNoSafePlace(text: string, style: CommentStyle): boolean {
  return text.startsWith('#!') && shellLines(contentsOf(text, linesFrom(text, 0, LINES)), style) === 'unclear';
}

const LINE_POSITIONS = new Set(['line1', 'line1or2', 'line2or3', 'leading', 'first5']);
/** Openings that are looked at later, since other text can follow on their line. */
const NOT_WHOLE_LINES = new Set(['php-open', 'html-doctype']);
/** How far down (number of the line, from 0) a rule's line still counts although something else stands above it. */
const REACH: Readonly<Record<string, number>> = { line1or2: 1, line2or3: 2, first5: 4 };

/** The offset after all lines at the top that have to stay there: `#!`, cookies, mode lines, directives. */
export function afterLeadingLines(
  text: string,
  style: CommentStyle,
  rules: readonly CompiledRule[],
  headerLines: number,
): number {
  const lines = linesFrom(text, 0, LINES);
  const contents = contentsOf(text, lines);
  const lineRules = rules.filter(
    ({ id, action, where }) => action.startsWith('after') && LINE_POSITIONS.has(where) && !NOT_WHOLE_LINES.has(id),
  );
  let taken = shebangLines(contents, style);
  for (let next = taken; next >= 0;) {
    taken = next;
    next = -1;
    for (const rule of lineRules) {
      const found = reachable(rule, contents, taken, style, headerLines);
      next = Math.max(next, found);
    }
  }
  return taken === 0 ? 0 : outsideBlock(text, lines, taken, style);
}

function shebangLines(contents: readonly string[], style: CommentStyle): number {
  const launcher = shellLines(contents, style);
  if (typeof launcher === 'number') {
    return launcher;
  }
  let count = 0;
  while (/^#!(?!\s*\[)/.test(contents[count] ?? '')) {
    count++;
  }
  return count;
}

/** The number of lines to keep because of a rule when `taken` are kept already; -1 when it asks for no more. */
function reachable(
  rule: CompiledRule,
  contents: readonly string[],
  taken: number,
  style: CommentStyle,
  headerLines: number,
): number {
  const reach = Math.max(REACH[rule.where] ?? 0, taken);
  for (let index = taken; index <= reach && index < contents.length; index++) {
    const content = contents[index]!;
    if (rule.regExp.test(content) && allowed(rule, index, contents, style, headerLines)) {
      return index + 1;
    }
    if (content.trim() !== '' && !isLineComment(content.trimStart(), style)) {
      return -1;
    }
  }
  return -1;
}

function allowed(
  rule: CompiledRule,
  index: number,
  contents: readonly string[],
  style: CommentStyle,
  headerLines: number,
): boolean {
  switch (rule.id) {
    case 'shebang':
    case 'salt-shebang':
      return false;
    case 'vim-modeline':
      return index <= 4 && index + headerLines >= 5 && isComment(contents[index]!, style);
    case 'emacs-file-vars':
      // Line 1, or line 2 below `#!` or an XML declaration.
      return (
        (index === 0 || (index === 1 && /^(?:#!|<\?xml|'\\")/.test(contents[0]!))) && isComment(contents[index]!, style)
      );
    default:
      return true;
  }
}

function isComment(content: string, style: CommentStyle): boolean {
  const trimmed = content.trimStart();
  return isLineComment(trimmed, style) || (style.block !== undefined && trimmed.startsWith(style.block[0].trim()));
}

/** When the last kept line opens a block comment, the header goes below the whole of it. */
function outsideBlock(text: string, lines: readonly Line[], taken: number, style: CommentStyle): number {
  const { start, end, next } = lines[taken - 1]!;
  const content = text.slice(start, end);
  const trimmed = content.trimStart();
  const close = endOfBlock(text, end - trimmed.length, trimmed, style);
  if (close === undefined || close <= end || isLineComment(trimmed, style)) {
    return next;
  }
  const last = lineAt(text, close);
  return text.slice(close, last.end).trim() === '' ? last.next : close;
}
