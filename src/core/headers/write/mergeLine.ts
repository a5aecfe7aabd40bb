// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { dominantLineEnd, linesFrom } from '../../text/lineEnds';
import type { TextEdit } from '../../model/textEdit';
import type { CommentStyle } from '../styles/commentStyle';

const SPDX = /SPDX-(?:License-Identifier|FileCopyrightText)/;
const NOTICE = /Copyright|©|\(c\)/i;

/**
 * The insertion that adds one line below a line of an existing header, with its marks, indentation and frame; above it
 * where the comment ends with that line. `spaced`: an empty comment line goes between.
 */
export function mergeLine(
  text: string,
  style: CommentStyle,
  neighbour: number,
  added: string,
  spaced: boolean,
): TextEdit | undefined {
  const lines = linesFrom(text, 0, neighbour + 2);
  const line = lines[neighbour];
  const content = line === undefined ? '' : text.slice(line.start, line.end);
  const at = SPDX.exec(content)?.index ?? NOTICE.exec(content)?.index;
  if (line === undefined || at === undefined) {
    return undefined;
  }
  const [open, inner, close] = style.block ?? ['', '', ''];
  const prefix = content.slice(0, at);
  const rest = content.slice(at);
  const opens = open.trim() !== '' && prefix.includes(open.trim());
  const closes = close.trim() !== '' && rest.includes(close.trim());
  const lineEnd = line.next > line.end ? text.slice(line.end, line.next) : dominantLineEnd(text);
  const below = (...newLines: string[]): TextEdit =>
    line.next > line.end
      ? { offset: line.next, length: 0, newText: newLines.map((newLine) => newLine + lineEnd).join('') }
      : { offset: line.end, length: 0, newText: newLines.map((newLine) => lineEnd + newLine).join('') };

  if (opens && !closes) {
    const next = lines[neighbour + 1];
    const mark = markOf(next === undefined ? '' : text.slice(next.start, next.end), close.trim());
    return below((mark ?? indentOf(prefix) + (inner === '' ? '' : `${inner.trimEnd()} `)) + added);
  }
  if (closes && !opens) {
    return { offset: line.start, length: 0, newText: prefix + added + lineEnd };
  }
  const newLine = framed(prefix, added, rest);
  return spaced && !closes && newLine === prefix + added ? below(prefix.trimEnd(), newLine) : below(newLine);
}

/** What a following line of the same comment begins with; `undefined` when that line is its last or says nothing. */
function markOf(line: string, close: string): string | undefined {
  return line.trim() === '' || line.includes(close) ? undefined : /^\s*(?:[*|#;%!-]+\s+)?/.exec(line)![0];
}

function indentOf(prefix: string): string {
  return /^\s*/.exec(prefix)![0];
}

/** Keeps what stands behind the text of a line: the closing mark, or the right side of a box. */
function framed(prefix: string, added: string, rest: string): string {
  const frame = /\s*(?:[*|#;%!/=]+|[*#%-]*[)\]}>]+)\s*$/.exec(rest);
  if (frame === null || frame[0].trim() === '' || /^\s*[)\]}>]+\s*$/.test(frame[0])) {
    return prefix + added;
  }
  const mark = frame[0].trim();
  const width = rest.trimEnd().length - mark.length;
  const gap = /^\s/.test(frame[0]) ? ' ' : '';
  return prefix + (added + gap).padEnd(/^\s{2}/.test(frame[0]) ? width : 0) + mark;
}
