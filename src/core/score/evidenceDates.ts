// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Assessment } from '../model/outcome';
import type { RepoPath } from '../model/repoPath';

/** When files were last changed by a commit, in seconds since 1970; files that are not in it are unknown. */
export type EvidenceDates = ReadonlyMap<RepoPath, number>;

/** More files are not asked about: each is one more pattern for every commit. */
const MAX_PATHS = 500;

/** The files whose history matters: those that signals and rules name as evidence, each once. */
export function evidencePaths({ signals, outcomes }: Pick<Assessment, 'signals' | 'outcomes'>): readonly RepoPath[] {
  const paths = new Set<RepoPath>();
  for (const { state, paths: shown } of signals) {
    if (state === 'found') {
      shown.forEach((path) => paths.add(path));
    }
  }
  outcomes.forEach(({ evidence }) => evidence.forEach((path) => paths.add(path)));
  return [...paths].slice(0, MAX_PATHS);
}

/** `YYYY-MM-DD` in UTC. */
export function dayOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
