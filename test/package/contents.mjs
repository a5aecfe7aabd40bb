// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../editor/paths.mjs';

/** The checked-in list: one path a line, `*` stands for any name in that folder, `#` begins a comment. */
export function expectedContents() {
  const text = readFileSync(join(ROOT, 'test/package/contents.txt'), 'utf8');
  return text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
}

function covers(line, path) {
  const [before, after, ...more] = line.split('*');
  if (after === undefined || more.length > 0) {
    return line === path;
  }
  const between = path.slice(before.length, path.length - after.length);
  return path.startsWith(before) && path.endsWith(after) && between !== '' && !between.includes('/');
}

/** What is there and should not be, and the other way round, in lines for people. Empty when all is as expected. */
export function difference(expected, actual) {
  return [
    ...actual
      .filter((path) => !expected.some((line) => covers(line, path)))
      .map((path) => `+ ${path}    (packed, but not in the list)`),
    ...expected
      .filter((line) => !actual.some((path) => covers(line, path)))
      .map((line) => `- ${line}    (in the list, but not packed)`),
  ];
}
