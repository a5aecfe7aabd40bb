// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { commentStyleFor } from '../styles/commentStyleFor';
import { GENERATED_MARKERS } from '../styles/untouchable.generated';
import { leadingComments } from './leadingComments';

/** Marks count near the top only, as all generators write them there. */
const TOP = 4096;
const BY_PATTERN: ReadonlyMap<string, RegExp> = new Map(
  GENERATED_MARKERS.map(([id, pattern, flags]) => [id, new RegExp(pattern, flags)]),
);
/** Words that many comments use for other things: they count only where the comment speaks of its own file. */
const LOOSE = new Set(['do-not-edit', 'do-not-modify']);
const OF_ITSELF =
  /^\W*(?:this (?:file|code|class|document|header|module|source|script|page)\b[^\n]{0,40})?(?:automatically |auto[- ]?)?generated (?:by|from|with|using|file|code|automatically)\b/im;

/**
 * The id of the mark by which a text says of itself, in the comments at its top, that a program wrote it; `undefined`
 * when it does not. Source of the marks: the catalogue of comment styles.
 */
export function generatedMarker(path: string, text: string): string | undefined {
  const top = text.slice(0, TOP);
  if (!/generated|do not (?:edit|modify|change)|made by GNU Bison/i.test(top)) {
    return undefined;
  }
  const answer = commentStyleFor(path, { text: top });
  const comments =
    'style' in answer
      ? leadingComments(top, answer.style, topOfComments(top))
          .map(({ start, end }) => top.slice(start, end))
          .join('\n')
      : '';
  for (const [id, pattern] of BY_PATTERN) {
    if (!LOOSE.has(id) && pattern.test(comments)) {
      return id;
    }
  }
  const both = /\bgenerated\b/i.test(comments) && BY_PATTERN.get('do-not-modify')?.test(comments) === true;
  return both || OF_ITSELF.test(comments) ? 'do-not-edit' : undefined;
}

/** Comments of a page or a document come after its first tag. */
function topOfComments(text: string): number {
  return /^(?:<\?(?:xml[^>]*\?>|php\b)|<!doctype[^>]*>|\s)*/i.exec(text)![0].length;
}
