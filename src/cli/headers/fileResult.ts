// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Message } from '../../core/model/message';
import type { RepoPath } from '../../core/model/repoPath';

/** What became of one file; part of the command line's contract. */
export type FileAction =
  'inserted' | 'merged' | 'updated' | 'removed' | 'sidecar' | 'reuse-toml' | 'unchanged' | 'skipped' | 'refused';

export interface FileResult {
  readonly path: RepoPath;
  readonly action: FileAction;
  readonly reason?: Message;
  /** The side file that was written instead. */
  readonly sidecar?: RepoPath;
  /** Only of a dry run. */
  readonly diff?: string;
}
