// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { CancellationToken, LogOutputChannel, WorkspaceFolder } from 'vscode';
import type { LiveAssessment } from '../core/delta/liveAssessment';
import type { FileBackground } from '../core/headers/request';
import type { Finding } from '../core/model/finding';
import type { ProgrammeTrend } from '../core/model/trend';
import type { RepoPath } from '../core/model/repoPath';

/** What differs between the places where the extension runs. Made by the composition roots, `desktop.ts` and `browser.ts`. */
export interface Platform {
  /** Nothing is read before {@link Analyser.assess} is called. */
  createAnalyser(folder: WorkspaceFolder, options: AnalyserOptions): Analyser;
}

export interface AnalyserOptions {
  /** False in Restricted Mode: then no process other than our own is started, and git is not asked. */
  readonly trusted: boolean;
  readonly log: LogOutputChannel;
}

/** Files seen so far; `total` once the folder is listed. */
export interface ScanProgress {
  readonly done: number;
  readonly total?: number;
}

/** A file of the folder that was written, created or deleted. */
export interface PathChange {
  readonly path: RepoPath;
  readonly kind: 'changed' | 'deleted';
}

/**
 * Judges the files of one folder, wherever that is done: in a process of its own or in the extension host. Promises
 * reject with `CancellationError` when cancelled or disposed.
 */
export interface Analyser {
  /** Lists and reads the whole folder again. */
  assess(token: CancellationToken, progress: (progress: ScanProgress) => void): Promise<LiveAssessment>;
  /** Reads only what changed. Call it after {@link assess}. What a cancelled update left unread, the next call reads. */
  update(changes: readonly PathChange[], token: CancellationToken): Promise<LiveAssessment>;
  /** What would be found in one file if it had this content (an unsaved document). Nothing is kept. */
  inspect(path: RepoPath, content: Uint8Array): Promise<readonly Finding[]>;
  /** How the programme developed, from the history of its file; `undefined` where git cannot tell, or is not asked. */
  trend(): Promise<ProgrammeTrend | undefined>;
  /** When files were last changed by a commit, in seconds since 1970. Files that no history knows are left out. */
  lastChanges(paths: readonly RepoPath[]): Promise<ReadonlyMap<RepoPath, number>>;
  /**
   * What a header for files hangs on besides policy and text. Of `years` git is asked for the years; where it is not (in
   * Restricted Mode, outside a disk) or cannot tell, they are `unknown`.
   */
  background(paths: readonly RepoPath[], years: readonly RepoPath[]): Promise<ReadonlyMap<RepoPath, FileBackground>>;
  dispose(): void;
}
