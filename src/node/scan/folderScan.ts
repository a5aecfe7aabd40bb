// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Engine, Want } from '../../core/engine/engine';
import type { Assessment } from '../../core/model/outcome';
import type { RepoPath } from '../../core/model/repoPath';
import { listFolder, listFolderInSteps } from '../listing/listFolder';
import { listPaths } from '../listing/listPaths';
import type { Listing } from '../listing/listing';
import { FileReader } from '../reading/fileReader';
import type { FactsCache } from '../cache/factsCache';
import { ContentReader } from './contentReader';
import { Pace, type ScanHooks } from './pace';
import { SharedReading, type Readers } from './share/sharedReading';

/** A file that was written, created or deleted. A deleted folder may come as one path. */
export interface PathChange {
  readonly path: RepoPath;
  readonly kind: 'changed' | 'deleted';
}

/** Files that are not read whole, by what is wanted of them. */
type ByWant = Record<'head' | 'nothing', RepoPath[]>;

/** From here on a full listing costs less than asking for single paths. */
const MANY = 64;

/** Keeps an engine in step with a folder on disk: reads everything once, then only what changed. */
export class FolderScan {
  private readonly known = new Set<RepoPath>();
  /** Changed files that the listing leaves out, so that a build's output is asked about once only. */
  private readonly leftOut = new Set<RepoPath>();
  private readonly unread = new Set<RepoPath>();
  /** Changed files that were not read again yet. */
  private readonly pending = new Set<RepoPath>();
  private listing: Listing | undefined;
  private readonly contents: ContentReader;

  /**
   * @param root absolute. @param cache facts of earlier scans of this folder; saved at the end of every whole scan.
   * @param readers who helps with reading large folders; what is found is the same with any number of them.
   */
  constructor(
    private readonly root: string,
    private readonly engine: Engine,
    private readonly trusted: boolean,
    private readonly cache?: FactsCache,
    private readonly readers?: Readers,
  ) {
    this.contents = new ContentReader(engine, cache);
  }

  /** How many files were read, and not taken from the cache, since the beginning. */
  get filesRead(): number {
    return this.contents.read;
  }

  /** Files that are there but could not be read, in path order. */
  get unreadable(): readonly RepoPath[] {
    return [...this.unread].sort();
  }

  /** What was listed last; absent before the first {@link run}. */
  get listed(): Listing | undefined {
    return this.listing;
  }

  has(path: RepoPath): boolean {
    return this.known.has(path);
  }

  /**
   * Lists and reads the whole folder.
   * @throws {FolderError} see `listFolder`. @throws {ScanCancelled}
   */
  async run(hooks: ScanHooks = {}): Promise<Assessment> {
    this.leftOut.clear();
    this.cache?.begin();
    const before = new Set(this.known);
    const steps = listFolderInSteps(this.root, { trusted: this.trusted, withTracked: this.cache !== undefined });
    const rest = steps.all;
    rest.catch(() => undefined); // Awaited below, unless cancelled before.
    await this.take(steps.first, steps.first.paths, hooks);
    const all = await rest;
    // The whole index hangs on what it says of single files.
    this.listing = withoutTracked(all);
    if (all !== steps.first) {
      const seen = new Set(steps.first.paths);
      const others = all.paths.filter((path) => !seen.has(path));
      await this.take(all, others, hooks, steps.first.paths.length, all.paths.length);
    }
    const now = new Set(all.paths);
    for (const path of before) {
      if (!now.has(path)) {
        this.forget(path);
      }
    }
    this.pending.clear();
    this.cache?.save();
    return this.assess();
  }

  /**
   * Reads again what changed. Call it after {@link run}. What a cancelled update has not read is read by the next one.
   * @throws {FolderError} @throws {ScanCancelled}
   */
  async update(changes: readonly PathChange[], hooks: ScanHooks = {}): Promise<Assessment> {
    this.remember(changes);
    const unknown = [...this.pending].filter((path) => !this.known.has(path) && !this.leftOut.has(path));
    if (unknown.length > MANY) {
      return this.run(hooks);
    }
    const added = unknown.length === 0 ? [] : await this.stillListed(unknown);
    unknown.filter((path) => !added.includes(path)).forEach((path) => this.leftOut.add(path));
    const pace = new Pace(hooks, 0, this.pending.size);
    const reader = new FileReader(this.root, this.listing?.diskNames);
    for (const path of this.pending) {
      if (this.known.has(path) || added.includes(path)) {
        this.note(path, this.contents.hand(path, this.engine.want(path), reader));
      }
      this.pending.delete(path);
      if (pace.isTired()) {
        await pace.rest();
      }
    }
    pace.check();
    return this.assess();
  }

  /** Notes changes for the next {@link update}. */
  remember(changes: readonly PathChange[]): void {
    for (const { path, kind } of changes) {
      if (kind === 'deleted') {
        this.forgetBelow(path);
        this.pending.delete(path);
      } else {
        this.pending.add(path);
      }
    }
  }

  private async stillListed(paths: readonly RepoPath[]): Promise<readonly RepoPath[]> {
    const found = this.trusted ? await listPaths(this.root, paths) : undefined;
    if (found !== undefined) {
      return found;
    }
    const all = new Set((await listFolder(this.root, { trusted: this.trusted })).paths);
    return paths.filter((path) => all.has(path));
  }

  private async take(
    listing: Listing,
    paths: readonly RepoPath[],
    hooks: ScanHooks,
    doneBefore = 0,
    total?: number,
  ): Promise<void> {
    const isFirst = this.known.size === 0;
    const pace = new Pace(hooks, doneBefore, total);
    const reader = new FileReader(this.root, listing.diskNames);
    // What is read whole comes first: .gitattributes, the policy and the like decide what is wanted of all others.
    const rest: ByWant = { head: [], nothing: [] };
    for (const path of paths) {
      if (listing.symlinks.has(path)) {
        this.engine.accept(path, { kind: 'symlink' });
        this.note(path, 'symlink');
      } else {
        const want = this.engine.want(path);
        if (want !== 'whole') {
          rest[want].push(path);
          continue;
        }
        this.note(path, this.contents.hand(path, want, reader, listing.tracked));
      }
      if (pace.isTired()) {
        await pace.rest();
      }
    }
    const { head, nothing } = this.asWantedNow(rest, isFirst);
    await this.takeAll(nothing, 'nothing', reader, listing.tracked, pace);
    if (this.readers === undefined || this.cache !== undefined || head.length < this.readers.from) {
      await this.takeAll(head, 'head', reader, listing.tracked, pace);
    } else {
      await this.takeTogether(this.readers, head, reader, listing.diskNames, pace);
    }
    pace.tell();
  }

  /** By what is wanted of them now that all marks are known. Before any were known, a head was wanted for the name. */
  private asWantedNow(before: ByWant, isFirst: boolean): ByWant {
    const now: ByWant = { head: isFirst ? before.head : [], nothing: [] };
    for (const path of isFirst ? before.nothing : [...before.head, ...before.nothing]) {
      now[this.engine.want(path) === 'nothing' ? 'nothing' : 'head'].push(path);
    }
    return now;
  }

  private async takeAll(
    paths: readonly RepoPath[],
    want: Want,
    reader: FileReader,
    tracked: Listing['tracked'],
    pace: Pace,
  ): Promise<void> {
    for (const path of paths) {
      this.note(path, this.contents.hand(path, want, reader, tracked));
      if (pace.isTired()) {
        await pace.rest();
      }
    }
  }

  private async takeTogether(
    readers: Readers,
    paths: readonly RepoPath[],
    reader: FileReader,
    diskNames: Listing['diskNames'],
    pace: Pace,
  ): Promise<void> {
    const shared = new SharedReading(readers, this.root, paths, diskNames, (path, facts) => {
      pace.isTired();
      this.note(path, this.contents.handFacts(path, facts));
    });
    try {
      for (let some = shared.take(); some !== undefined; some = shared.take()) {
        await this.takeAll(some, 'head', reader, undefined, pace);
      }
      await this.takeAll(await shared.rest(), 'head', reader, undefined, pace);
      pace.check();
    } finally {
      shared.stop();
    }
  }

  private note(path: RepoPath, became: ReturnType<ContentReader['hand']>): void {
    if (became === 'vanished') {
      this.forget(path);
      return;
    }
    this.known.add(path);
    if (became === 'unreadable') {
      this.unread.add(path);
    } else {
      this.unread.delete(path);
    }
  }

  private forget(path: RepoPath): void {
    if (this.known.delete(path)) {
      this.unread.delete(path);
      this.engine.forget(path);
    }
  }

  private forgetBelow(path: RepoPath): void {
    if (this.known.has(path)) {
      this.forget(path);
      return;
    }
    for (const known of this.known) {
      if (known.startsWith(`${path}/`)) {
        this.forget(known);
      }
    }
  }

  /** Names that no path can stand for were listed, too, and nothing could be said of them. */
  private assess(): Assessment {
    const assessment = this.engine.assess();
    const impossible = this.listing?.impossible.length ?? 0;
    const { listed, unassessed } = assessment.files;
    return { ...assessment, files: { listed: listed + impossible, unassessed: unassessed + impossible } };
  }
}

function withoutTracked({ paths, symlinks, diskNames, impossible, unlistable, source }: Listing): Listing {
  return { paths, symlinks, diskNames, impossible, unlistable, source };
}
