// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { lstatSync } from 'node:fs';
import { readSmallFile } from '../reading/readSmallFile';

/** Where a folder's repository keeps its things. All paths are absolute. */
export interface GitFolder {
  /** The top of the work tree. */
  readonly top: string;
  /** The repository's own folder; for a linked work tree the one below `worktrees/`. */
  readonly gitDir: string;
  /** The folder shared by all work trees: configuration and `info/exclude`. */
  readonly commonDir: string;
  /** The opened folder seen from the top, `/` separated, with a slash at its end; empty at the top. */
  readonly prefix: string;
}

const MAX_POINTER_BYTES = 4096;

/** Finds the repository that `root` (absolute) lies in, without running git; `undefined` when there is none. */
export function findGitFolder(root: string): GitFolder | undefined {
  for (let top = root; ; top = dirname(top)) {
    const gitDir = gitDirOf(top);
    if (gitDir !== undefined) {
      const shared = readSmallFile(join(gitDir, 'commondir'), MAX_POINTER_BYTES)?.toString('utf8').trim();
      const commonDir = shared === undefined || shared === '' ? gitDir : resolve(gitDir, shared);
      const way = relative(top, root).split(sep).join('/');
      return isRemote(commonDir) ? undefined : { top, gitDir, commonDir, prefix: way === '' ? '' : `${way}/` };
    }
    if (dirname(top) === top) {
      return undefined;
    }
  }
}

/** A `.git` folder, or what a `.git` file of a linked work tree or submodule points to. */
function gitDirOf(top: string): string | undefined {
  const path = join(top, '.git');
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory() === true) {
    // git passes over a folder that is no repository, such as an empty one.
    return lstatSync(join(path, 'HEAD'), { throwIfNoEntry: false }) === undefined ? undefined : path;
  }
  const pointer = stat?.isFile() === true ? readSmallFile(path, MAX_POINTER_BYTES)?.toString('utf8') : undefined;
  const target = /^gitdir: ([^\r\n]+)/.exec(pointer ?? '')?.[1];
  if (target === undefined) {
    return undefined;
  }
  const gitDir = isAbsolute(target) ? target : resolve(top, target);
  return isRemote(gitDir) ? undefined : gitDir;
}

/** Merely touching a network share sends the person's Windows credentials to whoever owns it. */
function isRemote(path: string): boolean {
  return process.platform === 'win32' && /^[\\/]{2}/.test(path);
}
