// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RepoPath } from './repoPath';
import type { TextEdit } from './textEdit';

/** What is to happen to one file, as data. Nothing overwrites: creating a file that exists is refused. */
export type FileChange =
  | { readonly kind: 'edit'; readonly path: RepoPath; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'create'; readonly path: RepoPath; readonly content: string }
  | { readonly kind: 'rename'; readonly from: RepoPath; readonly to: RepoPath };
