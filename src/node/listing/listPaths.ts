// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RepoPath } from '../../core/model/repoPath';
import { findGitFolder } from '../git/gitFolder';
import { runGit } from '../git/runGit';

/** Longest sum of arguments: Windows allows 32 K for the whole line. */
const MAX_ARGUMENTS = 16_000;

/**
 * Which of a few paths a full listing would contain: tracked, or neither tracked nor ignored. `undefined` when git
 * cannot answer. Only for trusted folders.
 */
export async function listPaths(root: string, paths: readonly RepoPath[]): Promise<readonly RepoPath[] | undefined> {
  const length = paths.reduce((sum, path) => sum + path.length + 1, 0);
  if (findGitFolder(root) === undefined || length > MAX_ARGUMENTS) {
    return undefined;
  }
  const literal = paths.map((path) => `:(literal)${path}`);
  const output = await runGit(root, 'ls-files', ['-z', '--cached', '--others', '--exclude-standard', '--', ...literal]);
  if (output === undefined) {
    return undefined;
  }
  const listed = new Set(output.toString('utf8').split('\0'));
  return paths.filter((path) => listed.has(path));
}
