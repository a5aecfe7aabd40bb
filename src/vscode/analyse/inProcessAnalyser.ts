// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import {
  CancellationError,
  CancellationTokenSource,
  workspace,
  type CancellationToken,
  type WorkspaceFolder,
} from 'vscode';
import { AssessmentDiffer } from '../../core/delta/assessmentDiffer';
import { LiveAssessments, type LiveAssessment } from '../../core/delta/liveAssessment';
import { pagesOf } from '../../core/delta/pages';
import { createEngine } from '../../core/engine/createEngine';
import type { Engine, FileContent } from '../../core/engine/engine';
import type { FileBackground } from '../../core/headers/request';
import type { Finding } from '../../core/model/finding';
import type { RepoPath } from '../../core/model/repoPath';
import type { Analyser, AnalyserOptions, PathChange, ScanProgress } from '../platform';
import { turns } from '../turns';
import { isIgnored } from './isIgnored';
import { listFiles, type ListedFile } from './listFiles';
import { readFile } from './readFile';
import { Slices } from './slices';

/** More files than this are not read inside the extension host: every file is a round trip to the file system. */
const MAX_FILES = 20_000;
/** Files that are read at the same time. */
const AT_ONCE = 24;

/** Judges a folder inside the extension host, through the editor's file system, in slices that nobody notices. */
export class InProcessAnalyser implements Omit<Analyser, 'trend' | 'lastChanges'> {
  private engine: Engine = createEngine({});
  private known = new Set<RepoPath>();
  private readonly differ = new AssessmentDiffer();
  private readonly live = new LiveAssessments();
  private readonly disposal = new CancellationTokenSource();
  /** Work is done one after the other: an update waits for the scan before it. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly folder: WorkspaceFolder,
    private readonly options: AnalyserOptions,
  ) {}

  assess(token: CancellationToken, progress: (progress: ScanProgress) => void): Promise<LiveAssessment> {
    return this.next(() => this.readAll(token, progress));
  }

  update(changes: readonly PathChange[]): Promise<LiveAssessment> {
    return this.next(() => this.readChanged(changes));
  }

  inspect(path: RepoPath, content: Uint8Array): Promise<readonly Finding[]> {
    const bytes = { kind: 'bytes', bytes: content, size: content.length } as const;
    return this.next(() => Promise.resolve(this.engine.inspect(path, bytes)));
  }

  background(paths: readonly RepoPath[], years: readonly RepoPath[]): Promise<ReadonlyMap<RepoPath, FileBackground>> {
    const asked = new Set(years);
    return Promise.resolve(
      new Map(
        paths.map((path): [RepoPath, FileBackground] => {
          const marks = this.engine.marksOf(path);
          // Years are git's, and git is a process.
          return [path, asked.has(path) ? { marks, years: 'unknown' } : { marks }];
        }),
      ),
    );
  }

  dispose(): void {
    this.disposal.cancel();
    this.disposal.dispose();
  }

  private next<T>(work: () => Promise<T>): Promise<T> {
    const result = this.last.then(() => {
      this.stopWhenDisposed();
      return work();
    });
    this.last = result.catch(() => undefined);
    return result;
  }

  private async readAll(token: CancellationToken, progress: (progress: ScanProgress) => void): Promise<LiveAssessment> {
    const slices = new Slices();
    const { files, truncated, skipped } = await listFiles(this.folder.uri, {
      limit: MAX_FILES,
      slices,
      token,
      isForeign: (uri) => workspace.workspaceFolders?.some((other) => other.uri.toString() === uri.toString()) ?? false,
    });
    if (truncated || skipped > 0) {
      const { name } = this.folder;
      this.options.log.warn(
        `${name}: ${files.length} files are read${truncated ? ', there are more' : ''}; ${skipped} left out`,
      );
    }
    const engine = createEngine({});
    for (let start = 0; start < files.length; start += AT_ONCE) {
      if (token.isCancellationRequested) {
        throw new CancellationError();
      }
      this.stopWhenDisposed();
      const part = files.slice(start, start + AT_ONCE);
      const contents = await Promise.all(part.map((file) => this.contentOf(file, engine)));
      for (const [index, content] of contents.entries()) {
        if (content !== 'vanished') {
          engine.accept(part[index]!.path, content);
        }
        await slices.pause();
      }
      progress({ done: Math.min(start + AT_ONCE, files.length), total: files.length });
    }
    this.engine = engine;
    this.known = new Set(files.map(({ path }) => path));
    return this.judge(slices);
  }

  private async judge(slices: Slices): Promise<LiveAssessment> {
    await slices.pause();
    const delta = turns.run('judge', () => this.differ.next(this.engine.assess(), this.live.version));
    const reception = this.live.begin(delta);
    for (const page of pagesOf(delta.files)) {
      await slices.pause();
      turns.run('receive', () => reception.add(page));
    }
    return reception.finish();
  }

  private async contentOf({ path, symlink }: ListedFile, engine: Engine): Promise<FileContent | 'vanished'> {
    return symlink ? { kind: 'symlink' } : readFile(this.folder, path, engine.want(path));
  }

  private async readChanged(changes: readonly PathChange[]): Promise<LiveAssessment> {
    const slices = new Slices();
    for (const { path, kind } of changes) {
      this.stopWhenDisposed();
      if (kind === 'deleted') {
        this.forget(path);
      } else {
        await this.read(path);
      }
      await slices.pause();
    }
    return this.judge(slices);
  }

  /** A deleted folder comes as one path. */
  private forget(path: RepoPath): void {
    for (const known of this.known.has(path) ? [path] : [...this.known].filter((file) => file.startsWith(`${path}/`))) {
      this.known.delete(known);
      this.engine.forget(known);
    }
  }

  private async read(path: RepoPath): Promise<void> {
    if (!this.known.has(path)) {
      // Only a listing knows whether a new file is ignored; until the next one it is asked of its own folders' rules.
      if (await isIgnored(this.folder.uri, path)) {
        return;
      }
      this.known.add(path);
    }
    const content = await readFile(this.folder, path, this.engine.want(path));
    if (content === 'vanished') {
      this.forget(path);
    } else {
      this.engine.accept(path, content);
    }
  }

  private stopWhenDisposed(): void {
    if (this.disposal.token.isCancellationRequested) {
      throw new CancellationError();
    }
  }
}
