// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Worker } from 'node:worker_threads';
import type { FileFacts } from '../../../core/engine/engine';
import { FactsUnpacker } from '../../../core/engine/packedFacts';
import { SMALL_YOUNG_WORKER } from '../../youngSpace';
import type { ChunkRead, ReadingOrder } from './order';

/** A thread that takes chunks of a list of files, and hands over what it found in them. */
export class SecondReader {
  private readonly worker: Worker;
  private readonly unpacker = new FactsUnpacker();
  /** Resolved when it takes no more chunks, whatever the reason: what it has not handed over is left to others. */
  readonly ended: Promise<void>;

  /**
   * @param program absolute path of the bundle `dist/reader.js`.
   * @param took gets whole chunks, each in the order of the list.
   */
  constructor(
    program: string,
    order: ReadingOrder,
    took: (chunk: number, files: readonly (FileFacts | undefined)[]) => void,
  ) {
    this.worker = new Worker(program, {
      workerData: order,
      execArgv: [],
      stdin: false,
      resourceLimits: SMALL_YOUNG_WORKER,
    });
    this.worker.on('message', (read: ChunkRead) => took(read.chunk, this.unpack(read)));
    this.ended = new Promise((resolve) => {
      // A thread that fails costs nothing but its help.
      this.worker.on('error', () => resolve());
      this.worker.on('exit', () => resolve());
    });
  }

  /** Ends it now; chunks that are on their way are dropped. */
  stop(): void {
    this.worker.removeAllListeners('message');
    void this.worker.terminate();
  }

  private unpack({ facts, vanished }: ChunkRead): (FileFacts | undefined)[] {
    const files: (FileFacts | undefined)[] = [...this.unpacker.read(facts)];
    for (const place of vanished) {
      files.splice(place, 0, undefined);
    }
    return files;
  }
}
