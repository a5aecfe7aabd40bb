// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { fork, type ChildProcess } from 'node:child_process';
import type { Tier } from '../../core/model/vocabulary';
import { SMALL_YOUNG_SPACE } from '../youngSpace';
import type { FromScan, ToScan } from './protocol';

export interface ScanChildOptions {
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

/** One run of the scan process: from its start until it ends by itself or is killed. */
export class ScanChild {
  private readonly child: ChildProcess;
  private over = false;

  /** @param ended called once, unless the process was killed by us */
  constructor(
    { program, root, trusted, tier, cacheFile, log }: ScanChildOptions,
    private readonly hooks: { readonly receive: (message: FromScan) => void; readonly ended: () => void },
  ) {
    this.child = fork(program, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      execArgv: [...SMALL_YOUNG_SPACE],
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' },
    });
    const ended = (how: string) => {
      if (!this.over) {
        this.over = true;
        log?.(`The scan process ended (${how}).`);
        this.hooks.ended();
      }
    };
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => log?.(text.trimEnd()));
    this.child.on('message', (message) => this.over || this.hooks.receive(message as FromScan));
    this.child.on('error', (error) => ended(error.message));
    this.child.on('exit', (code, signal) => ended(String(signal ?? code)));
    const kept = cacheFile !== undefined && { cacheFile };
    this.send({ type: 'start', root, trusted, ...(tier !== undefined && { tier }), ...kept });
  }

  /** Of the operating system; absent when it could not be started. */
  get pid(): number | undefined {
    return this.child.pid;
  }

  send(message: ToScan): void {
    // A send that fails is followed by the end of the process, which is told to whoever waits.
    this.child.send(message, () => undefined);
  }

  /** Ends it now, whatever it is doing. */
  kill(): void {
    this.over = true;
    this.child.kill('SIGKILL');
  }
}
