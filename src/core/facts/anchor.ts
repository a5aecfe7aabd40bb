// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RepoPath } from '../model/repoPath';

/** Where a person looks first, best first. A file that is missing has no place of its own to show a squiggle. */
const PREFERRED = [
  /^readme(?:\.\w+)?$/i,
  /^package\.json$/,
  /^pyproject\.toml$/,
  /^Cargo\.toml$/,
  /^go\.mod$/,
  /^pom\.xml$/,
  /^build\.gradle(?:\.kts)?$/,
  /^composer\.json$/,
  /^CMakeLists\.txt$/,
  /^Makefile$/,
  /^licen[cs]e(?:\.\w+)?$/i,
];

/**
 * The file of the folder's root on which findings about the repository as a whole are shown: the README, else a
 * manifest. Nothing else would be understood there, so without either they stay in the tree and the scorecard.
 */
export function anchorOf(rootFiles: readonly RepoPath[]): RepoPath | undefined {
  for (const pattern of PREFERRED) {
    const found = rootFiles.find((path) => pattern.test(path));
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}
