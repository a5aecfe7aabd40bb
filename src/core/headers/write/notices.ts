// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { linesFrom } from '../../text/lineEnds';
import type { CommentStyle } from '../styles/commentStyle';
import { leadingComments } from './leadingComments';

/** Words by which a comment at the top of a file speaks of its own licence or ownership, without an SPDX tag. */
const LICENCE_WORDS =
  /\b(?:(?:dual[- ]?)?licen[cs]ed\s+(?:under|to|by)|subject\s+to\s+the\s+terms|under\s+the\s+terms\s+of|permission\s+is\s+hereby\s+granted|permission\s+to\s+use,\s+copy|redistribution\s+and\s+use\s+in\s+source|this\s+(?:program|library|software)\s+is\s+free\s+software|use\s+of\s+this\s+source\s+code\s+is\s+governed|all\s+rights\s+reserved|released\s+(?:under|into)\s+the|placed\s+in(?:to)?\s+the\s+public\s+domain|in\s+the\s+public\s+domain|distributed\s+under\s+the|proprietary\s+and\s+confidential|provided\s+["'“]?as[- ]is)\b/i;
const LICENCE_FIELD = /^\W*@?licen[cs]e\s*:?\s+(?=\S*[A-Z0-9])\S|^\W*licen[cs]e\s*:\s*\S/im;
const COPYRIGHT_WORDS =
  /(?:^|[\s*#/;%|!.,"'-])(?:copyright\s*(?:\(c\)|©|\d{4}|by\b|[:,]\s*\S)|copyright\s+[A-Z]|\(c\)\s*(?:copyright|\d{4}|[A-Z])|©\s*\S)/m;
const COPYRIGHT_ANY_CASE = /\bcopyright\s*(?:\(c\)|©|\d{4}|by\s)|\(c\)\s*\d{4}/i;
const TAGS = /SPDX-|REUSE-Ignore/;
const LONGEST = 80;

/**
 * The first line in the comments at the top of a text that speaks of a copyright or licence in prose, cut to be shown;
 * `undefined` when there is none. Lines that are `except`ed (SPDX tags that were read already) do not count.
 */
export function proseNotice(
  text: string,
  style: CommentStyle,
  from: number,
): { kind: 'licence' | 'copyright'; line: string } | undefined {
  for (const { start, end } of leadingComments(text, style, from)) {
    const comment = text.slice(start, end);
    if (
      !LICENCE_WORDS.test(comment.replace(/[\r\n]+[\s*#/;%!|-]*/g, ' ')) &&
      !LICENCE_FIELD.test(comment) &&
      !COPYRIGHT_WORDS.test(comment) &&
      !COPYRIGHT_ANY_CASE.test(comment)
    ) {
      continue;
    }
    for (const line of linesFrom(comment, 0)) {
      const content = comment.slice(line.start, Math.min(line.end, line.start + 500));
      if (TAGS.test(content)) {
        continue;
      }
      if (COPYRIGHT_WORDS.test(content) || COPYRIGHT_ANY_CASE.test(content)) {
        return { kind: 'copyright', line: shown(content) };
      }
      if (LICENCE_WORDS.test(content) || LICENCE_FIELD.test(content)) {
        return { kind: 'licence', line: shown(content) };
      }
    }
    const words = LICENCE_WORDS.exec(comment.replace(/[\r\n]+[\s*#/;%!|-]*/g, ' '));
    if (words !== null && !TAGS.test(comment)) {
      return { kind: 'licence', line: shown(words[0]) };
    }
  }
  return undefined;
}

/** A line as it is quoted to a person: without comment marks, not too long. */
function shown(content: string): string {
  const text = content.replace(/^[^\p{L}\d(©@]+|[^\p{L}\d).>]+$/gu, '');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
