// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** Work that holds the extension host's thread without a pause in between. */
export type TurnKind = 'receive' | 'judge' | 'score' | 'publish' | 'tree' | 'announce' | 'load';

export interface TurnCount {
  readonly turns: number;
  /** Files or findings that were dealt with in all turns together. */
  readonly things: number;
  /** Those that were dealt with in one turn, at most. */
  readonly most: number;
  /** Milliseconds of {@link Turns.clock}. */
  readonly longest: number;
  readonly total: number;
}

type TurnSum = { -readonly [Key in keyof TurnCount]: number };

/**
 * Counts how long our own pieces of work hold the thread that all extensions share. One number is kept a kind, so that
 * counting costs nothing; tests and `npm run bench:host` read it.
 */
export class Turns {
  private readonly counts = new Map<TurnKind, TurnSum>();
  private depth = 0;

  /** Milliseconds; a test puts the thread's own CPU time here, which another process on the machine does not lengthen. */
  clock: () => number = () => performance.now();

  /**
   * Runs one piece of work. The time of a piece inside a piece belongs to the outer one.
   * @param things how many files or findings it deals with, asked when it is done
   */
  run<T>(kind: TurnKind, work: () => T, things: () => number = () => 0): T {
    if (this.depth > 0) {
      const result = work();
      this.deal(kind, things());
      return result;
    }
    const start = this.clock();
    this.depth++;
    try {
      return work();
    } finally {
      this.depth--;
      this.add(kind, this.clock() - start);
      this.deal(kind, things());
    }
  }

  get all(): ReadonlyMap<TurnKind, TurnCount> {
    return this.counts;
  }

  reset(): void {
    this.counts.clear();
  }

  private deal(kind: TurnKind, things: number): void {
    const count = this.of(kind);
    count.things += things;
    count.most = Math.max(count.most, things);
  }

  private of(kind: TurnKind): TurnSum {
    let count = this.counts.get(kind);
    if (count === undefined) {
      count = { turns: 0, things: 0, most: 0, longest: 0, total: 0 };
      this.counts.set(kind, count);
    }
    return count;
  }

  private add(kind: TurnKind, took: number): void {
    const count = this.of(kind);
    count.turns++;
    count.total += took;
    count.longest = Math.max(count.longest, took);
  }
}

/** The one of this extension host. */
export const turns = new Turns();
