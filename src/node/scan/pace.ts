// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { setImmediate } from 'node:timers/promises';
import { ScanCancelled } from './scanCancelled';

export interface ScanHooks {
  /** Files read so far; `total` once all are listed. Called a few times a second. */
  readonly onProgress?: (done: number, total?: number) => void;
  readonly isCancelled?: () => boolean;
}

/** How long to read before others in this process (messages, signals) have their turn. */
const SLICE_MS = 25;
const PROGRESS_MS = 150;

/** Counts the files of a scan, and lets others have their turn between them. */
export class Pace {
  private sliceEnd = performance.now() + SLICE_MS;
  private nextProgress = performance.now() + PROGRESS_MS;

  constructor(
    private readonly hooks: ScanHooks,
    private done = 0,
    private readonly total?: number,
  ) {}

  /** One more file. Tells whether it is time for {@link rest}; the clock is asked once in 32 files, well below a slice. */
  isTired(): boolean {
    this.done++;
    return (this.done & 31) === 0 && performance.now() > this.sliceEnd;
  }

  /** @throws {ScanCancelled} */
  async rest(): Promise<void> {
    await setImmediate();
    this.check();
    if (performance.now() > this.nextProgress) {
      this.tell();
      this.nextProgress = performance.now() + PROGRESS_MS;
    }
    this.sliceEnd = performance.now() + SLICE_MS;
  }

  /** @throws {ScanCancelled} */
  check(): void {
    if (this.hooks.isCancelled?.() === true) {
      throw new ScanCancelled();
    }
  }

  /** Says how far it is. */
  tell(): void {
    this.hooks.onProgress?.(this.done, this.total);
  }
}
