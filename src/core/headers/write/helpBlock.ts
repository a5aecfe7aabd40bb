// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { linesFrom } from '../../text/lineEnds';
import type { CommentStyle } from '../styles/commentStyle';
import { around, type Placement } from './around';

const LINES = 2000;
const DECLARATION = /^\s*(?:function|classdef)\b/;

/**
 * In MATLAB and Octave the first comment lines of a file are its help text: the header goes below them, after a blank
 * line, or `help` would print the licence. Octave writes `#` for `%`.
 */
export function afterHelpBlock(text: string, at: number, style: CommentStyle): Placement {
  const lines = linesFrom(text, at, LINES);
  const contentOf = (index: number) => text.slice(lines[index]!.start, lines[index]!.end).trim();
  let first = 0;
  while (first < lines.length && contentOf(first) === '') {
    first++;
  }
  if (first < lines.length && DECLARATION.test(contentOf(first))) {
    do {
      first++;
    } while (first < lines.length && contentOf(first - 1).endsWith('...'));
  }
  let last = first;
  while (last < lines.length && /^[%#]/.test(contentOf(last))) {
    last = /^[%#]\{$/.test(contentOf(last)) ? afterBlock(lines.length, last, contentOf) : last + 1;
  }
  if (last === first) {
    return around(text, at, style);
  }
  const { end, next } = lines[last - 1]!;
  const closed = next > end;
  return { offset: next, style, before: closed ? '\n' : '\n\n', after: closed ? '\n' : '' };
}

/** The number of the line after a block comment (`%{` to `%}`, each alone on its line, nested ones inside). */
function afterBlock(count: number, first: number, contentOf: (index: number) => string): number {
  let open = 0;
  for (let index = first; index < count; index++) {
    open += /^[%#]\{$/.test(contentOf(index)) ? 1 : /^[%#]\}$/.test(contentOf(index)) ? -1 : 0;
    if (open === 0) {
      return index + 1;
    }
  }
  return first + 1;
}
