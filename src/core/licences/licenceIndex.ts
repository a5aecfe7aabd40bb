// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { licenceIndexReader } from './indexFormat';

/** One text of the SPDX list. Several identifiers may share it: GPL-2.0-only and GPL-2.0-or-later do. */
export interface KnownLicence {
  /** The one to name first, then the others. */
  readonly ids: readonly string[];
  /** Numbers of its words; see {@link LicenceIndex.number}. */
  readonly words: Uint16Array;
}

/** The words of all known licences, ready to be compared with a text. About 4 MB in memory. */
export interface LicenceIndex {
  readonly licences: readonly KnownLicence[];
  /** The word of a number. */
  readonly vocabulary: readonly string[];
  /** The number of a word, or {@link UNKNOWN_WORD}. */
  number(word: string): number;
}

/** The number of every word that no licence uses. It equals no licence's. */
export const UNKNOWN_WORD = 0xffff;

/** How a door brings the index in: read when a text has to be compared for the first time, never before. */
export type LicenceIndexSource = () => LicenceIndex | undefined;

/** @throws {RangeError} when the bytes are not what `npm run generate` wrote. */
export function readLicenceIndex(bytes: Uint8Array): LicenceIndex {
  const { vocabulary, licences } = licenceIndexReader(bytes);
  const numbers = new Map(vocabulary.map((word, number) => [word, number]));
  return { licences, vocabulary, number: (word) => numbers.get(word) ?? UNKNOWN_WORD };
}
