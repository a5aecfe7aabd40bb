// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { UNKNOWN_WORD } from './licenceIndex';

/**
 * The pairs of neighbouring words of a text, each with how often it stands there, in an open hash table: it is asked
 * hundreds of thousands of times for one text.
 */
export class PairSet {
  private readonly keys: Int32Array;
  private readonly counts: Uint16Array;
  private readonly taken: Uint16Array;
  private readonly takenIn: Int32Array;
  private readonly mask: number;
  private round = 1;

  /** @param to one behind the last word. */
  constructor(words: Uint16Array, from: number, to: number) {
    let size = 64;
    while (size < (to - from) * 3) {
      size *= 2;
    }
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.counts = new Uint16Array(size);
    this.taken = new Uint16Array(size);
    this.takenIn = new Int32Array(size);
    for (let at = from; at + 1 < to; at++) {
      if (words[at] !== UNKNOWN_WORD && words[at + 1] !== UNKNOWN_WORD) {
        const key = (words[at]! << 16) | words[at + 1]!;
        const slot = this.slotOf(key);
        this.keys[slot] = key;
        this.counts[slot]!++;
      }
    }
  }

  /** How many of the pairs of a stretch of words are here. */
  hits(words: Uint16Array): number {
    let count = 0;
    for (let at = 0; at + 1 < words.length; at++) {
      if (this.counts[this.slotOf((words[at]! << 16) | words[at + 1]!)]! > 0) {
        count++;
      }
    }
    return count;
  }

  /** Takes a pair out, if it is here as often as it was taken and once more. */
  take(first: number, second: number): boolean {
    const slot = this.slotOf((first << 16) | second);
    const taken = this.takenIn[slot] === this.round ? this.taken[slot]! : 0;
    if (taken >= this.counts[slot]!) {
      return false;
    }
    this.takenIn[slot] = this.round;
    this.taken[slot] = taken + 1;
    return true;
  }

  /** Puts back all that was taken. */
  putBack(): void {
    this.round++;
  }

  /** Where a pair is, or where it would be. */
  private slotOf(key: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & this.mask;
    while (this.counts[slot] !== 0 && this.keys[slot] !== key) {
      slot = (slot + 1) & this.mask;
    }
    return slot;
  }
}
