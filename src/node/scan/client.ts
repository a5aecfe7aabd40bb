// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { DeltaHead } from '../../core/delta/assessmentDelta';
import type { FileFindings } from '../../core/delta/findingIndex';
import { LiveAssessments, type LiveAssessment, type Reception } from '../../core/delta/liveAssessment';
import type { Finding } from '../../core/model/finding';
import type { Message } from '../../core/model/message';
import { formatMessage, msg } from '../../core/model/message';
import type { RepoPath } from '../../core/model/repoPath';
import type { FileBackground } from '../../core/headers/request';
import type { ProgrammeTrend } from '../../core/model/trend';
import type { PathChange } from './folderScan';
import type { FromScan, ToScan } from './protocol';
import { ScanCancelled } from './scanCancelled';
import { ScanChild, type ScanChildOptions } from './scanChild';

export interface ScanClientOptions extends ScanChildOptions {
  /** Runs what is done with each piece of an answer: for whoever counts how long that takes. */
  readonly turn?: (work: () => void, files: readonly FileFindings[]) => void;
}

/** A request that could not be answered; `reason` is for the person. */
export class ScanFailed extends Error {
  constructor(readonly reason: Message) {
    super(formatMessage(reason));
  }
}

/** A request without its id, which the client adds. */
type Request = ToScan extends infer T ? (T extends { readonly id: number } ? Omit<T, 'id'> : never) : never;

type Answer =
  | LiveAssessment
  | readonly Finding[]
  | ProgrammeTrend
  | ReadonlyMap<RepoPath, number>
  | ReadonlyMap<RepoPath, FileBackground>
  | undefined;

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress?: ((done: number, total?: number) => void) | undefined;
  reception?: Reception;
  pages?: number;
}

/** After so many crashes in {@link CRASH_WINDOW_MS} the process is not started again until {@link ScanClient.assess} is asked for. */
const MAX_CRASHES = 3;
const CRASH_WINDOW_MS = 60_000;

/** The extension's end of the scan process. Starts it when first asked; a crash rejects what was under way. */
export class ScanClient {
  private child: ScanChild | undefined;
  private readonly live = new LiveAssessments();
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  private crashes: number[] = [];
  private disposed = false;

  constructor(private readonly options: ScanClientOptions) {}

  /** The process as the operating system knows it; `undefined` while there is none. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Lists and reads the whole folder. @throws {ScanCancelled} @throws {ScanFailed} */
  async assess(onProgress?: (done: number, total?: number) => void, signal?: AbortSignal): Promise<LiveAssessment> {
    const answer = await this.request({ type: 'assess', known: this.live.version }, onProgress, signal);
    return answer as LiveAssessment;
  }

  /**
   * Reads what changed; everything when the process had to be started again. What a cancelled update left unread is read
   * by the next one. @throws as {@link assess}
   */
  async update(
    changes: readonly PathChange[],
    signal?: AbortSignal,
    onProgress?: (done: number, total?: number) => void,
  ): Promise<LiveAssessment> {
    const known = this.live.version;
    if (known === undefined || this.child === undefined) {
      return this.assess(onProgress, signal);
    }
    return (await this.request({ type: 'update', known, changes }, onProgress, signal)) as LiveAssessment;
  }

  /** What would be found in one file if it had this content. @throws as {@link assess} */
  async inspect(path: RepoPath, content: Uint8Array): Promise<readonly Finding[]> {
    return (await this.request({ type: 'inspect', path, content })) as readonly Finding[];
  }

  /**
   * How the programme developed, from the history of its file, read anew only when HEAD has moved; `undefined` where git
   * cannot tell, and for a folder that is not trusted. Does not wait for a scan. @throws as {@link assess}
   */
  async trend(): Promise<ProgrammeTrend | undefined> {
    return (await this.request({ type: 'trend' })) as ProgrammeTrend | undefined;
  }

  /**
   * When files were last changed by a commit, in seconds since 1970; see `evidencePaths`. Files that the history does not
   * know are left out, all of them for a folder that is not trusted. Does not wait for a scan. @throws as {@link assess}
   */
  async lastChanges(paths: readonly RepoPath[]): Promise<ReadonlyMap<RepoPath, number>> {
    return (await this.request({ type: 'changes', paths })) as ReadonlyMap<RepoPath, number>;
  }

  /**
   * What a header for files hangs on besides policy and text: marks of `.gitattributes`, and the years of `years` from git,
   * unknown for a folder that is not trusted. Does not wait for a scan. @throws as {@link assess}
   */
  async background(
    paths: readonly RepoPath[],
    years: readonly RepoPath[],
  ): Promise<ReadonlyMap<RepoPath, FileBackground>> {
    return (await this.request({ type: 'background', paths, years })) as ReadonlyMap<RepoPath, FileBackground>;
  }

  /** Ends the process and rejects what is under way with {@link ScanCancelled}. */
  dispose(): void {
    this.disposed = true;
    this.child?.kill();
    this.child = undefined;
    this.rejectAll(() => new ScanCancelled());
  }

  private request(body: Request, onProgress?: Waiting['onProgress'], signal?: AbortSignal): Promise<Answer> {
    if (this.disposed || signal?.aborted === true) {
      return Promise.reject(new ScanCancelled());
    }
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      try {
        this.child ??= this.start();
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
        return;
      }
      this.waiting.set(id, { resolve, reject, onProgress });
      signal?.addEventListener('abort', () => this.waiting.has(id) && this.child?.send({ type: 'cancel', id }), {
        once: true,
      });
      this.child.send({ ...body, id });
    });
  }

  private start(): ScanChild {
    const since = Date.now() - CRASH_WINDOW_MS;
    this.crashes = this.crashes.filter((time) => time > since);
    if (this.crashes.length >= MAX_CRASHES) {
      throw new ScanFailed(
        msg('The scan process ended unexpectedly several times. See the log, then scan again later.'),
      );
    }
    this.live.reset();
    return new ScanChild(this.options, {
      receive: (message) => this.receive(message),
      ended: () => {
        this.child = undefined;
        this.crashes.push(Date.now());
        this.rejectAll(() => new ScanFailed(msg('The scan process ended unexpectedly. Scan again to restart it.')));
      },
    });
  }

  private receive(message: FromScan): void {
    const { id } = message;
    const waiting = this.waiting.get(id);
    if (waiting === undefined) {
      return;
    }
    switch (message.type) {
      case 'progress':
        waiting.onProgress?.(message.done, message.total);
        return;
      case 'assessed':
        this.begin(id, waiting, message.head, message.pages);
        return;
      case 'page':
        this.enter(id, waiting, message.files);
        return;
      case 'findings':
        this.settle(id, () => waiting.resolve(message.findings));
        return;
      case 'trend':
        this.settle(id, () => waiting.resolve(message.trend));
        return;
      case 'changes':
        this.settle(id, () => waiting.resolve(message.times));
        return;
      case 'background':
        this.settle(id, () => waiting.resolve(message.files));
        return;
      case 'cancelled':
        this.settle(id, () => waiting.reject(new ScanCancelled()));
        return;
      case 'failed':
        this.settle(id, () => waiting.reject(new ScanFailed(message.message)));
    }
  }

  private begin(id: number, waiting: Waiting, head: DeltaHead, pages: number): void {
    try {
      waiting.reception = this.live.begin(head);
    } catch (error) {
      // A mistake of ours: the next answer has to stand for itself.
      this.live.reset();
      this.settle(id, () => waiting.reject(error instanceof Error ? error : new Error(String(error))));
      return;
    }
    waiting.pages = pages;
    this.next(id, waiting);
  }

  private enter(id: number, waiting: Waiting, files: readonly FileFindings[]): void {
    waiting.pages = (waiting.pages ?? 1) - 1;
    const enter = () => waiting.reception?.add(files);
    if (waiting.pages > 0) {
      // Asked for before this one is entered: it is made meanwhile, and read in a later turn.
      this.next(id, waiting);
    }
    (this.options.turn ?? ((work) => work()))(enter, files);
    if (waiting.pages === 0) {
      this.next(id, waiting);
    }
  }

  private next(id: number, { reception, pages, resolve }: Waiting): void {
    if (reception !== undefined && pages === 0) {
      this.settle(id, () => resolve(reception.finish()));
    } else {
      this.child?.send({ type: 'more', id });
    }
  }

  private settle(id: number, settle: () => void): void {
    this.waiting.delete(id);
    settle();
  }

  private rejectAll(error: () => Error): void {
    const all = [...this.waiting.values()];
    this.waiting.clear();
    all.forEach(({ reject }) => reject(error()));
  }
}
