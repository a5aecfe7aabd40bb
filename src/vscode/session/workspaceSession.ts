// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import {
  CancellationError,
  CancellationTokenSource,
  EventEmitter,
  workspace,
  type Disposable,
  type LogOutputChannel,
  type WorkspaceFolder,
} from 'vscode';
import { DEFAULT_POLICY } from '../../core/config/defaultPolicy';
import type { LiveAssessment } from '../../core/delta/liveAssessment';
import type { Policy } from '../../core/model/config';
import type { Programme } from '../../core/model/programme';
import type { Scorecard } from '../../core/model/scorecard';
import type { Analyser, PathChange, Platform, ScanProgress } from '../platform';
import { turns } from '../turns';
import { ChangeQueue } from './changeQueue';
import { ConfigFileFollower } from './configFile';
import { POLICY_PATH, PROGRAMME_PATH } from './paths';
import type { Beside, score as Score } from './scoring';
import { folderName } from './folderName';
import type { ConfigFile, FolderSession, SessionChange } from './session';

const RETRY_AFTER_MS = [2000, 10_000];

/** What a folder without a programme file declares. */
const NO_PROGRAMME: Programme = { handbook: '', activities: new Map() };

const programmeParser = async () => (await import('./parseConfig')).parseProgramme;
const policyParser = async () => (await import('./parseConfig')).parsePolicy;

/** The one implementation of {@link FolderSession}: decides when to read and never lets an old answer replace a newer one. */
export class WorkspaceSession implements FolderSession, Disposable {
  private readonly changes = new EventEmitter<SessionChange>();
  private readonly programmeFile: ConfigFileFollower<Programme>;
  private readonly policyFile: ConfigFileFollower<Policy>;
  private running: CancellationTokenSource | undefined;
  /** Counts runs: an answer of an older run is dropped. */
  private run = 0;
  private scanning: Promise<void> | undefined;
  private score: typeof Score | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private retries = 0;
  private disposed = false;

  state: FolderSession['state'] = 'idle';
  progress: ScanProgress | undefined;
  assessment: LiveAssessment | undefined;
  scorecard: Scorecard | undefined;
  analyser: Analyser;
  readonly onDidChange = this.changes.event;
  readonly queue = new ChangeQueue((changes) => void this.take(changes));

  constructor(
    readonly folder: WorkspaceFolder,
    private readonly platform: Platform,
    private readonly log: LogOutputChannel,
    /** The other folders whose files speak for the programme of this one. */
    private readonly beside: (session: FolderSession) => Beside['others'] = () => [],
  ) {
    this.analyser = this.createAnalyser();
    this.programmeFile = new ConfigFileFollower(folder, PROGRAMME_PATH, programmeParser, NO_PROGRAMME, () => {
      this.changed('programme');
      this.rescore();
    });
    this.policyFile = new ConfigFileFollower(folder, POLICY_PATH, policyParser, DEFAULT_POLICY, () =>
      this.changed('policy'),
    );
  }

  get programme(): ConfigFile<Programme> {
    return this.programmeFile.current;
  }

  get policy(): ConfigFile<Policy> {
    return this.policyFile.current;
  }

  get enabled(): boolean {
    return workspace.getConfiguration('ospoLens', this.folder).get('enable', true);
  }

  /** Reads our own files, then everything. To be called once, after activation. */
  async start(): Promise<void> {
    await this.readConfig();
    await this.rescan();
  }

  async readConfig(): Promise<void> {
    await Promise.all([this.programmeFile.refresh(), this.policyFile.refresh()]);
  }

  async rescan(): Promise<void> {
    clearTimeout(this.retry);
    if (this.state === 'failed') {
      this.restartAnalyser();
    }
    this.running?.cancel();
    const source = (this.running = new CancellationTokenSource());
    this.setState(this.enabled ? 'scanning' : 'idle');
    const report = (progress: ScanProgress) => {
      this.progress = progress;
      this.changed('state');
    };
    this.scanning = this.judge(() => this.analyser.assess(source.token, report));
    await this.scanning;
    source.dispose();
  }

  /** With another trust or another setting everything is read anew, by a new analyser. */
  async restart(): Promise<void> {
    this.restartAnalyser();
    await this.rescan();
  }

  dispose(): void {
    this.disposed = true;
    clearTimeout(this.retry);
    this.run++;
    this.running?.cancel();
    this.running?.dispose();
    this.queue.dispose();
    this.programmeFile.dispose();
    this.policyFile.dispose();
    this.analyser.dispose();
    this.changes.dispose();
  }

  private async take(changes: readonly PathChange[] | 'everything'): Promise<void> {
    // What changed while the folder is listed may have been read before it changed: it is read once more.
    await this.scanning;
    if (changes === 'everything' || this.state !== 'ready') {
      await this.rescan();
    } else {
      const source = (this.running = new CancellationTokenSource());
      await this.judge(() => this.analyser.update(changes, source.token));
      source.dispose();
    }
  }

  private async judge(work: () => Promise<LiveAssessment>): Promise<void> {
    const run = ++this.run;
    if (!this.enabled) {
      this.finish('idle', undefined);
      return;
    }
    const started = performance.now();
    try {
      // What makes a score of it is loaded while the files are read.
      const [assessment, { score }] = await Promise.all([work(), import('./scoring')]);
      this.score = score;
      if (run === this.run) {
        this.retries = 0;
        this.finish('ready', assessment);
        const { files, findings } = assessment;
        const took = Math.round(performance.now() - started);
        this.log.info(`${this.folder.name}: ${files.listed} files, ${findings.length} findings, ${took} ms`);
      }
    } catch (error) {
      if (run === this.run) {
        this.finish(error instanceof CancellationError ? 'idle' : 'failed', this.assessment);
        if (this.state === 'failed') {
          this.log.error(`${this.folder.name}: the scan failed`, error instanceof Error ? error : String(error));
          this.retryLater();
        }
      }
    }
  }

  /** A process may be ended for reasons that pass (memory, an update of the extension): tried again, but not for ever. */
  private retryLater(): void {
    const delay = this.state === 'failed' ? RETRY_AFTER_MS[this.retries++] : undefined;
    if (delay !== undefined) {
      clearTimeout(this.retry);
      this.retry = setTimeout(() => void this.rescan(), delay);
    }
  }

  private finish(state: FolderSession['state'], assessment: LiveAssessment | undefined): void {
    const before = this.assessment;
    const different = assessment !== before;
    this.assessment = assessment;
    this.setState(state);
    if (different) {
      this.changed('assessment');
      // An answer may have been dropped in between; then what changed is not known.
      const next = assessment !== undefined && assessment.version - 1 === before?.version;
      if (!next || assessment.changed.scores || this.scorecard === undefined) {
        this.rescore();
      }
    }
  }

  private setState(state: FolderSession['state']): void {
    this.progress = undefined;
    if (state !== this.state || state === 'scanning') {
      this.state = state;
      this.changed('state');
    }
  }

  /** Computes the scorecard again: something declared or seen has changed, here or in a folder that speaks for it. */
  rescore(): void {
    const { assessment, score } = this;
    const beside = { own: folderName(this.folder), others: this.beside(this) };
    this.scorecard = assessment && score && turns.run('score', () => score(assessment, this.programme.value, beside));
    this.changed('scorecard');
  }

  private restartAnalyser(): void {
    this.running?.cancel();
    this.run++;
    this.analyser.dispose();
    this.analyser = this.createAnalyser();
  }

  private createAnalyser(): Analyser {
    return this.platform.createAnalyser(this.folder, { trusted: workspace.isTrusted, log: this.log });
  }

  private changed(change: SessionChange): void {
    if (!this.disposed) {
      turns.run('announce', () => this.changes.fire(change));
    }
  }
}
