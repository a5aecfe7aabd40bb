// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { GENERATED_MARKERS } from '../styles/untouchable.generated';
import type { Comment } from './comment';

/** Markers stand in the comments at the very top. */
const TOP = 2048;
/** Markers of the catalogue that prose uses, too; they need company. */
const WEAK = new Set(['do-not-edit', 'do-not-modify', 'at-generated']);
const AT_GENERATED = /(?:^|[^\w"'`@.])@generated\b(?!["'`])/;
const SAYS_GENERATED = /\b(?:auto-? ?generated|generated (?:by|from|file|code|automatically))\b/i;
const HANDS_OFF = /\b(?:do not|don't|never) (?:edit|modify|change|touch)\b/i;
/** A sentence about the file itself. */
const SELF =
  /^\W{0,20}(?:(?:this|the) (?:file|code|class|module|source|document|header|script) (?:is|was|has been|were) )?(?:automatically |auto-? ?|machine[- ]?)?generated (?:by|from|automatically|with|using|on)\b/im;

const WORD = /enerated|ENERATED|made by GNU Bison/;

let strong: readonly RegExp[] | undefined;

/** Whether the comments before all code say that a program wrote the file. */
export function isGenerated(text: string, comments: readonly Comment[]): boolean {
  if (!WORD.test(text.slice(0, TOP))) {
    return false;
  }
  const top = commentsAtTop(text, comments);
  if (!WORD.test(top)) {
    return false;
  }
  strong ??= GENERATED_MARKERS.filter(([id]) => !WEAK.has(id)).map(([, pattern, flags]) => new RegExp(pattern, flags));
  return (
    strong.some((marker) => marker.test(top)) ||
    AT_GENERATED.test(top) ||
    SELF.test(top) ||
    (SAYS_GENERATED.test(top) && HANDS_OFF.test(top))
  );
}

function commentsAtTop(text: string, comments: readonly Comment[]): string {
  let top = '';
  let at = 0;
  for (const { start, end, visible } of comments) {
    if (visible === true || start > TOP || !isPreamble(text.slice(at, start))) {
      break;
    }
    top += `${text.slice(start, Math.min(end, TOP)).trim()}\n`;
    at = end;
  }
  return top.replace(/\r\n?/g, '\n');
}

const PREAMBLE = /\uFEFF?(?:#!|<\?|<!DOCTYPE|@echo|---|%YAML|['"]use strict)/iy;

/** Whether what begins at an offset may stand above a marker: a line for the interpreter, an opening tag or declaration. */
export function startsPreamble(text: string, offset: number): boolean {
  PREAMBLE.lastIndex = offset;
  return PREAMBLE.test(text);
}

/** White space, or a few lines that {@link startsPreamble}. */
function isPreamble(between: string): boolean {
  const code = between.trim();
  return code === '' || (code.length < 300 && startsPreamble(code, 0) && code.split(/[\r\n]+/).length <= 3);
}
