// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { linesFrom } from '../../text/lineEnds';
import type { CommentStyle } from '../styles/commentStyle';
import { leadingComments } from './leadingComments';

/** Words by which a comment at the top of a file speaks of its own licence, without an SPDX tag. */
const LICENCE_WORDS =
  /\b(?:(?:dual[- ]?)?licen[cs]ed (?:under|to|by)|subject to the terms|under the terms of|permission is hereby granted|permission to use, copy|redistribution and use in source|this (?:program|library|software) is free software|use of this source code is governed|all rights reserved|released (?:under|into) the|in(?:to)? the public domain|distributed under the|proprietary and confidential|company confidential|provided ["'“]?as[- ]is)\b/i;
const LICENCE_FIELD = /^\W*licen[cs]e\s?:\s*\S|^\W*@licen[cs]e\s+\S/i;
/** Claims that REUSE does not count as a copyright notice (`(c)` alone), but that are somebody's all the same. */
const CLAIM =
  /\(c\) ?(?:copyright|(?:19|20)\d\d)|\bcopyrights? ?(?:\(c\)|©|(?:19|20)\d\d|by )|(?:^\W*|\| ?)\(c\) (?!.*\([ab]\))[A-Z]/;
const CLAIM_ANY_CASE = /\(c\) ?(?:19|20)\d\d|\bcopyrights? ?(?:\(c\)|©|(?:19|20)\d\d|by )/i;
const TAGS = /SPDX-|REUSE-Ignore/;
const LONGEST_LINE = 500;
const LONGEST_QUOTE = 80;

/** Lines that may stand above the header of somebody who puts it below them. */
const NO_CODE_YET =
  /^(?:#!|<\?|<!doctype|<(?:html|head|template|script)\b|package\b|module\b|namespace\b|import\b|from\b|use\b|using\b|library\b|require\b|#\s?(?:include|pragma|if|ifndef|define|endif)\b|@charset|["']use strict|---|\+\+\+|[({})\];]|@?echo off)/i;

/**
 * The first line in the comments at the top of a text that speaks of a licence or claims a copyright in prose, to be
 * shown; `undefined` when there is none. SPDX tags are no prose.
 */
export function proseNotice(text: string, style: CommentStyle): string | undefined {
  for (const { start, end } of leadingComments(text, style, topOf(text))) {
    const comment = text.slice(start, end);
    for (const line of linesFrom(comment, 0)) {
      const content = comment.slice(line.start, Math.min(line.end, line.start + LONGEST_LINE)).replace(/\s+/g, ' ');
      const speaks = [LICENCE_WORDS, LICENCE_FIELD, CLAIM, CLAIM_ANY_CASE].some((words) => words.test(content));
      if (speaks && !TAGS.test(content)) {
        return shown(content);
      }
    }
    // The words of a licence are often broken over two lines.
    const flowing = comment.replace(/[\r\n][\s*#/;%!|-]*/g, ' ').replace(/\s+/g, ' ');
    const words = TAGS.test(comment) ? null : LICENCE_WORDS.exec(flowing);
    if (words !== null) {
      return shown(flowing.slice(words.index));
    }
  }
  return undefined;
}

/** Whether code stands above a line, so that a notice there speaks of a part of the file and not of the file. */
export function isBelowCode(text: string, style: CommentStyle, line: number): boolean {
  const lines = linesFrom(text, 0, line + 1);
  const at = lines[line]?.start ?? text.length;
  const comments = leadingComments(text, style, topOf(text));
  let commentEnd = 0;
  for (const { start, end } of lines) {
    if (start >= at) {
      return false;
    }
    const content = text.slice(start, Math.min(end, start + LONGEST_LINE)).trim();
    const inside = comments.some((comment) => comment.start <= end && start < comment.end) || start < commentEnd;
    if (content === '' || inside || NO_CODE_YET.test(content)) {
      continue;
    }
    const nested = leadingComments(text, style, start)[0];
    if (nested === undefined || text.slice(start, nested.start).trim() !== '') {
      return true;
    }
    commentEnd = nested.end;
  }
  return false;
}

/** Behind the declarations that stand before the first comment of a page or script. */
function topOf(text: string): number {
  return /^(?:#![^\r\n]*|<\?xml[^>]{0,500}\?>|<\?php\b|<!doctype[^>]{0,500}>|@echo off|\s)*/i.exec(text)![0].length;
}

/** A line as it is quoted to a person: without comment marks, not too long. */
function shown(content: string): string {
  const text = content.replace(/^[^\p{L}\d(©@]+/u, '').replace(/[\s*#/;%!|-]+$/, '');
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
