// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { statSync } from 'node:fs';
import { delimiter, isAbsolute, join, relative } from 'node:path';

/**
 * The absolute path of git, looked up in PATH by ourselves: on Windows the system would look into the opened folder
 * first. Relative entries of PATH and entries inside `folder` are passed over for the same reason.
 */
export function findGit(folder: string): string | undefined {
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  for (const entry of (process.env['PATH'] ?? process.env['Path'] ?? '').split(delimiter)) {
    if (isAbsolute(entry) && !isInside(folder, entry)) {
      const candidate = join(entry, name);
      if (statSync(candidate, { throwIfNoEntry: false })?.isFile() === true) {
        return candidate;
      }
    }
  }
  return undefined;
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way.startsWith('..') || isAbsolute(way));
}
