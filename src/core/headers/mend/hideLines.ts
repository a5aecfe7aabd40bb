// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { HeaderPlan } from '../../model/header';
import { msg } from '../../model/message';
import { applyEdits } from '../../model/textEdit';
import { dominantLineEnd, hasFinalNewline, linesFrom } from '../../text/lineEnds';
import { commentStyleFor } from '../styles/commentStyleFor';
import { neverEdit } from '../write/neverEdit';
import { readBack } from '../write/readBack';
import { oneLine } from './closeBlock';

/** Both marks are written in two parts, so that no tool takes this file for one with an open block. */
const START = ['REUSE', 'IgnoreStart'].join('-');
const END = ['REUSE', 'IgnoreEnd'].join('-');

/**
 * Puts an ignore block around lines whose tags speak of something else than the file: examples, templates, output
 * (REUSE 3.3, "Ignore block"). `first` and `last` are lines from 0, both inside the block.
 */
export function hideLines(path: string, text: string, first: number, last: number, languageId?: string): HeaderPlan {
  const never = neverEdit(path, text);
  if (never !== undefined) {
    return { action: 'skipped', reason: never };
  }
  const answer = commentStyleFor(path, { languageId, text });
  const lines = linesFrom(text, 0);
  const from = lines[first];
  const to = lines[Math.min(last, lines.length - 1)];
  if (!('style' in answer) || from === undefined || to === undefined) {
    return {
      action: 'refused',
      reason: msg('{path} cannot hold a comment, and an ignore block is made of two.', { path }),
    };
  }
  const eol = dominantLineEnd(text);
  const indent = /^[ \t]*/.exec(text.slice(from.start, from.end))![0];
  const comment = (mark: string): string => indent + oneLine(mark, answer.style);
  const closed = to.next > to.end || hasFinalNewline(text);
  const opening = { offset: from.start, length: 0, newText: comment(START) + eol };
  const closing = { offset: to.next, length: 0, newText: closed ? comment(END) + eol : eol + comment(END) };
  const unclosed = (after: string): boolean =>
    readBack(path, after, languageId).problems.some(({ code }) => code === 'unclosed-ignore');
  // Inside a string the marks would be text: only an opening mark that is read as one leaves the block open.
  const read = unclosed(applyEdits(text, [opening])) && !unclosed(applyEdits(text, [opening, closing]));
  return read
    ? { action: 'updated', edits: [opening, closing] }
    : {
        action: 'refused',
        reason: msg('A comment around these lines of {path} would not be read as one. Mark them by hand.', { path }),
      };
}
