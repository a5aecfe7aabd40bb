// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** Counts strings that come and go. */
export class Tally {
  private readonly counts = new Map<string, number>();
  private total = 0;
  private known: readonly string[] | undefined = [];
  /** The last answer of {@link majority}: it mostly stays, and there can be tens of thousands of holders. */
  private leader: string | undefined;

  add(value: string): void {
    const count = this.counts.get(value) ?? 0;
    this.counts.set(value, count + 1);
    this.total++;
    if (count === 0) {
      this.known = undefined;
    }
  }

  remove(value: string): void {
    const count = this.counts.get(value) ?? 0;
    if (count > 0) {
      this.total--;
    }
    if (count > 1) {
      this.counts.set(value, count - 1);
    } else if (this.counts.delete(value)) {
      this.known = undefined;
    }
  }

  /** Whether values came or went since {@link values} was asked last. */
  get changed(): boolean {
    return this.known === undefined;
  }

  /** Every value that is there, in code unit order. */
  values(): readonly string[] {
    return (this.known ??= [...this.counts.keys()].sort());
  }

  /** The values counted most, most frequent first. */
  top(most: number): readonly string[] {
    return [...this.counts]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, most)
      .map(([value]) => value);
  }

  /** The value that more than half of all have; `undefined` when opinions differ or nothing was counted. */
  majority(): string | undefined {
    if (this.leader !== undefined && (this.counts.get(this.leader) ?? 0) * 2 > this.total) {
      return this.leader;
    }
    for (const [value, count] of this.counts) {
      if (count * 2 > this.total) {
        this.leader = value;
        return value;
      }
    }
    return undefined;
  }
}
