// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { HeaderTotals } from '../model/outcome';
import type { RepoPath } from '../model/repoPath';
import type { FileIndex } from './fileIndex';

/** What the rules see of a repository: names of files, texts of the few files that matter, and totals. Nothing is read here. */
export interface RepositoryFacts {
  readonly files: FileIndex;
  /** Text of a file that some rule's `reads` asked for; `undefined` when it does not exist or is not readable text. */
  text(path: RepoPath): string | undefined;
  /** Size in bytes of a file whose text was asked for. */
  readonly headers: HeaderTotals;
}
