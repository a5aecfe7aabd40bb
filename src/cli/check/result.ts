// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Policy } from '../../core/model/config';
import type { Finding } from '../../core/model/finding';
import type { Assessment } from '../../core/model/outcome';
import type { RepoPath } from '../../core/model/repoPath';
import type { Scorecard } from '../../core/model/scorecard';

/** Everything that the formats of `check` are made from. */
export interface CheckResult {
  /** Absolute path of the folder. */
  readonly root: string;
  readonly assessment: Assessment;
  readonly scorecard: Scorecard;
  /** In order, and only those of the rules that were asked for. */
  readonly findings: readonly Finding[];
  /** All files that were listed, in path order. */
  readonly paths: readonly RepoPath[];
  /** What could not be read. */
  readonly skipped: readonly string[];
  readonly policy: Policy;
}
