// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ConfigProblem } from '../../core/model/config';
import { HEADER_PROBLEMS, type HeaderProblem, type HeaderProblemCode } from '../../core/model/header';
import type { RepoPath } from '../../core/model/repoPath';
import { isReuseFile, reuseProject } from '../../core/reuse/reuseProject';
import { placeOf, readText } from '../folder/openFolder';
import type { Terminal } from '../terminal';

/** Mistakes in the files that speak for others. */
export interface ReuseProblems {
  /** About the licences named there; the same kinds of mistakes as in headers. */
  readonly ofLicences: ReadonlyMap<RepoPath, readonly HeaderProblem[]>;
  /** Whether there are others, because of which an annotation may hold for no file; they have been noted. */
  readonly others: boolean;
}

/** Reads REUSE.toml files and `.reuse/dep5` for their own mistakes: a broken one says nothing of any file. */
export function reuseProblems(root: string, paths: readonly RepoPath[], terminal: Terminal): ReuseProblems {
  const files = paths.filter(isReuseFile).flatMap((path) => {
    const text = readText(root, path);
    return text === undefined ? [] : [{ path, text }];
  });
  const ofLicences = new Map<RepoPath, readonly HeaderProblem[]>();
  let others = false;
  for (const [path, problems] of files.length === 0 ? [] : reuseProject(paths, files).problems) {
    ofLicences.set(path, problems.filter(isOfLicence));
    for (const problem of problems.filter((one) => !isOfLicence(one))) {
      others = true;
      terminal.note(`${placeOf(path, problem)}\n`);
    }
  }
  return { ofLicences, others };
}

function isOfLicence(problem: ConfigProblem): problem is ConfigProblem & { readonly code: HeaderProblemCode } {
  return (HEADER_PROBLEMS as readonly string[]).includes(problem.code);
}
