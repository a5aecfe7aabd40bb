// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RepoPath } from '../model/repoPath';

/** The names of a repository's files, to be asked in the ways rules ask. Built once, shared by all rules. */
export interface FileIndex {
  readonly size: number;
  has(path: string): boolean;
  /** Files directly in a folder ('' is the root), in path order. */
  inFolder(folder: string): readonly RepoPath[];
  /** The same for every folder whose path equals `folder` but for case: `Docs` and `docs`. Exact spelling first. */
  inFolderOfAnyCase(folder: string): readonly RepoPath[];
  /** Names (not paths) of the folders directly in a folder, in order. */
  foldersIn(folder: string): readonly string[];
  /** Files anywhere below a folder, at most `limit`, depth first in path order. */
  below(folder: string, limit: number): readonly RepoPath[];
  all(): Iterable<RepoPath>;
}

interface Folder {
  readonly files: RepoPath[];
  readonly folders: Set<string>;
}

const NOTHING: readonly never[] = [];

/** Builds the index in one pass; lists are put in order only when a rule asks for them. */
export function createFileIndex(paths: Iterable<RepoPath>): FileIndex {
  const all = new Set<RepoPath>(paths);
  const folders = new Map<string, Folder>([['', { files: [], folders: new Set() }]]);
  for (const path of all) {
    folderAt(folders, path.slice(0, Math.max(0, path.lastIndexOf('/')))).files.push(path);
  }
  const sorted = new Set<Folder>();
  const anyCase = new Map<string, string[]>();
  for (const name of folders.keys()) {
    const key = name.toLowerCase();
    const spellings = anyCase.get(key);
    if (spellings === undefined) {
      anyCase.set(key, [name]);
    } else {
      spellings.push(name);
    }
  }

  const inFolder = (name: string): readonly RepoPath[] => {
    const folder = folders.get(name);
    if (folder === undefined) {
      return NOTHING;
    }
    if (!sorted.has(folder)) {
      folder.files.sort();
      sorted.add(folder);
    }
    return folder.files;
  };
  const foldersIn = (name: string): readonly string[] => [...(folders.get(name)?.folders ?? NOTHING)].sort();

  return {
    size: all.size,
    has: (path) => all.has(path as RepoPath),
    inFolder,
    inFolderOfAnyCase(name) {
      const spellings = anyCase.get(name.toLowerCase()) ?? NOTHING;
      return [...spellings]
        .sort((a, b) => Number(b === name) - Number(a === name) || (a < b ? -1 : 1))
        .flatMap(inFolder);
    },
    foldersIn,
    below(name, limit) {
      const found: RepoPath[] = [];
      const stack = [name];
      for (let at = stack.pop(); at !== undefined && found.length < limit; at = stack.pop()) {
        const parent = at;
        found.push(...inFolder(parent).slice(0, limit - found.length));
        const children = foldersIn(parent).map((child) => (parent === '' ? child : `${parent}/${child}`));
        stack.push(...children.reverse());
      }
      return found;
    },
    all: () => all,
  };
}

/** The entry of a folder, made together with those of its parents. */
function folderAt(folders: Map<string, Folder>, name: string): Folder {
  const known = folders.get(name);
  if (known !== undefined) {
    return known;
  }
  const made: Folder = { files: [], folders: new Set() };
  folders.set(name, made);
  const slash = name.lastIndexOf('/');
  folderAt(folders, name.slice(0, Math.max(0, slash))).folders.add(name.slice(slash + 1));
  return made;
}
