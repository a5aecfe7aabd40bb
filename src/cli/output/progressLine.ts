// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Terminal } from '../terminal';

/** One line that is drawn over and over while a person watches; nothing otherwise. */
export interface ProgressLine {
  show(done: number, total?: number): void;
  clear(): void;
}

const ERASE = '\r\u001b[K';

export function progressLine(terminal: Terminal): ProgressLine {
  let drawn = false;
  return {
    show(done, total) {
      if (terminal.watched) {
        drawn = true;
        terminal.note(`${ERASE}Reading ${done}${total === undefined ? '' : ` of ${total}`} files`);
      }
    },
    clear() {
      if (drawn) {
        drawn = false;
        terminal.note(ERASE);
      }
    },
  };
}
