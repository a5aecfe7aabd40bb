// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { RepoPath } from '../../core/model/repoPath';
import type { GitFolder } from '../git/gitFolder';
import { parseGitIndex } from '../git/gitIndex';
import { trackedFile } from '../git/trackedFile';
import { readSmallFile } from '../reading/readSmallFile';
import type { ListingBuilder } from './listing';

const MAX_INDEX_BYTES = 512 * 1024 * 1024;
const MAX_CONFIG_BYTES = 1024 * 1024;

/**
 * Adds the tracked files of the opened folder, read straight from the index. Gives their number, or `undefined` when the
 * index is of a kind that only git can read. A repository without an index yet has no tracked files.
 */
export function addTracked(git: GitFolder, into: ListingBuilder, withDetails: boolean): number | undefined {
  const path = join(git.gitDir, 'index');
  // Asked first: an index that is replaced in the meantime must not make old entries look settled.
  const indexTime = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const buffer = readSmallFile(path, MAX_INDEX_BYTES);
  if (buffer === undefined) {
    return 0;
  }
  const config = readSmallFile(join(git.commonDir, 'config'), MAX_CONFIG_BYTES)?.toString('latin1') ?? '';
  const hashBytes = /^\s*objectformat\s*=\s*"?sha256/im.test(config) ? 32 : 20;
  const entries = parseGitIndex(buffer, hashBytes);
  if (entries === undefined) {
    return undefined;
  }
  const places = new Map<RepoPath, number>();
  let count = 0;
  for (const { name, kind, at } of entries) {
    if (kind !== 'submodule' && name.startsWith(git.prefix)) {
      const added = into.add(git.prefix === '' ? name : name.slice(git.prefix.length), kind === 'symlink');
      if (withDetails && added !== undefined && at !== undefined && kind === 'file') {
        places.set(added, at);
      }
      count++;
    }
  }
  if (withDetails) {
    into.setTracked((wanted) => {
      const at = places.get(wanted);
      return at === undefined ? undefined : trackedFile(buffer, at, hashBytes, indexTime);
    });
  }
  return count;
}
