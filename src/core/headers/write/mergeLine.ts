// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { dominantLineEnd, linesFrom } from '../../text/lineEnds';
import type { TextEdit } from '../../model/textEdit';
import type { CommentStyle } from '../styles/commentStyle';

const SPDX = /SPDX-(?:License-Identifier|FileCopyrightText)/;
const NOTICE = /Copyright|©|\(c\)/i;

/**
 * The insertion that adds one line to an existing header, with the marks, indentation and frame of the line it joins.
 * `side` is where it goes when the comment allows both.
 */
export function mergeLine(
  text: string,
  style: CommentStyle,
  neighbour: number,
  side: 'above' | 'below',
  added: string,
): TextEdit | undefined {
  const lines = linesFrom(text, 0, neighbour + 2);
  const line = lines[neighbour];
  if (line === undefined) {
    return undefined;
  }
  const content = text.slice(line.start, line.end);
  const at = SPDX.exec(content)?.index ?? NOTICE.exec(content)?.index;
  if (at === undefined) {
    return undefined;
  }
  const [open, inner, close] = style.block ?? ['', '', ''];
  const prefix = content.slice(0, at);
  const closing = close.trim() === '' ? -1 : content.indexOf(close.trim(), at);
  const opens = open.trim() !== '' && prefix.includes(open.trim());
  const lineEnd = line.next > line.end ? text.slice(line.end, line.next) : dominantLineEnd(text);
  const insert = (offset: number, newLine: string, atEnd: boolean): TextEdit => ({
    offset,
    length: 0,
    newText: atEnd ? lineEnd + newLine : newLine + lineEnd,
  });
  const above = (newLine: string) => insert(line.start, newLine, false);
  const below = (newLine: string) =>
    line.next > line.end ? insert(line.next, newLine, false) : insert(line.end, newLine, true);

  if (opens && closing < 0) {
    const next = lines[neighbour + 1];
    const sample = next === undefined ? '' : text.slice(next.start, next.end);
    const mark = /^\s*(?:[*|#;%!-]+\s+|\s*)/.exec(sample)?.[0] ?? '';
    return below((sample.trim() === '' || sample.includes(close.trim()) ? indentOf(prefix) + inner : mark) + added);
  }
  if (closing >= 0) {
    const newLine = opens ? framed(prefix, added, content.slice(at)) : prefix + added;
    return opens && side === 'below' ? below(newLine) : above(newLine);
  }
  const newLine = framed(prefix, added, content.slice(at));
  return side === 'above' ? above(newLine) : below(newLine);
}

function indentOf(prefix: string): string {
  return /^\s*/.exec(prefix)![0];
}

/** Keeps what stands behind the text of a line: the closing mark, or the right side of a box. */
function framed(prefix: string, added: string, rest: string): string {
  const frame = /\s*(?:[*|#;%!/=]+|-->|[*#%-]*[)\]}>]+)\s*$/.exec(rest);
  if (frame === null || frame[0].trim() === '' || /^\s*[)\]}>]+\s*$/.test(frame[0])) {
    return prefix + added;
  }
  const mark = frame[0].trim();
  const width = rest.trimEnd().length - mark.length;
  const gap = /^\s/.test(frame[0]) ? ' ' : '';
  return prefix + (added + gap).padEnd(/^\s{2}/.test(frame[0]) ? width : 0) + mark;
}
