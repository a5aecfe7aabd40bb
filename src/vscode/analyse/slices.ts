// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** Longer than this at a stretch and typing could stutter: half of what the editor needs for one frame. */
const SLICE_MS = 8;

/** Cuts long work in the extension host into small slices: await {@link pause} often, it waits only when it is time. */
export class Slices {
  private started = performance.now();

  /** True when others should have their turn. */
  get over(): boolean {
    return performance.now() - this.started > SLICE_MS;
  }

  async pause(): Promise<void> {
    if (this.over) {
      await this.rest();
    }
  }

  /** Gives others their turn now. */
  async rest(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.started = performance.now();
  }
}
