// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** Longer than this at a stretch and typing could stutter. */
const SLICE_MS = 8;

/** Cuts long work in the extension host into small slices: await {@link pause} often, it waits only when it is time. */
export class Slices {
  private started = performance.now();

  async pause(): Promise<void> {
    if (performance.now() - this.started > SLICE_MS) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      this.started = performance.now();
    }
  }
}
