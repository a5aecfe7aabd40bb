// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Finding, RuleId } from '../../../core/model/finding';
import type { RepoPath } from '../../../core/model/repoPath';
import type { FolderSession } from '../../session/session';

/** What a row of the Findings view is about. */
export type FindingSubject =
  | { readonly kind: 'folder'; readonly session: FolderSession }
  | { readonly kind: 'rule'; readonly session: FolderSession; readonly ruleId: RuleId }
  | { readonly kind: 'range'; readonly session: FolderSession; readonly ruleId: RuleId }
  | { readonly kind: 'file'; readonly session: FolderSession; readonly ruleId: RuleId; readonly path: RepoPath }
  | { readonly kind: 'finding'; readonly session: FolderSession; readonly finding: Finding };
