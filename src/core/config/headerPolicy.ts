// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { LinguistMarks } from '../gitattributes/linguist';
import type { HeaderPolicy, Policy } from '../model/config';
import type { RepoPath } from '../model/repoPath';
import { DEFAULT_HEADER_POLICY } from './defaultPolicy';
import { isDocumentation } from './documentation';
import { matchesAny } from './pathMatch';

/**
 * The header policy of one file: the last entry whose globs match it, as the reader completed it.
 * @param marks what `.gitattributes` says of the file, where that is known
 */
export function headerPolicyFor(policy: Policy, path: RepoPath, marks?: LinguistMarks): HeaderPolicy {
  return (
    policy.headers.findLast(
      ({ paths, documentation }) => (documentation !== true || isDocumentation(path, marks)) && matchesAny(paths, path),
    ) ?? DEFAULT_HEADER_POLICY
  );
}
