// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { statSync } from 'node:fs';
import type { FileFacts } from '../../core/engine/engine';
import type { RepoPath } from '../../core/model/repoPath';
import { readCacheFile, writeCacheFile, type CachedFacts } from './cacheFile';

/** What other states of a folder (other branches) may keep beside the present one, in entries. */
const KEPT_AT_LEAST = 20_000;

interface Entry extends CachedFacts {
  /** The scan that used it last, counted over all scans. */
  used: number;
}

/**
 * What was read from the files of one folder, kept between scans: facts about content, never decisions, so that a new
 * policy needs no new cache. Facts are known by path and content; a path keeps the facts of several contents, so that
 * changing branches there and back reads nothing again.
 */
export class FactsCache {
  private readonly entries = new Map<RepoPath, Entry[]>();
  private scan = 0;
  private changed = false;
  /** The file as it was when it was read or written last. */
  private seen: string | undefined;

  /**
   * Opens the cache in `file`, which need not be there. One that is damaged, or that another version of the program wrote,
   * is as good as none.
   * @param version of everything that turns content into facts.
   */
  constructor(
    private readonly file: string,
    private readonly version: string,
  ) {
    this.merge();
  }

  /** Begins a scan: what it uses is the last to be dropped. */
  begin(): void {
    this.scan++;
  }

  get(path: RepoPath, key: string): FileFacts | undefined {
    const entry = this.entries.get(path)?.find((one) => one.key === key);
    if (entry === undefined) {
      return undefined;
    }
    entry.used = this.scan;
    return entry.facts;
  }

  put(path: RepoPath, key: string, facts: FileFacts): void {
    const others = this.entries.get(path)?.filter((one) => one.key !== key) ?? [];
    this.entries.set(path, [...others, { path, key, facts, used: this.scan }]);
    this.changed = true;
  }

  /**
   * Writes what is new, together with what another process wrote in the meantime. A cache that cannot be written is no
   * misfortune: nothing is thrown.
   */
  save(): void {
    if (!this.changed) {
      return;
    }
    if (stateOf(this.file) !== this.seen) {
      this.merge();
    }
    writeCacheFile(this.file, { version: this.version, scan: this.scan, entries: this.kept() });
    this.seen = stateOf(this.file);
    this.changed = false;
  }

  private merge(): void {
    this.seen = stateOf(this.file);
    const read = this.seen === undefined ? undefined : readCacheFile(this.file);
    if (read?.version !== this.version) {
      return;
    }
    this.scan = Math.max(this.scan, read.scan);
    for (const entry of read.entries) {
      const known = this.entries.get(entry.path);
      if (known === undefined) {
        this.entries.set(entry.path, [entry]);
      } else if (!known.some(({ key }) => key === entry.key)) {
        known.push(entry);
      }
    }
  }

  /** All that the last scan used, and of the rest what was used most recently, up to as much again. */
  private kept(): readonly Entry[] {
    const all = [...this.entries.values()].flat();
    const current = all.filter(({ used }) => used === this.scan);
    const others = all.filter(({ used }) => used !== this.scan).sort((a, b) => b.used - a.used);
    const kept = others.slice(0, Math.max(KEPT_AT_LEAST, current.length));
    if (kept.length < others.length) {
      for (const { path, key } of others.slice(kept.length)) {
        const left = this.entries.get(path)?.filter((one) => one.key !== key) ?? [];
        if (left.length > 0) {
          this.entries.set(path, left);
        } else {
          this.entries.delete(path);
        }
      }
    }
    return [...current, ...kept];
  }
}

/** Enough to see that somebody else wrote the file; `undefined` when there is none. */
function stateOf(file: string): string | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? undefined : `${stat.ino} ${stat.size} ${stat.mtimeMs}`;
}
