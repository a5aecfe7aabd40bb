// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { AssessmentDiffer } from '../../core/delta/assessmentDiffer';
import type { Engine } from '../../core/engine/engine';
import type { FileBackground } from '../../core/headers/request';
import type { RepoPath } from '../../core/model/repoPath';
import { ChangeReader } from '../git/lastChanges';
import { YearReader } from '../git/yearReader';
import { TrendReader } from '../git/programmeTrend';
import { openFactsCache } from '../cache/openFactsCache';
import { FolderScan } from './folderScan';
import { explain } from './explain';
import { Outgoing } from './outgoing';
import type { FromScan, ToScan } from './protocol';
import { ScanCancelled } from './scanCancelled';
import type { Readers } from './share/sharedReading';

type Start = Extract<ToScan, { type: 'start' }>;

/**
 * Answers requests about one folder, one after the other; only `inspect`, `more`, `trend`, `changes`, `background` and
 * `cancel` do not wait for their turn.
 */
export class ScanServer {
  private engine: Engine | undefined;
  private scan: FolderScan | undefined;
  /** Absent for a folder that is not trusted: git would run its configuration. */
  private trends: TrendReader | undefined;
  private changes: ChangeReader | undefined;
  private years: YearReader | undefined;
  private line: Promise<void> = Promise.resolve();
  /** Requests that were not answered yet, and whether they still have to be. */
  private readonly open = new Map<number, 'wanted' | 'cancelled'>();
  private readonly outgoing: Outgoing;
  private differ = new AssessmentDiffer();

  constructor(
    private readonly createEngine: (start: Start) => Engine,
    private readonly send: (message: FromScan) => void,
    private readonly readers?: Readers,
  ) {
    this.outgoing = new Outgoing(send);
  }

  receive(message: ToScan): void {
    switch (message.type) {
      case 'start':
        this.engine = this.createEngine(message);
        this.differ = new AssessmentDiffer();
        this.scan = new FolderScan(
          message.root,
          this.engine,
          message.trusted,
          message.cacheFile === undefined ? undefined : openFactsCache(message.cacheFile),
          this.readers,
        );
        this.trends = message.trusted ? new TrendReader(message.root) : undefined;
        this.years = message.trusted ? new YearReader(message.root) : undefined;
        this.changes = message.trusted ? new ChangeReader(message.root) : undefined;
        return;
      case 'cancel':
        if (this.open.has(message.id)) {
          this.open.set(message.id, 'cancelled');
        }
        this.outgoing.cancel(message.id);
        return;
      case 'more':
        this.outgoing.more(message.id);
        return;
      case 'inspect':
        this.send(this.inspect(message));
        return;
      case 'trend':
        void this.trend(message.id);
        return;
      case 'changes':
        void this.lastChanges(message);
        return;
      case 'background':
        void this.background(message);
        return;
      case 'assess':
      case 'update':
        this.open.set(message.id, 'wanted');
        this.line = this.line.then(() => this.answer(message));
    }
  }

  private inspect({ id, path, content }: Extract<ToScan, { type: 'inspect' }>): FromScan {
    try {
      const findings = this.engine?.inspect(path, { kind: 'bytes', bytes: content, size: content.length }) ?? [];
      return { type: 'findings', id, findings };
    } catch (error) {
      return { type: 'failed', id, message: explain(error) };
    }
  }

  private async trend(id: number): Promise<void> {
    try {
      const trend = await this.trends?.read();
      this.send({ type: 'trend', id, ...(trend !== undefined && { trend }) });
    } catch (error) {
      this.send({ type: 'failed', id, message: explain(error) });
    }
  }

  private async lastChanges({ id, paths }: Extract<ToScan, { type: 'changes' }>): Promise<void> {
    try {
      this.send({ type: 'changes', id, times: (await this.changes?.read(paths)) ?? new Map<RepoPath, number>() });
    } catch (error) {
      this.send({ type: 'failed', id, message: explain(error) });
    }
  }

  private async background({ id, paths, years }: Extract<ToScan, { type: 'background' }>): Promise<void> {
    try {
      const known = years.length === 0 ? undefined : await this.years?.read(years);
      const asked = new Set(years);
      const files = paths.map((path): [RepoPath, FileBackground] => {
        const span = known === undefined ? 'unknown' : known.get(path);
        const marks = this.engine?.marksOf(path) ?? {};
        return [path, { marks, ...(asked.has(path) && span !== undefined && { years: span }) }];
      });
      this.send({ type: 'background', id, files: new Map(files) });
    } catch (error) {
      this.send({ type: 'failed', id, message: explain(error) });
    }
  }

  private async answer(request: Extract<ToScan, { type: 'assess' | 'update' }>): Promise<void> {
    const { id } = request;
    const isCancelled = () => this.open.get(id) === 'cancelled';
    try {
      if (this.scan === undefined || isCancelled()) {
        this.scan?.remember(request.type === 'update' ? request.changes : []);
        throw new ScanCancelled();
      }
      const onProgress = (done: number, total?: number) =>
        this.send({ type: 'progress', id, done, ...(total !== undefined && { total }) });
      const assessment =
        request.type === 'assess'
          ? await this.scan.run({ isCancelled, onProgress })
          : await this.scan.update(request.changes, { isCancelled, onProgress });
      const delta = this.differ.next(assessment, request.known);
      const work = this.engine?.work();
      this.outgoing.begin(id, { ...delta, ...(work !== undefined && { work }) });
    } catch (error) {
      this.send(
        error instanceof ScanCancelled ? { type: 'cancelled', id } : { type: 'failed', id, message: explain(error) },
      );
    } finally {
      this.open.delete(id);
    }
  }
}
