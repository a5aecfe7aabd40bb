// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { existsSync, readFileSync } from 'node:fs';

/** Copies what is appended to a file to the terminal, until it is told to stop. */
export function follow(file) {
  let shown = 0;
  const show = () => {
    if (existsSync(file)) {
      const text = readFileSync(file);
      process.stdout.write(text.subarray(shown));
      shown = text.length;
    }
  };
  const timer = setInterval(show, 100);
  return () => {
    clearInterval(timer);
    show();
  };
}
