// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { readSmallFile } from '../reading/readSmallFile';
import type { GitFolder } from '../git/gitFolder';
import { parseIgnoreFile } from '../../core/gitignore/ignoreFile';
import { IgnoreRules } from '../../core/gitignore/ignoreRules';
import type { ListingBuilder } from './listing';

/** Where version control systems keep their own things: folders, and `.git` files of linked work trees. */
const VCS_NAMES = new Set(['.git', '.hg', '.svn', '.bzr', '.sl', '.jj', '.pijul', '_darcs']);
const MAX_IGNORE_BYTES = 1024 * 1024;
const IGNORE_CASE = process.platform === 'win32' || process.platform === 'darwin';

/**
 * Lists `root` by reading folders, leaving out what `.gitignore` files and `.git/info/exclude` ignore. Follows no
 * symbolic link. Inside a repository, folders with a `.git` of their own (submodules, nested clones) are left out too.
 * @param git the repository that `root` lies in, whose rules above `root` hold as well.
 */
export function walk(root: string, git: GitFolder | undefined, into: ListingBuilder): void {
  const prefix = git?.prefix.split('/').filter((segment) => segment !== '') ?? [];
  const pending = [{ segments: prefix, rules: rulesAbove(git, prefix) }];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const { segments } = folder;
    const relative = segments.slice(prefix.length).join('/');
    const entries = list(join(root, relative));
    if (entries === undefined) {
      into.addUnlistable(relative);
      continue;
    }
    if (git !== undefined && relative !== '' && entries.some(({ name }) => name === '.git')) {
      continue;
    }
    const rules = withIgnoreFile(folder.rules, join(root, relative, '.gitignore'), segments.length, entries);
    for (const entry of entries) {
      const path = [...segments, entry.name];
      const isFolder = entry.isDirectory();
      if (VCS_NAMES.has(entry.name) || rules.ignores(path, isFolder)) {
        continue;
      }
      if (isFolder) {
        pending.push({ segments: path, rules });
      } else if (entry.isFile() || entry.isSymbolicLink()) {
        into.add(relative === '' ? entry.name : `${relative}/${entry.name}`, entry.isSymbolicLink());
      }
    }
  }
}

function list(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/** `.git/info/exclude` and the ignore files from the top of the work tree down to the folder above the opened one. */
function rulesAbove(git: GitFolder | undefined, prefix: readonly string[]): IgnoreRules {
  if (git === undefined) {
    return IgnoreRules.none;
  }
  let rules = withIgnoreFile(IgnoreRules.none, join(git.commonDir, 'info', 'exclude'), 0);
  for (let depth = 0; depth < prefix.length; depth++) {
    rules = withIgnoreFile(rules, join(git.top, ...prefix.slice(0, depth), '.gitignore'), depth);
  }
  return rules;
}

/** git does not follow a `.gitignore` that is a symbolic link, and neither do we. */
function withIgnoreFile(rules: IgnoreRules, path: string, depth: number, siblings?: readonly Dirent[]): IgnoreRules {
  if (siblings !== undefined && !siblings.some((entry) => entry.name === '.gitignore' && entry.isFile())) {
    return rules;
  }
  const text = readSmallFile(path, MAX_IGNORE_BYTES)?.toString('utf8');
  return text === undefined ? rules : rules.with(parseIgnoreFile(text, IGNORE_CASE), depth);
}
