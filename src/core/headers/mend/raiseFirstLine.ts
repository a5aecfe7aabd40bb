// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { HeaderPlan } from '../../model/header';
import { msg } from '../../model/message';
import { applyEdits, type TextEdit } from '../../model/textEdit';
import { differenceOf } from '../../text/difference';
import { dominantLineEnd, lineAt } from '../../text/lineEnds';
import { pushedDownLine } from '../read/readHeader';
import { provedMend, sayTheSame, type MendTarget } from './mendTarget';

/** `#!` and then the encoding: more lines than these no language wants first. */
const MOST = 4;
const SHEBANG = /^\uFEFF?#!/;
/** Directives that stand together and only work together. */
const DIRECTIVE = /^#[ \t]*(?:syntax|escape|check)[ \t]*=/i;
/** What is not whole in one line is moved by hand: a declaration or a comment that goes on. */
const WHOLE = /^(?:[#;%]|\/\/|--)|^<\?xml\b[^<]*\?>|^<\?php\b|^@charset "[^"]*";|^\/\*.*\*\/\s*$/i;

/**
 * Moves what only works on the first line back there, above the header that pushed it down. The header itself stays
 * where it is, so nothing of it can be lost.
 */
export function raiseFirstLine(target: MendTarget): HeaderPlan {
  const { path, text, style, header } = target;
  let current = text;
  for (let round = 0; round < MOST; round++) {
    const late = pushedDownLine(path, current, style);
    if (late === undefined) {
      break;
    }
    if (!WHOLE.test(current.slice(late.start, late.end).trimStart())) {
      return {
        action: 'refused',
        reason: msg('“{line}” goes on in the next line. Move it to the top by hand.', {
          line: current.slice(late.start, Math.min(late.end, late.start + 60)).trim(),
        }),
      };
    }
    current = applyEdits(current, moveUp(current, late.start));
  }
  if (current === text) {
    return { action: 'unchanged' };
  }
  return provedMend(
    target,
    differenceOf(text, current),
    (after) => sayTheSame(header, after) && after.problems.every(({ code }) => code !== 'misplaced-header'),
  );
}

/** Takes a line, and directives right below it, to the top: below `#!`, which stays first, where there is one. */
function moveUp(text: string, start: number): TextEdit[] {
  let { next } = lineAt(text, start);
  const { end } = lineAt(text, start);
  for (let below = lineAt(text, next); DIRECTIVE.test(text.slice(start, end)) && next < text.length;) {
    if (!DIRECTIVE.test(text.slice(below.start, below.end))) {
      break;
    }
    next = below.next;
    below = lineAt(text, next);
  }
  const moved = text.slice(start, next);
  const whole = /[\r\n]$/.test(moved) ? moved : moved + dominantLineEnd(text);
  const top = SHEBANG.test(text) ? lineAt(text, 0).next : text.startsWith('\uFEFF') ? 1 : 0;
  return [
    { offset: top, length: 0, newText: whole },
    { offset: start, length: next - start, newText: '' },
  ];
}
