// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RepoPath } from '../model/repoPath';
import { isManifest } from './manifests';

/**
 * The names of a repository's files, to be asked in the ways rules ask; shared by all rules. A list stays the same
 * object until a file comes to its folder or leaves it.
 */
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
  /** Files anywhere that are named like the manifest of a package manager, in no order. */
  manifests(): readonly RepoPath[];
}

interface Folder {
  readonly files: Set<RepoPath>;
  readonly folders: Set<string>;
  /** {@link files} in order, once somebody asked. */
  inOrder?: readonly RepoPath[] | undefined;
}

const NOTHING: readonly never[] = [];

export function createFileIndex(paths: Iterable<RepoPath>): FileIndex {
  const index = new FileNames();
  for (const path of paths) {
    index.add(path);
  }
  return index;
}

/** The index itself, kept up to date file by file. */
export class FileNames implements FileIndex {
  private readonly paths = new Set<RepoPath>();
  private readonly folders = new Map<string, Folder>([['', { files: new Set(), folders: new Set() }]]);
  /** Spellings of folders by their lower-case path. */
  private readonly spellings = new Map<string, Set<string>>([['', new Set([''])]]);
  private named: readonly RepoPath[] | undefined = NOTHING;
  private readonly manifestPaths = new Set<RepoPath>();
  private last: { readonly name: string; readonly folder: Folder } | undefined;

  get size(): number {
    return this.paths.size;
  }

  add(path: RepoPath): void {
    if (this.paths.has(path)) {
      return;
    }
    this.paths.add(path);
    const folder = this.folderAt(folderName(path));
    folder.files.add(path);
    folder.inOrder = undefined;
    if (isManifest(path)) {
      this.manifestPaths.add(path);
      this.named = undefined;
    }
  }

  remove(path: RepoPath): void {
    if (!this.paths.delete(path)) {
      return;
    }
    const name = folderName(path);
    const folder = this.folderAt(name);
    folder.files.delete(path);
    folder.inOrder = undefined;
    if (this.manifestPaths.delete(path)) {
      this.named = undefined;
    }
    this.dropIfEmpty(name, folder);
  }

  has(path: string): boolean {
    return this.paths.has(path as RepoPath);
  }

  inFolder(name: string): readonly RepoPath[] {
    const folder = this.folders.get(name);
    return folder === undefined ? NOTHING : (folder.inOrder ??= [...folder.files].sort());
  }

  inFolderOfAnyCase(name: string): readonly RepoPath[] {
    return [...(this.spellings.get(name.toLowerCase()) ?? NOTHING)]
      .sort((a, b) => Number(b === name) - Number(a === name) || (a < b ? -1 : 1))
      .flatMap((spelling) => this.inFolder(spelling));
  }

  foldersIn(name: string): readonly string[] {
    return [...(this.folders.get(name)?.folders ?? NOTHING)].sort();
  }

  below(name: string, limit: number): readonly RepoPath[] {
    const found: RepoPath[] = [];
    const stack = [name];
    for (let at = stack.pop(); at !== undefined && found.length < limit; at = stack.pop()) {
      const parent = at;
      found.push(...this.inFolder(parent).slice(0, limit - found.length));
      const children = this.foldersIn(parent).map((child) => (parent === '' ? child : `${parent}/${child}`));
      stack.push(...children.reverse());
    }
    return found;
  }

  manifests(): readonly RepoPath[] {
    return (this.named ??= [...this.manifestPaths]);
  }

  /** The entry of a folder, made together with those of its parents. Files of one folder come one after the other. */
  private folderAt(name: string): Folder {
    if (this.last?.name === name) {
      return this.last.folder;
    }
    let folder = this.folders.get(name);
    if (folder === undefined) {
      folder = { files: new Set(), folders: new Set() };
      this.folders.set(name, folder);
      const slash = name.lastIndexOf('/');
      this.folderAt(name.slice(0, Math.max(0, slash))).folders.add(name.slice(slash + 1));
      const key = name.toLowerCase();
      this.spellings.set(key, (this.spellings.get(key) ?? new Set()).add(name));
    }
    this.last = { name, folder };
    return folder;
  }

  /** A folder is there as long as files are. */
  private dropIfEmpty(name: string, { files, folders }: Folder): void {
    if (name === '' || files.size > 0 || folders.size > 0) {
      return;
    }
    this.last = undefined;
    this.folders.delete(name);
    this.spellings.get(name.toLowerCase())?.delete(name);
    const slash = name.lastIndexOf('/');
    const parentName = name.slice(0, Math.max(0, slash));
    const parent = this.folderAt(parentName);
    parent.folders.delete(name.slice(slash + 1));
    this.dropIfEmpty(parentName, parent);
  }
}

function folderName(path: RepoPath): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
