// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { CopyrightStatement, HeaderRequest } from '../../model/header';
import { msg, type Message } from '../../model/message';
import type { CommentStyle } from '../styles/commentStyle';
import { isHeldBy } from './holders';
import { proseNotice } from './notices';
import { readBack } from './readBack';
import { sameExpression } from './sameExpression';

/** What a file has already, seen from the header that is wanted. */
export type Existing =
  | { readonly kind: 'none' }
  | { readonly kind: 'complete' }
  /** Ours, but one of the two is missing. `line` is the line of the header (from 0) to join. */
  | { readonly kind: 'partial'; readonly add: 'licence' | 'copyright'; readonly line: number }
  | { readonly kind: 'foreign'; readonly reason: Message };

/**
 * Compares what a text says with the header that is wanted. Snippets and ignored blocks are not the file's header.
 * Whatever names another holder or licence is somebody else's and stays as it is.
 */
export function existingHeader(
  path: string,
  text: string,
  style: CommentStyle,
  request: HeaderRequest,
  _lines: readonly string[],
  languageId: string | undefined,
): Existing {
  const { expressions, copyrights, problems } = readBack(path, text, languageId);
  const tags = expressions.filter(({ source }) => source === 'header');
  const spelled = problems.find(({ code }) => code === 'mistyped-tag' || code === 'wrapped-expression');
  if (spelled !== undefined) {
    return { kind: 'foreign', reason: spelled.message };
  }
  const same = tags.find(({ value }) => sameExpression(value, request.licence));
  if (tags.length > 0 && same === undefined) {
    return { kind: 'foreign', reason: otherLicence(path, tags[0]!.value, request.licence) };
  }
  const ours = copyrights.find((statement) => isHeldBy(statement, request.holder));
  const others = copyrights.filter((statement) => !isHeldBy(statement, request.holder));
  if (ours === undefined && others.length > 0) {
    return { kind: 'foreign', reason: otherHolder(path, others[0]!) };
  }
  if (ours !== undefined && same !== undefined) {
    return { kind: 'complete' };
  }
  const prose = proseNotice(text, style, 0);
  if (prose !== undefined && !isHeldBy({ text: prose.line, source: 'text' }, request.holder)) {
    return { kind: 'foreign', reason: foreignNotice(path, prose.line) };
  }
  if (same?.line !== undefined) {
    return { kind: 'partial', add: 'copyright', line: same.line };
  }
  if (ours?.line !== undefined) {
    return { kind: 'partial', add: 'licence', line: ours.line };
  }
  return { kind: 'none' };
}

function otherLicence(path: string, found: string, wanted: string): Message {
  return msg(
    '{path} says “{found}”, not “{wanted}”. Changing a licence is for its holders to decide: edit the tag by hand, or ask for “{found}”.',
    {
      path,
      found,
      wanted,
    },
  );
}

function otherHolder(path: string, { text }: CopyrightStatement): Message {
  return msg(
    '{path} carries the copyright notice “{found}” of somebody else. It stays as it is: add your line by hand if you hold rights in this file too.',
    {
      path,
      found: text,
    },
  );
}

function foreignNotice(path: string, found: string): Message {
  return msg(
    '{path} has a notice of its own: “{found}”. It stays as it is: write the SPDX tags that fit it by hand, or into a .license file.',
    {
      path,
      found,
    },
  );
}
