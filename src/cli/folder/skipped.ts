// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { harmless } from '../output/paint';
import { plural } from '../output/plural';
import type { Terminal } from '../terminal';

/** Says which files a document is silent about. */
export function noteSkipped(skipped: readonly string[], terminal: Terminal): void {
  if (skipped.length > 0) {
    const shown = skipped.slice(0, 5).map(harmless).join(', ');
    const more = skipped.length > 5 ? ` and ${skipped.length - 5} more` : '';
    terminal.note(
      `ospo-lens: ${plural(skipped.length, 'place')} could not be described: ${shown}${more}. Make such files readable, or give them names that every system can have.\n`,
    );
  }
}
