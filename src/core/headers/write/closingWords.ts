// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { scannerFor } from '../read/scanners';
import type { CommentStyle } from '../styles/commentStyle';

/** Where notices at the end of a file are looked for, in characters. */
const TAIL = 8192;
const WORTH_A_LOOK = /copyright|\u00A9|\(c\)|licen[cs]e|permission|public domain|redistribut|SPDX-|free software/i;

/**
 * The offset at which the comments begin with which a text ends, where they may be a notice: Perl has it in the
 * documentation behind the code, others for the sake of whoever reads the code first. `undefined` where there are none.
 */
export function closingWords(path: string, text: string, style: CommentStyle): number | undefined {
  if (!WORTH_A_LOOK.test(text.slice(-TAIL))) {
    return undefined;
  }
  const comments = scannerFor(path, style, text)(text, { end: text.length, truncated: false });
  let from = text.length;
  for (const { start, end } of [...comments].reverse()) {
    if (text.slice(end, from).trim() !== '') {
      break;
    }
    from = start;
  }
  return from === text.length || text.slice(0, from).trim() === '' ? undefined : from;
}
