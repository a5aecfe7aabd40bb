// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RepoPath } from '../model/repoPath';

/** The names of a repository's files, to be asked in the ways rules ask. Built once, shared by all rules. */
export interface FileIndex {
  readonly size: number;
  has(path: string): boolean;
  /** Files directly in a folder ('' is the root), in path order. */
  inFolder(folder: string): readonly RepoPath[];
  /** Files anywhere below a folder, at most `limit`. */
  below(folder: string, limit: number): readonly RepoPath[];
  all(): Iterable<RepoPath>;
}
