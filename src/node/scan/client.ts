// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { fork, type ChildProcess } from 'node:child_process';
import type { Finding } from '../../core/model/finding';
import type { Message } from '../../core/model/message';
import { formatMessage, msg } from '../../core/model/message';
import type { Assessment } from '../../core/model/outcome';
import type { RepoPath } from '../../core/model/repoPath';
import type { ProgrammeTrend } from '../../core/model/trend';
import type { Tier } from '../../core/model/vocabulary';
import { ScanCancelled, type PathChange } from './folderScan';
import type { FromScan, ToScan } from './protocol';

export interface ScanClientOptions {
  /** Absolute path of the bundle `dist/scan.js`. */
  readonly program: string;
  /** Absolute path of the folder. */
  readonly root: string;
  readonly trusted: boolean;
  readonly tier?: Tier;
  /** Where the process keeps the facts of this folder between sessions (absolute); absent: nowhere. */
  readonly cacheFile?: string;
  /** Hears what a log should keep: restarts, and what the process wrote to its standard error. */
  readonly log?: (line: string) => void;
}

/** A request that could not be answered; `reason` is for the person. */
export class ScanFailed extends Error {
  constructor(readonly reason: Message) {
    super(formatMessage(reason));
  }
}

/** A request without its id, which the client adds. */
type Request = ToScan extends infer T ? (T extends { readonly id: number } ? Omit<T, 'id'> : never) : never;

interface Waiting {
  readonly resolve: (answer: FromScan) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress?: ((done: number, total?: number) => void) | undefined;
}

/** After so many crashes in {@link CRASH_WINDOW_MS} the process is not started again until {@link ScanClient.assess} is asked for. */
const MAX_CRASHES = 3;
const CRASH_WINDOW_MS = 60_000;

/** The extension's end of the scan process. Starts it when first asked; a crash rejects what was under way. */
export class ScanClient {
  private process: ChildProcess | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  private crashes: number[] = [];
  private assessed = false;
  private disposed = false;

  constructor(private readonly options: ScanClientOptions) {}

  /** Lists and reads the whole folder. @throws {ScanCancelled} @throws {ScanFailed} */
  async assess(onProgress?: (done: number, total?: number) => void, signal?: AbortSignal): Promise<Assessment> {
    const answer = await this.request({ type: 'assess' }, onProgress, signal);
    this.assessed = true;
    return assessmentOf(answer);
  }

  /** Reads what changed; everything when the process had to be started again. @throws as {@link assess} */
  async update(changes: readonly PathChange[]): Promise<Assessment> {
    return this.assessed && this.process !== undefined
      ? assessmentOf(await this.request({ type: 'update', changes }))
      : this.assess();
  }

  /** What would be found in one file if it had this content. @throws as {@link assess} */
  async inspect(path: RepoPath, content: Uint8Array): Promise<readonly Finding[]> {
    const answer = await this.request({ type: 'inspect', path, content });
    return answer.type === 'findings' ? answer.findings : [];
  }

  /**
   * How the programme developed, from the history of its file, read anew only when HEAD has moved; `undefined` where git
   * cannot tell, and for a folder that is not trusted. Does not wait for a scan. @throws as {@link assess}
   */
  async trend(): Promise<ProgrammeTrend | undefined> {
    const answer = await this.request({ type: 'trend' });
    return answer.type === 'trend' ? answer.trend : undefined;
  }

  /**
   * When files were last changed by a commit, in seconds since 1970; see `evidencePaths`. Files that the history does not
   * know are left out, all of them for a folder that is not trusted. Does not wait for a scan. @throws as {@link assess}
   */
  async lastChanges(paths: readonly RepoPath[]): Promise<ReadonlyMap<RepoPath, number>> {
    const answer = await this.request({ type: 'changes', paths });
    return answer.type === 'changes' ? answer.times : new Map<RepoPath, number>();
  }

  /** Ends the process and rejects what is under way with {@link ScanCancelled}. */
  dispose(): void {
    this.disposed = true;
    this.process?.removeAllListeners();
    this.process?.on('error', () => undefined);
    this.process?.kill();
    this.process = undefined;
    this.rejectAll(() => new ScanCancelled());
  }

  private request(body: Request, onProgress?: Waiting['onProgress'], signal?: AbortSignal): Promise<FromScan> {
    if (this.disposed || signal?.aborted === true) {
      return Promise.reject(new ScanCancelled());
    }
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      try {
        this.process ??= this.start();
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
        return;
      }
      this.waiting.set(id, { resolve, reject, onProgress });
      signal?.addEventListener('abort', () => this.waiting.has(id) && this.send({ type: 'cancel', id }), {
        once: true,
      });
      this.send({ ...body, id });
    });
  }

  private send(message: ToScan): void {
    // A send that fails is followed by `exit`, which rejects everything that waits.
    this.process?.send(message, () => undefined);
  }

  private start(): ChildProcess {
    const since = Date.now() - CRASH_WINDOW_MS;
    this.crashes = this.crashes.filter((time) => time > since);
    if (this.crashes.length >= MAX_CRASHES) {
      throw new ScanFailed(
        msg('The scan process ended unexpectedly several times. See the log, then scan again later.'),
      );
    }
    const { program, root, trusted, tier, cacheFile } = this.options;
    const child = fork(program, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      execArgv: [],
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' },
    });
    this.assessed = false;
    child.stderr?.setEncoding('utf8').on('data', (text: string) => this.options.log?.(text.trimEnd()));
    child.on('message', (message) => this.receive(message as FromScan));
    child.on('error', (error) => this.ended(child, error.message));
    child.on('exit', (code, signal) => this.ended(child, String(signal ?? code)));
    const kept = cacheFile !== undefined && { cacheFile };
    child.send(
      { type: 'start', root, trusted, ...(tier !== undefined && { tier }), ...kept } satisfies ToScan,
      () => undefined,
    );
    return child;
  }

  private receive(message: FromScan): void {
    const waiting = this.waiting.get(message.id);
    if (message.type === 'progress') {
      waiting?.onProgress?.(message.done, message.total);
      return;
    }
    this.waiting.delete(message.id);
    if (message.type === 'failed') {
      waiting?.reject(new ScanFailed(message.message));
    } else if (message.type === 'cancelled') {
      waiting?.reject(new ScanCancelled());
    } else {
      waiting?.resolve(message);
    }
  }

  private ended(child: ChildProcess, how: string): void {
    if (this.process === child) {
      this.process = undefined;
      this.crashes.push(Date.now());
      this.options.log?.(`The scan process ended (${how}).`);
      this.rejectAll(() => new ScanFailed(msg('The scan process ended unexpectedly. Scan again to restart it.')));
    }
  }

  private rejectAll(error: () => Error): void {
    const all = [...this.waiting.values()];
    this.waiting.clear();
    all.forEach(({ reject }) => reject(error()));
  }
}

function assessmentOf(answer: FromScan): Assessment {
  if (answer.type !== 'assessment') {
    throw new Error(`unexpected answer: ${answer.type}`);
  }
  return answer.assessment;
}
