// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FileHeader } from '../../model/header';
import type { Comment, CommentSyntax } from './comment';
import { lineEnd } from './comment';
import { linesOf } from './decoration';
import { isGenerated, startsPreamble } from './generated';
import { HeaderCollector } from './collector';
import { headEnd } from './headEnd';
import { scannerFor } from './scanners';
import { languageOf } from './languages';
import { lateFirstLine, misplacedHeader, type LateFirstLine } from './misplaced';
import { RememberedTops } from './rememberedTops';
import { Triggers } from './triggers';

export interface ReadOptions {
  /** The text is only the first part of the file: it may end in the middle of a line, a comment or a snippet. */
  readonly truncated?: boolean;
  /** The text is known to come from no more than the first 8 KB of a UTF-8 file: all of it counts. */
  readonly withinHead?: boolean;
}

/** Notices and wrapped lines go on for some lines after the last word that gives them away. */
const AFTER_LAST_WORD = 1000;

const tops = new RememberedTops();

/** What a file says that says nothing. */
export const SILENT: FileHeader = { expressions: [], copyrights: [], snippets: [], problems: [], generated: false };

/**
 * Reads what a text says about its own licensing (REUSE 3.3, SPDX 2.3 annex H).
 *
 * Tags count in comments alone, never in strings, here-documents, attribute values or code; in documents also where
 * they start a line outside code blocks. What belongs to the file must stand within its first 8 KB ("as close to the
 * top of the file as possible", REUSE): a tag far down is an example, a test or a part of the file. Snippets count
 * wherever they are. Behind the code that follows the last comment with a word of licensing in it nothing is read: the
 * comments of code belong to no notice above it. `path` may be any name; `style` is the comment style chosen for the
 * file, or what finds it: it is asked only where the name alone does not tell the language.
 */
export function readHeader(
  path: string,
  text: string,
  style: CommentSyntax | undefined | (() => CommentSyntax | undefined),
  options: ReadOptions = {},
): FileHeader {
  const head = options.withinHead === true ? text.length : headEnd(text);
  const snippets = text.length > head && text.indexOf('SPDX-Snippet', head) >= 0;
  const triggers = new Triggers(text, snippets ? text.length : head);
  const { last } = triggers;
  if (last < 0) {
    return SILENT;
  }
  const truncated = options.truncated === true;
  const end = Math.min(text.length, lineEnd(text, last) + AFTER_LAST_WORD);
  let onlyTop = false;
  const enough = (offset: number) => (onlyTop = triggers.noneFrom(offset) && !startsPreamble(text, offset));
  const scanner = scannerFor(path, style, text);
  const comments = scanner(text, { end, truncated, enough });
  const read = () => collect(text, comments, head, truncated);
  const header = onlyTop ? tops.headerOf(scanner, text, comments, head, read) : read();
  const misplaced = misplacedHeader(text, languageOf(path, text), comments, header);
  return misplaced === undefined ? header : { ...header, problems: [...header.problems, misplaced] };
}

function collect(text: string, comments: readonly Comment[], head: number, truncated: boolean): FileHeader {
  const collector = new HeaderCollector(text, head, truncated);
  for (const comment of comments) {
    for (const line of linesOf(text, comment)) {
      collector.add(line);
    }
  }
  return collector.finish(isGenerated(text, comments));
}

/** The line that a header at the top of a whole text pushed down although it only works on the first line, if any. */
export function pushedDownLine(
  path: string,
  text: string,
  style: CommentSyntax | undefined,
): LateFirstLine | undefined {
  const comments = [...scannerFor(path, style, text)(text, { end: text.length, truncated: false })];
  return lateFirstLine(text, languageOf(path, text), comments, readHeader(path, text, style));
}
