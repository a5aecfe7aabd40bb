// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** Counts strings that come and go. */
export class Tally {
  private readonly counts = new Map<string, number>();

  add(value: string): void {
    this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
  }

  remove(value: string): void {
    const count = this.counts.get(value) ?? 0;
    if (count > 1) {
      this.counts.set(value, count - 1);
    } else {
      this.counts.delete(value);
    }
  }

  /** The value that more than half of all have; `undefined` when opinions differ or nothing was counted. */
  majority(): string | undefined {
    let total = 0;
    let most = 0;
    let winner: string | undefined;
    for (const [value, count] of this.counts) {
      total += count;
      if (count > most) {
        most = count;
        winner = value;
      }
    }
    return most * 2 > total ? winner : undefined;
  }
}
