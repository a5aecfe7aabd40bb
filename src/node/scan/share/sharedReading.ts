// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FileFacts } from '../../../core/engine/engine';
import type { RepoPath } from '../../../core/model/repoPath';
import { CHUNK, takeChunk } from './order';
import { SecondReader } from './secondReader';

/** Who helps with reading. */
export interface Readers {
  /** Absolute path of the bundle `dist/reader.js`. */
  readonly program: string;
  /** Threads besides the one that decides. */
  readonly count: number;
  /** Below so many files a thread costs more than it saves. */
  readonly from: number;
}

/**
 * More than one helper saves nothing on two cores. Below so many heads the second thread is a loss: starting it takes
 * 40 ms, and until its code is compiled for speed (about a second) it needs as much time as it takes off the other one.
 */
export const ONE_READER = { count: 1, from: 30_000 };

/**
 * A list of files that several threads read, chunk by chunk, each taking the next one that is left. Who is slow reads
 * less; who fails leaves its chunks to the others.
 */
export class SharedReading {
  private readonly next = new Int32Array(new SharedArrayBuffer(4));
  private readonly done: Uint8Array;
  private readonly readers: readonly SecondReader[];

  /** @param took is handed what others have read; `undefined` stands for a file that is gone. */
  constructor(
    { program, count }: Readers,
    private readonly root: string,
    private readonly paths: readonly RepoPath[],
    diskNames: ReadonlyMap<RepoPath, string>,
    took: (path: RepoPath, facts: FileFacts | undefined) => void,
  ) {
    this.done = new Uint8Array(Math.ceil(paths.length / CHUNK));
    const list = paths.map((path) => `${path}\n`).join('');
    const order = { root: this.root, list, diskNames, next: this.next };
    this.readers = Array.from(
      { length: count },
      () =>
        new SecondReader(program, order, (chunk, files) => {
          this.done[chunk] = 1;
          files.forEach((facts, place) => took(this.paths[chunk * CHUNK + place]!, facts));
        }),
    );
  }

  /** The files of the next chunk, which the caller has to read; `undefined` when all are taken. */
  take(): readonly RepoPath[] | undefined {
    const chunk = takeChunk(this.next);
    if (chunk >= this.done.length) {
      return undefined;
    }
    this.done[chunk] = 1;
    return this.filesOf(chunk);
  }

  /** Waits for the others. Gives the files that one of them took and never handed over. */
  async rest(): Promise<readonly RepoPath[]> {
    await Promise.all(this.readers.map(({ ended }) => ended));
    return [...this.done].flatMap((done, chunk) => (done === 1 ? [] : this.filesOf(chunk)));
  }

  stop(): void {
    this.readers.forEach((reader) => reader.stop());
  }

  private filesOf(chunk: number): readonly RepoPath[] {
    return this.paths.slice(chunk * CHUNK, (chunk + 1) * CHUNK);
  }
}
