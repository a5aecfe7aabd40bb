// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RepoPath } from '../model/repoPath';

/** A glob of the policy that means one file and no other. Braces cannot be taken literally: any character stands for them. */
export function exactGlob(path: RepoPath): string {
  const glob = path.replace(/[*?[]/g, '[$&]').replace(/[{}]/g, '?');
  // Without a slash a glob means a name in any folder.
  return glob.includes('/') && !glob.startsWith('!') ? glob : `/${glob}`;
}
