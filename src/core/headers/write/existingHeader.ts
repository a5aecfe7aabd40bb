// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { CopyrightStatement, FileHeader, HeaderRequest } from '../../model/header';
import { msg, type Message } from '../../model/message';
import { linesFrom } from '../../text/lineEnds';
import { readHeader } from '../read/readHeader';
import type { CommentStyle } from '../styles/commentStyle';
import { closingWords } from './closingWords';
import { isOurs } from './holders';
import { isBelowCode, proseNotice } from './notices';
import { sameExpression } from './sameExpression';

/** What a file has already, seen from the header that is wanted. */
export type Existing =
  | { readonly kind: 'none' }
  | { readonly kind: 'complete' }
  /** Ours, but one of the two is missing. `line` is the line of the header (from 0) to join; `spaced` with a gap between. */
  | {
      readonly kind: 'partial';
      readonly add: 'licence' | 'copyright';
      readonly line: number;
      readonly spaced: boolean;
    }
  | { readonly kind: 'foreign'; readonly reason: Message };

/**
 * Compares what a text says with the header that is wanted. Snippets, ignored blocks and notices that stand inside the
 * code speak of a part of the file; what stands above all code or below it speaks of the file. Whatever there names
 * another holder or licence is somebody else's and stays.
 */
export function existingHeader(
  path: string,
  text: string,
  style: CommentStyle,
  request: HeaderRequest,
  header: FileHeader,
): Existing {
  const above = saidAbove(path, text, style, request, header);
  if (above.kind !== 'none') {
    return above;
  }
  const from = closingWords(path, text, style);
  if (from === undefined) {
    return above;
  }
  const closing = text.slice(from);
  const below = saidAbove(path, closing, style, request, readHeader(path, closing, style), 'below');
  return below.kind === 'partial'
    ? { ...below, line: below.line + linesFrom(text.slice(0, from), 0).length - 1 }
    : below;
}

function saidAbove(
  path: string,
  text: string,
  style: CommentStyle,
  request: HeaderRequest,
  header: FileHeader,
  where: 'above' | 'below' = 'above',
): Existing {
  const isInCode = (line = 0): boolean => where === 'above' && isBelowCode(text, style, line);
  const tags = header.expressions.filter(({ source }) => source === 'header');
  const unreadable = header.problems.find(({ code }) => code === 'mistyped-tag' || code === 'wrapped-expression');
  if (unreadable !== undefined) {
    return foreign(unreadable.message);
  }
  const same = tags.find(({ value }) => sameExpression(value, request.licence));
  if (tags.length > 0 && same === undefined) {
    return foreign(otherLicence(path, tags[0]!.value, request.licence));
  }
  const copyrights = header.copyrights.filter((statement) => isTag(text, statement) || !isInCode(statement.line));
  const ours = copyrights.find((statement) => isOurs(statement, request));
  if (ours === undefined && copyrights.length > 0) {
    return foreign(otherHolder(path, copyrights[0]!.text));
  }
  if (ours !== undefined && same !== undefined) {
    return { kind: 'complete' };
  }
  if (same?.line !== undefined) {
    return { kind: 'partial', add: 'copyright', line: same.line, spaced: false };
  }
  const told = header.expressions.find(({ source, line }) => source === 'text' && !isInCode(line));
  if (told !== undefined && (ours === undefined || !sameExpression(told.value, request.licence))) {
    return foreign(otherLicence(path, told.value, request.licence));
  }
  const prose = told === undefined ? proseNotice(text, style) : undefined;
  if (prose !== undefined && (ours === undefined || !prose.includes(ours.holder ?? ours.text))) {
    return foreign(foreignNotice(path, prose));
  }
  return ours?.line === undefined
    ? { kind: 'none' }
    : { kind: 'partial', add: 'licence', line: ours.line, spaced: isTag(text, ours) };
}

function isTag(text: string, { line = 0 }: CopyrightStatement): boolean {
  const { start = 0, end = 0 } = linesFrom(text, 0, line + 1)[line] ?? {};
  return text.slice(start, end).includes('SPDX-');
}

function foreign(reason: Message): Existing {
  return { kind: 'foreign', reason };
}

function otherLicence(path: string, found: string, wanted: string): Message {
  return msg(
    '{path} is under “{found}” by its own words, and the header asks for “{wanted}”. Only its holders can change that: correct the notice by hand, or ask for “{found}”.',
    { path, found, wanted },
  );
}

function otherHolder(path: string, found: string): Message {
  return msg(
    '{path} carries the copyright notice “{found}” of somebody else. It stays as it is: add a line by hand if you hold rights in this file too.',
    { path, found },
  );
}

function foreignNotice(path: string, found: string): Message {
  return msg(
    '{path} has a notice of its own: “{found}”. It stays as it is: write the SPDX tags that fit it by hand, or into a .license file.',
    { path, found },
  );
}
