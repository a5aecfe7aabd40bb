// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { TrackedFile } from '../git/trackedFile';
import { parseRepoPath, type RepoPath } from '../../core/model/repoPath';

/** The files of one folder, by name only: nothing has been read, and what is listed may be gone by now. */
export interface Listing {
  /** In path order. Symbolic links are among them; ignored files and submodules are not. */
  readonly paths: readonly RepoPath[];
  readonly symlinks: ReadonlySet<RepoPath>;
  /** The name on disk where it is not the path's own spelling: names that are not NFC normalised. */
  readonly diskNames: ReadonlyMap<RepoPath, string>;
  /** Files whose name cannot exist on every platform, and so has no {@link RepoPath}. */
  readonly impossible: readonly string[];
  /** Folders that could not be listed. */
  readonly unlistable: readonly string[];
  /** Who named the files: git, its index file and our walk, or our walk alone. */
  readonly source: 'git' | 'index' | 'walk';
  /** What the index notes of a file, where it was asked for and read by ourselves. */
  readonly tracked?: (path: RepoPath) => TrackedFile | undefined;
}

/** Collects names from anywhere, each once, and puts them in order. */
export class ListingBuilder {
  private readonly seen = new Set<RepoPath>();
  private readonly symlinks = new Set<RepoPath>();
  private readonly diskNames = new Map<RepoPath, string>();
  private readonly impossible = new Set<string>();
  private readonly unlistable = new Set<string>();
  private tracked: Listing['tracked'];

  /** @param name relative to the folder, `/` separated, as on disk; U+FFFD where it was not UTF-8. */
  add(name: string, isSymlink: boolean): RepoPath | undefined {
    const path = name.includes('\uFFFD') ? undefined : parseRepoPath(name);
    if (path === undefined || (this.seen.has(path) && (this.diskNames.get(path) ?? path) !== name)) {
      this.impossible.add(name);
      return undefined;
    }
    this.seen.add(path);
    if (path !== name) {
      this.diskNames.set(path, name);
    }
    if (isSymlink) {
      this.symlinks.add(path);
    }
    return path;
  }

  /** Notes where to look up what the index says of a file. */
  setTracked(tracked: (path: RepoPath) => TrackedFile | undefined): void {
    this.tracked = tracked;
  }

  addUnlistable(folder: string): void {
    this.unlistable.add(folder);
  }

  finish(source: Listing['source']): Listing {
    return {
      // Code unit order: the same on every machine, whatever its language.
      paths: [...this.seen].sort(),
      symlinks: this.symlinks,
      diskNames: this.diskNames,
      impossible: [...this.impossible].sort(),
      unlistable: [...this.unlistable].sort(),
      source,
      ...(this.tracked === undefined ? {} : { tracked: this.tracked }),
    };
  }
}
