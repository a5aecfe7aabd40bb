// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FileHeader, HeaderPlan } from '../../model/header';
import { msg } from '../../model/message';
import { applyEdits, type TextEdit } from '../../model/textEdit';
import { fitText } from '../../text/fitText';
import type { CommentStyle } from '../styles/commentStyle';
import { readBack } from '../write/readBack';

/** A text that is to be mended, and what it says now. */
export interface MendTarget {
  readonly path: string;
  readonly text: string;
  readonly style: CommentStyle;
  readonly languageId: string | undefined;
  readonly header: FileHeader;
}

/**
 * The edits as a plan, once the text that they make was read back and says what was meant. Everything that the file said
 * before and that is not meant to change is compared by the caller in `proves`.
 */
export function provedMend(
  { path, text, languageId }: MendTarget,
  edits: readonly TextEdit[],
  proves: (after: FileHeader, text: string) => boolean,
): HeaderPlan {
  const fitted: TextEdit[] = [];
  for (const edit of edits) {
    const newText = fitText(edit.newText, { text, encoding: 'utf-8' });
    if (newText === undefined) {
      return {
        action: 'refused',
        reason: msg('{path} is stored in an encoding that cannot hold “{text}”. Convert the file to UTF-8 first.', {
          path,
          text: edit.newText,
        }),
      };
    }
    fitted.push({ ...edit, newText });
  }
  const after = applyEdits(text, fitted);
  return proves(readBack(path, after, languageId), after)
    ? { action: 'updated', edits: fitted }
    : {
        action: 'refused',
        reason: msg('The header of {path} would read differently than meant after the change. Edit it by hand.', {
          path,
        }),
      };
}

/** Whether two headers name the same licences and the same holders in the same order. */
export function sayTheSame(one: FileHeader, other: FileHeader): boolean {
  return said(one) === said(other);
}

function said({ expressions, copyrights }: FileHeader): string {
  return JSON.stringify([expressions.map(({ value }) => value), copyrights.map(({ text }) => text)]);
}
