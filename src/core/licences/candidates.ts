// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { LicenceIndex } from './licenceIndex';
import { PairSet } from './pairSet';

/** A known licence that a stretch of text may be, before the two are compared word by word. */
export interface Candidate {
  /** Position in the index. */
  readonly licence: number;
  /** Share of the licence's pairs of words that the text has. */
  readonly contained: number;
  /** Where in the text the pairs are, as word numbers: `from` included, `to` not. */
  readonly from: number;
  readonly to: number;
  /** The stretch that was looked through. */
  readonly within: { readonly from: number; readonly to: number };
}

/** Below this share a licence is not in a text, whatever else is. */
const MIN_CONTAINED = 0.7;
const MAX_CANDIDATES = 5;
/** Who has so much less of its pairs in the text than the best is not worth a comparison. */
const MAX_BEHIND = 0.12;
/** Fewer words are no licence; a sentence or two is in many texts. */
const MIN_WORDS = 12;

/** A stretch of a text, as numbers of words, and the licences that may be in it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly among: readonly number[];
}

/**
 * The licences that may be in a stretch of a text: those most of whose pairs of neighbouring words stand close together
 * there. The longest come first, because short licences are often part of long ones. `possible` are all that have their
 * pairs anywhere: a part of the stretch can hold no others.
 */
export function candidates(
  index: LicenceIndex,
  words: Uint16Array,
  { from, to, among }: Stretch,
): { readonly best: readonly Candidate[]; readonly possible: readonly number[] } {
  const pairs = new PairSet(words, from, to);
  const possible = among.filter((licence) => {
    const own = index.licences[licence]!.words;
    return (
      own.length >= MIN_WORDS &&
      own.length * MIN_CONTAINED <= to - from &&
      pairs.hits(own) >= (own.length - 1) * MIN_CONTAINED
    );
  });
  const found = possible.flatMap((licence) => located(index, words, licence, { from, to }) ?? []);
  // A licence that is nearly whole counts more than a longer one that is not.
  const worth = ({ licence, contained }: Candidate) => index.licences[licence]!.words.length * contained ** 7;
  found.sort((a, b) => worth(b) - worth(a));
  const least = (found[0]?.contained ?? 0) - MAX_BEHIND;
  return { best: found.filter(({ contained }) => contained >= least).slice(0, MAX_CANDIDATES), possible };
}

function located(
  index: LicenceIndex,
  words: Uint16Array,
  licence: number,
  within: Candidate['within'],
): Candidate | undefined {
  const own = index.licences[licence]!.words;
  const { from, to } = region(own, words, within.from, within.to);
  const contained = new PairSet(words, from, to).hits(own) / (own.length - 1);
  return contained >= MIN_CONTAINED ? { licence, contained, from, to, within } : undefined;
}

/**
 * The stretch of text in which a licence's pairs are dense: each counts for it as often as the licence has it, every other
 * word against it. The same licence a second time is another stretch.
 */
function region(licence: Uint16Array, words: Uint16Array, from: number, to: number): { from: number; to: number } {
  const pairs = new PairSet(licence, 0, licence.length);
  let best = { from, to: from, sum: 0 };
  let start = from;
  let sum = 0;
  for (let at = from; at + 1 < to; at++) {
    sum += pairs.take(words[at]!, words[at + 1]!) ? 1 : -1;
    if (sum <= 0) {
      sum = 0;
      start = at + 1;
      pairs.putBack();
    } else if (sum > best.sum) {
      best = { from: start, to: at + 2, sum };
    }
  }
  return { from: best.from, to: best.to };
}
