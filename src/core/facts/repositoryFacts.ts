// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Policy } from '../model/config';
import type { HeaderTotals } from '../model/outcome';
import type { LicenceMatch } from '../licences/licenceMatch';
import type { RepoPath } from '../model/repoPath';
import type { LicenceTexts } from '../reuse/licenceTexts';
import type { FileIndex } from './fileIndex';

/** What the rules see of a repository: names of files, texts of the few files that matter, and totals. Nothing is read here. */
export interface RepositoryFacts {
  readonly files: FileIndex;
  /** Text of a file that some rule's `reads` asked for; `undefined` when it does not exist or is not readable text. */
  text(path: RepoPath): string | undefined;
  /** True for a symbolic link; its text is never read. Absent where the reader cannot tell. */
  isSymlink?(path: RepoPath): boolean;
  /**
   * What licence a file's {@link text} is; `undefined` when that cannot be told here, because it is none to the letter
   * and the texts to compare it with are not at hand.
   */
  licenceOf?(path: RepoPath): LicenceMatch | undefined;
  readonly headers: HeaderTotals;
  /** Licence identifiers in use, and the texts there are; absent where nobody looked. */
  readonly licences?:
    { readonly reuse: boolean; readonly used: ReadonlySet<string>; readonly texts: LicenceTexts } | undefined;
  /** The policy in force: rules take preferred licences and holders from it, never whether they apply. */
  readonly policy?: Policy | undefined;
}
