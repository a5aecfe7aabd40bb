// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RepoPath } from '../../core/model/repoPath';
import type { PathChange } from '../platform';

/** One file was saved: nobody wants to wait, and what belongs to it (a formatter, a generated file) follows at once. */
const ALONE_MS = 25;
/** After this long without a further event a burst is over. */
const QUIET_MS = 120;
/** A stream of events that never pauses is answered at least this often. */
const MAX_WAIT_MS = 1500;
/** From here on listing the folder again is cheaper than reading file by file: a checkout, an install. */
const BURST = 400;

/** Gathers file events until they pause, then hands them over once: as changes, or as "everything" after a flood. */
export class ChangeQueue {
  private readonly changes = new Map<RepoPath, PathChange['kind']>();
  private everything = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private first = 0;

  constructor(private readonly flush: (changes: readonly PathChange[] | 'everything') => void) {}

  add(path: RepoPath, kind: PathChange['kind']): void {
    this.changes.set(path, kind);
    this.everything ||= this.changes.size > BURST;
    this.schedule();
  }

  /** Something happened that only a new listing answers: ignore rules changed, a folder appeared or vanished. */
  addEverything(): void {
    this.everything = true;
    this.schedule();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.changes.clear();
  }

  private schedule(): void {
    const now = Date.now();
    if (this.timer === undefined) {
      this.first = now;
    }
    const quiet = this.changes.size === 1 && !this.everything ? ALONE_MS : QUIET_MS;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.run(), Math.max(0, Math.min(quiet, this.first + MAX_WAIT_MS - now)));
  }

  private run(): void {
    this.timer = undefined;
    const changes = this.everything
      ? ('everything' as const)
      : [...this.changes].map(([path, kind]): PathChange => ({ path, kind }));
    this.changes.clear();
    this.everything = false;
    this.flush(changes);
  }
}
