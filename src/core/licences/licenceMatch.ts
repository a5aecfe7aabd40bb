// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** A known licence in a text. `similarity` is the share of words that both have, 0 to 1, names and titles left out. */
export interface MatchedLicence {
  readonly id: string;
  readonly similarity: number;
  /** Other identifiers of the same text: whether "or any later version" holds is said elsewhere. */
  readonly alternatives: readonly string[];
}

/** Words that a text has and its licence has not (`added`), or that it lacks (`removed`). */
export interface Leftover {
  readonly kind: 'added' | 'removed';
  /** As it stands in the text; for what was removed, the licence's words without punctuation. */
  readonly text: string;
  /** Zero-based line of the text at which it is, or would be. */
  readonly line: number;
  /** Zero-based offsets in the text; the same place twice for what was removed. */
  readonly start: number;
  readonly end: number;
  /** The licence within whose text the words are; absent where they stand before, between or behind licences. */
  readonly within?: string;
  /** True where the words narrow what is allowed, so that somebody has to read them. */
  readonly restriction: boolean;
}

/**
 * What a text is. `exact`: known licences and nothing else. `modified`: known licences, and words left over. `unknown`: no
 * known licence. Nothing of this is legal advice.
 */
export interface LicenceMatch {
  readonly match: 'exact' | 'modified' | 'unknown';
  /** In the order of the text. */
  readonly licences: readonly MatchedLicence[];
  readonly leftover: readonly Leftover[];
}
