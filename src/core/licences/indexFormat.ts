// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { KnownLicence } from './licenceIndex';

// The file: a mark; the vocabulary (frequent words first) as text; the identifiers as text; then all licences' words in
// one stream, in which phrases that stood before are references. Numbers are unsigned LEB128. Licences repeat each other
// so much that this is a tenth of their texts.
const MARK = 'OLLI1';
/** Shorter repetitions cost more as a reference than as words. */
const MIN_PHRASE = 4;
/** How many earlier places of a phrase are tried. */
const MAX_PLACES = 64;

/** @throws {RangeError} when the bytes are something else. */
export function licenceIndexReader(bytes: Uint8Array): { vocabulary: string[]; licences: KnownLicence[] } {
  const read = new Reader(bytes);
  if (read.text() !== MARK) {
    throw new RangeError('this is no licence index');
  }
  const vocabulary = read.text().split('\n');
  const ids = read
    .text()
    .split('\n')
    .map((line) => line.split(' '));
  const lengths = ids.map(() => read.number());
  const words = new Uint16Array(lengths.reduce((sum, length) => sum + length, 0));
  let filled = 0;
  while (filled < words.length) {
    for (let literals = read.number(); literals > 0; literals--) {
      words[filled++] = read.number();
    }
    const length = read.number();
    const from = filled - read.number();
    if (from < 0 || filled + length > words.length) {
      throw new RangeError('the licence index is damaged');
    }
    for (let copied = 0; copied < length; copied++) {
      words[filled++] = words[from + copied]!;
    }
  }
  let start = 0;
  const licences = ids.map((own, at) => ({ ids: own, words: words.subarray(start, (start += lengths[at]!)) }));
  return { vocabulary, licences };
}

/** What {@link licenceIndexReader} reads. */
export function writeLicenceIndex(vocabulary: readonly string[], licences: readonly KnownLicence[]): Uint8Array {
  const write = new Writer();
  write.text(MARK);
  write.text(vocabulary.join('\n'));
  write.text(licences.map(({ ids }) => ids.join(' ')).join('\n'));
  licences.forEach(({ words }) => write.number(words.length));
  const all = licences.flatMap(({ words }) => [...words]);
  const seen = new Map<number, number[]>();
  const literals: number[] = [];
  for (let at = 0; at < all.length;) {
    const { length, from } = longestBefore(all, at, seen);
    const step = length >= MIN_PHRASE ? length : 1;
    if (step === 1) {
      literals.push(all[at]!);
    }
    if (step > 1 || at + 1 === all.length) {
      write.number(literals.length);
      literals.splice(0).forEach((word) => write.number(word));
      write.number(step > 1 ? length : 0);
      write.number(step > 1 ? at - from : 0);
    }
    for (const end = at + step; at < end; at++) {
      const key = phraseKey(all, at);
      const places = seen.get(key);
      if (places === undefined) {
        seen.set(key, [at]);
      } else if (places.length < MAX_PLACES) {
        places.push(at);
      }
    }
  }
  return write.bytes();
}

function longestBefore(all: readonly number[], at: number, seen: ReadonlyMap<number, readonly number[]>) {
  let best = { length: 0, from: 0 };
  for (const from of seen.get(phraseKey(all, at)) ?? []) {
    let length = 0;
    while (at + length < all.length && all[from + length] === all[at + length]) {
      length++;
    }
    if (length > best.length) {
      best = { length, from };
    }
  }
  return best;
}

/** The same for the same phrase, and seldom for another. */
function phraseKey(all: readonly number[], at: number): number {
  let key = 0;
  for (let offset = 0; offset < MIN_PHRASE; offset++) {
    key = (Math.imul(key, 0x01000193) ^ (all[at + offset] ?? 0)) | 0;
  }
  return key;
}

class Reader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  number(): number {
    for (let value = 0, shift = 1; ; shift *= 128) {
      const byte = this.bytes[this.at++];
      if (byte === undefined || shift > 2 ** 35) {
        throw new RangeError('the licence index is damaged');
      }
      value += (byte & 127) * shift;
      if (byte < 128) {
        return value;
      }
    }
  }

  text(): string {
    const length = this.number();
    if (length > this.bytes.length - this.at) {
      throw new RangeError('the licence index is damaged');
    }
    return new TextDecoder().decode(this.bytes.subarray(this.at, (this.at += length)));
  }
}

class Writer {
  private readonly all: number[] = [];

  number(value: number): void {
    for (let rest = value; ; rest = Math.floor(rest / 128)) {
      if (rest < 128) {
        this.all.push(rest);
        return;
      }
      this.all.push((rest % 128) + 128);
    }
  }

  text(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.number(bytes.length);
    bytes.forEach((byte) => this.all.push(byte));
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.all);
  }
}
