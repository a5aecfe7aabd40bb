// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { CancellationError, type CancellationToken } from 'vscode';
import type { LiveAssessment } from '../../core/delta/liveAssessment';
import type { FileBackground } from '../../core/headers/request';
import type { Finding } from '../../core/model/finding';
import type { RepoPath } from '../../core/model/repoPath';
import type { ProgrammeTrend } from '../../core/model/trend';
import { weightOf } from '../../core/delta/pages';
import { ScanClient, ScanFailed, type ScanClientOptions } from '../../node/scan/client';
import { ScanCancelled } from '../../node/scan/scanCancelled';
import { translate } from '../diagnostics/findingDiagnostic';
import type { Analyser, PathChange, ScanProgress } from '../platform';
import { turns } from '../turns';

/** Judges a folder on disk in a process of its own, so that the extension host never waits for files. */
export class ScanAnalyser implements Analyser {
  private readonly client: ScanClient;

  constructor(options: ScanClientOptions) {
    this.client = new ScanClient({
      ...options,
      turn: (work, files) => turns.run('receive', work, () => weightOf(files)),
    });
  }

  assess(token: CancellationToken, progress: (progress: ScanProgress) => void): Promise<LiveAssessment> {
    const report = (done: number, total?: number) => progress(total === undefined ? { done } : { done, total });
    return until(token, (signal) => this.client.assess(report, signal));
  }

  /** Of the operating system; for tests. */
  get pid(): number | undefined {
    return this.client.pid;
  }

  update(changes: readonly PathChange[], token: CancellationToken): Promise<LiveAssessment> {
    return until(token, (signal) => this.client.update(changes, signal));
  }

  inspect(path: RepoPath, content: Uint8Array): Promise<readonly Finding[]> {
    return inEditorTerms(this.client.inspect(path, content));
  }

  trend(): Promise<ProgrammeTrend | undefined> {
    return inEditorTerms(this.client.trend());
  }

  lastChanges(paths: readonly RepoPath[]): Promise<ReadonlyMap<RepoPath, number>> {
    return inEditorTerms(this.client.lastChanges(paths));
  }

  background(paths: readonly RepoPath[], years: readonly RepoPath[]): Promise<ReadonlyMap<RepoPath, FileBackground>> {
    return inEditorTerms(this.client.background(paths, years));
  }

  dispose(): void {
    this.client.dispose();
  }
}

async function until<T>(token: CancellationToken, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  const listener = token.onCancellationRequested(() => abort.abort());
  try {
    return await inEditorTerms(work(abort.signal));
  } finally {
    listener.dispose();
  }
}

async function inEditorTerms<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ScanCancelled) {
      throw new CancellationError();
    }
    throw error instanceof ScanFailed ? new Error(translate(error.reason)) : error;
  }
}
