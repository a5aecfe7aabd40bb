// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { HeaderPolicy, Policy } from '../model/config';
import type { RepoPath } from '../model/repoPath';
import { DEFAULT_HEADER_POLICY } from './defaultPolicy';
import { matchesAny } from './pathMatch';

/** The header policy of one file: the last entry whose globs match it, as the reader completed it. */
export function headerPolicyFor(policy: Policy, path: RepoPath): HeaderPolicy {
  return policy.headers.findLast(({ paths }) => matchesAny(paths, path)) ?? DEFAULT_HEADER_POLICY;
}
