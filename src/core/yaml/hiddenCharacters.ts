// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../model/message';
import type { ProblemList } from './problemList';

/** Marks that reorder text on screen, controls that no text needs, and what stands where bytes were no UTF-8. */
// eslint-disable-next-line no-control-regex -- exactly these are looked for
const SUSPICIOUS = /(?<order>[\u202a-\u202e\u2066-\u2069])|(?<lost>\ufffd)|[\0-\x08\v\f\x0e-\x1f\x7f]/g;
const MAX_REPORTED = 20;

/**
 * Reports characters that make a file look other than it is. Letters of any script, emoji, joiners and the marks that
 * right-to-left text needs (U+200E, U+200F) are not among them.
 */
export function reportHiddenCharacters(text: string, problems: ProblemList): void {
  let count = 0;
  for (const { index, groups } of text.matchAll(SUSPICIOUS)) {
    if (++count > MAX_REPORTED) {
      return;
    }
    const span = { start: index, end: index + 1 };
    if (groups?.['order'] !== undefined) {
      problems.warning(
        'reordering-mark',
        msg('A mark that nobody sees reorders the text from here on, so it may not say what it seems to. Delete it.'),
        span,
        '',
      );
    } else if (groups?.['lost'] !== undefined) {
      problems.warning(
        'wrong-encoding',
        msg(
          'A character was lost here: the file is, or was once, not in UTF-8. Open it in its encoding, save as UTF-8.',
        ),
        span,
      );
    } else {
      problems.warning(
        'control-character',
        msg('A control character that nobody sees stands here. Delete it.'),
        span,
        '',
      );
    }
  }
}
