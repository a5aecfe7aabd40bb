// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Finding } from '../model/finding';
import type { RepoPath } from '../model/repoPath';

/** More changes than this between two questions, and everything is put in order at once. */
const FEW = 64;

/** Findings of many files in path order, kept in order while single files change. */
export class FindingList {
  private readonly byPath = new Map<RepoPath, readonly Finding[]>();
  /** The last answer, which is nobody's to change. */
  private all: readonly Finding[] = [];
  /** Files whose findings are others than in {@link all}. */
  private readonly changed = new Set<RepoPath>();

  /** An empty list takes the file out. */
  set(path: RepoPath, findings: readonly Finding[]): void {
    const before = this.byPath.get(path);
    if (before === findings || (before === undefined && findings.length === 0)) {
      return;
    }
    this.changed.add(path);
    if (findings.length === 0) {
      this.byPath.delete(path);
    } else {
      this.byPath.set(path, findings);
    }
  }

  /** All findings; the same list as before when nothing changed. */
  inOrder(): readonly Finding[] {
    if (this.changed.size > 0) {
      this.all = this.changed.size > FEW ? this.inOrderAnew() : this.inOrderWithChanges();
      this.changed.clear();
    }
    return this.all;
  }

  private inOrderAnew(): readonly Finding[] {
    const all: Finding[] = [];
    for (const path of [...this.byPath.keys()].sort()) {
      for (const finding of this.byPath.get(path)!) {
        all.push(finding);
      }
    }
    return all;
  }

  /** Whole stretches are copied at once: tens of thousands of findings cost less than one file to read. */
  private inOrderWithChanges(): readonly Finding[] {
    let all: Finding[] = [];
    let from = 0;
    for (const path of [...this.changed].sort()) {
      const start = placeOf(this.all, path, from);
      all = all.concat(this.all.slice(from, start), this.byPath.get(path) ?? []);
      from = start;
      while (this.all[from]?.path === path) {
        from++;
      }
    }
    return all.concat(this.all.slice(from));
  }
}

/** Where the findings of a path stand, or would stand, in a list in path order. */
function placeOf(sorted: readonly Finding[], path: RepoPath, after: number): number {
  let from = after;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]!.path! < path) {
      from = middle + 1;
    } else {
      to = middle;
    }
  }
  return from;
}
