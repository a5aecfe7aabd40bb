// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Finding } from '../model/finding';
import type { RepoPath } from '../model/repoPath';

/** More changes than this between two questions, and everything is put in order at once. */
const FEW = 64;

/** Findings of many files in path order, kept in order while single files change. */
export class FindingList {
  private readonly byPath = new Map<RepoPath, readonly Finding[]>();
  private order: RepoPath[] = [];
  /** Paths that came or went since they were put in order. */
  private readonly moved = new Set<RepoPath>();
  private all: readonly Finding[] | undefined = [];

  /** An empty list takes the file out. */
  set(path: RepoPath, findings: readonly Finding[]): void {
    const before = this.byPath.get(path);
    if (before === findings || (before === undefined && findings.length === 0)) {
      return;
    }
    this.all = undefined;
    if (findings.length === 0) {
      this.byPath.delete(path);
      this.moved.add(path);
    } else {
      this.byPath.set(path, findings);
      if (before === undefined) {
        this.moved.add(path);
      }
    }
  }

  /** All findings; the same list as before when nothing changed. */
  inOrder(): readonly Finding[] {
    if (this.all === undefined) {
      this.putInOrder();
      const all: Finding[] = [];
      for (const path of this.order) {
        for (const finding of this.byPath.get(path)!) {
          all.push(finding);
        }
      }
      this.all = all;
    }
    return this.all;
  }

  private putInOrder(): void {
    if (this.moved.size > FEW) {
      this.order = [...this.byPath.keys()].sort();
    } else {
      for (const path of this.moved) {
        const at = placeOf(this.order, path);
        const isThere = this.order[at] === path;
        if (this.byPath.has(path) !== isThere) {
          this.order.splice(at, isThere ? 1 : 0, ...(isThere ? [] : [path]));
        }
      }
    }
    this.moved.clear();
  }
}

/** Where a path stands, or would stand, in a sorted list. */
function placeOf(sorted: readonly RepoPath[], path: RepoPath): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! < path) {
      from = middle + 1;
    } else {
      to = middle;
    }
  }
  return from;
}
