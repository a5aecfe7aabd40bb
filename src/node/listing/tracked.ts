// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import type { GitFolder } from '../git/gitFolder';
import { parseGitIndex } from '../git/gitIndex';
import { readSmallFile } from '../reading/readSmallFile';
import type { ListingBuilder } from './listing';

const MAX_INDEX_BYTES = 512 * 1024 * 1024;
const MAX_CONFIG_BYTES = 1024 * 1024;

/**
 * Adds the tracked files of the opened folder, read straight from the index. Gives their number, or `undefined` when the
 * index is of a kind that only git can read. A repository without an index yet has no tracked files.
 */
export function addTracked(git: GitFolder, into: ListingBuilder): number | undefined {
  const path = join(git.gitDir, 'index');
  const buffer = readSmallFile(path, MAX_INDEX_BYTES);
  if (buffer === undefined) {
    return 0;
  }
  const config = readSmallFile(join(git.commonDir, 'config'), MAX_CONFIG_BYTES)?.toString('latin1') ?? '';
  const entries = parseGitIndex(buffer, /^\s*objectformat\s*=\s*"?sha256/im.test(config) ? 32 : 20);
  if (entries === undefined) {
    return undefined;
  }
  let count = 0;
  for (const { name, kind } of entries) {
    if (kind !== 'submodule' && name.startsWith(git.prefix)) {
      into.add(name.slice(git.prefix.length), kind === 'symlink');
      count++;
    }
  }
  return count;
}
