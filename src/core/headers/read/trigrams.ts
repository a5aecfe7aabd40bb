// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** Small enough to stay near the processor; a text of a page fills a third of it. */
const SIZE = 4096;
const LAST_NUMBER = 0xffffffff;

/**
 * The groups of three characters of a text, as a Bloom filter with one hash: the text is gone through once, and most
 * words are ruled out without a search of their own. One object serves one text after the other, so that nothing has to
 * be made or emptied for a text.
 */
export class Trigrams {
  /** By the place of a group: the number of the last text that held it. */
  private readonly heldBy = new Uint32Array(SIZE);
  private number = 0;

  /** Takes a text in the place of the one before. */
  take(text: string): void {
    if (this.number === LAST_NUMBER) {
      this.heldBy.fill(0);
      this.number = 0;
    }
    const number = ++this.number;
    const { heldBy } = this;
    let first = text.charCodeAt(0);
    let second = text.charCodeAt(1);
    for (let at = 2; at < text.length; at++) {
      const third = text.charCodeAt(at);
      heldBy[placeOf(first, second, third)] = number;
      first = second;
      second = third;
    }
  }

  /** Whether the text may hold a word, given by its {@link trigramsOf}. `false` is a promise, `true` a guess. */
  mayHold(trigrams: readonly number[]): boolean {
    for (const place of trigrams) {
      if (this.heldBy[place] !== this.number) {
        return false;
      }
    }
    return true;
  }
}

/** The places of a word's groups; none for a word of fewer than three characters, which is never ruled out. */
export function trigramsOf(word: string): readonly number[] {
  const places = new Set<number>();
  for (let at = 2; at < word.length; at++) {
    places.add(placeOf(word.charCodeAt(at - 2), word.charCodeAt(at - 1), word.charCodeAt(at)));
  }
  return [...places];
}

function placeOf(first: number, second: number, third: number): number {
  return ((first << 7) ^ (second << 4) ^ (second >> 3) ^ third) & (SIZE - 1);
}
