// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { HeaderRequest } from '../../model/header';
import { lineAt, linesFrom, type Line } from '../../text/lineEnds';
import { parseNotice } from '../read/notice';
import type { CommentStyle } from '../styles/commentStyle';
import { DEFAULT_TEMPLATE } from './headerText';
import { isHeldBy } from './holders';
import { ONE_COMMENT_A_LINE, type Form } from './render';

/** How far down a header that was added can be. */
const LINES = 400;
const COLUMNS = 2000;

/** A comment in a text that reads like a template with its fields filled: exactly what rendering would give. */
export interface WrittenHeader {
  /** Without comment marks. */
  readonly lines: readonly string[];
  readonly style: CommentStyle;
  readonly form: Form;
  /** The whole comment, from its first mark to its last. */
  readonly from: number;
  readonly to: number;
}

/** All such comments, topmost first. With a holder in the request, only those that name it. */
export function writtenHeaders(
  text: string,
  styles: readonly CommentStyle[],
  { template = DEFAULT_TEMPLATE, holder }: Partial<HeaderRequest>,
): WrittenHeader[] {
  const wanted = template.split(/\r\n?|\n/).map(literalsOf);
  while (wanted.at(-1)?.join('').trim() === '') {
    wanted.pop();
  }
  const lines = linesFrom(text, 0, LINES);
  const contents = lines.map(({ start, end }) => text.slice(start, Math.min(end, start + COLUMNS)));
  const found: WrittenHeader[] = [];
  for (let first = 0; first + wanted.length <= lines.length; first++) {
    for (const style of styles) {
      for (const form of ['line', 'block'] as const) {
        const bare = wanted.map((_, index) => withoutMarks(contents[first + index]!, style, form));
        const whole = bare.every((line, index) => line !== undefined && reads(line, wanted[index]!))
          ? extent(text, lines[first]!, lines[first + wanted.length - 1]!, style, form)
          : undefined;
        if (whole !== undefined && names(bare as string[], holder, template.includes('{holder}'))) {
          found.push({ lines: bare as string[], style, form, ...whole });
        }
      }
    }
  }
  return found;
}

/** The parts of a template's line between its fields. */
function literalsOf(line: string): string[] {
  return line.trimEnd().split(/(?:\{year\},?[ \t]*|\{(?:holder|licen[cs]e)\}[ \t]*)+/);
}

/** Whether a line has these parts in this order, at its two ends exactly. */
function reads(line: string, literals: readonly string[]): boolean {
  const [head = '', ...tail] = literals;
  const last = tail.pop();
  if (last === undefined) {
    return line === head;
  }
  let at = head.length;
  for (const part of tail) {
    const next = line.indexOf(part, at);
    if (next < 0) {
      return false;
    }
    at = next + part.length;
  }
  return line.startsWith(head) && line.length - last.length > at && line.endsWith(last);
}

function names(lines: readonly string[], holder: string | undefined, named: boolean): boolean {
  return (
    holder === undefined ||
    !named ||
    lines.some(
      (line) =>
        line.includes(holder) ||
        isHeldBy({ ...parseNotice(line.replace(/^SPDX-\w+:\s*/, '')), source: 'header' }, holder),
    )
  );
}

function withoutMarks(content: string, style: CommentStyle, form: Form): string | undefined {
  if (style.plain) {
    return content;
  }
  if (form === 'line') {
    return style.line === undefined ? undefined : without(content, `${style.line} `);
  }
  const [open, inner, close] = style.block ?? [];
  if (open === undefined || inner === undefined || close === undefined) {
    return undefined;
  }
  if (ONE_COMMENT_A_LINE.has(style.id)) {
    const closed = content.endsWith(` ${close}`) ? content.slice(0, -close.length - 1) : '';
    return closed.startsWith(`${open} `) ? closed.slice(open.length + 1) : undefined;
  }
  return without(content, inner);
}

/** The line behind its mark; marks of empty lines have no blank after them. */
function without(content: string, mark: string): string | undefined {
  return content.startsWith(mark) ? content.slice(mark.length) : content === mark.trimEnd() ? '' : undefined;
}

/** The offsets of the comment around its lines; `undefined` when its opening or closing mark is not where it should be. */
function extent(
  text: string,
  first: Line,
  last: Line,
  style: CommentStyle,
  form: Form,
): { from: number; to: number } | undefined {
  if (style.plain || form === 'line' || ONE_COMMENT_A_LINE.has(style.id)) {
    return { from: first.start, to: last.end };
  }
  const [open, , close] = style.block!;
  const above = text.slice(Math.max(0, first.start - 2), first.start);
  const openEnd = first.start - (above === '\r\n' ? 2 : 1);
  const below = lineAt(text, last.next);
  return text.slice(Math.max(0, openEnd - open.length), Math.max(0, openEnd)) === open &&
    text.startsWith(close, below.start) &&
    below.start > last.end
    ? { from: openEnd - open.length, to: below.start + close.length }
    : undefined;
}
