// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../editor/paths.mjs';

/** The checked-in list: one path a line, `#` begins a comment. */
export function expectedContents() {
  const text = readFileSync(join(ROOT, 'test/package/contents.txt'), 'utf8');
  return text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
}

/** What is there and should not be, and the other way round, in lines for people. Empty when both are the same. */
export function difference(expected, actual) {
  return [
    ...actual.filter((name) => !expected.includes(name)).map((name) => `+ ${name}    (packed, but not in the list)`),
    ...expected.filter((name) => !actual.includes(name)).map((name) => `- ${name}    (in the list, but not packed)`),
  ];
}
