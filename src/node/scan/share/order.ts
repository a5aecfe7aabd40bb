// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { PackedFacts } from '../../../core/engine/packedFacts';

/** Files are taken so many at a time: few enough that nobody waits for the last ones. */
export const CHUNK = 128;

/** What a second reader is told when it starts. Who takes the next chunk of the list counts it in `next`. */
export interface ReadingOrder {
  readonly root: string;
  /** Paths, each ended by a line feed, which no path can hold. */
  readonly list: string;
  readonly diskNames: ReadonlyMap<string, string>;
  readonly next: Int32Array;
}

/** The files of one chunk, in the order of the list. */
export interface ChunkRead {
  readonly chunk: number;
  readonly facts: PackedFacts;
  /** Places in the chunk of files that were gone. Nothing stands for them in `facts`. */
  readonly vanished: readonly number[];
}

/** The next chunk of a list that several take from, as its number. */
export function takeChunk(next: Int32Array): number {
  return Atomics.add(next, 0, 1);
}
