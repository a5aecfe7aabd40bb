// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { isDeprecated } from '../spdx/identifiers';
import { align, type Difference } from './align';
import type { Candidate } from './candidates';
import type { KnownLicence, LicenceIndex } from './licenceIndex';
import { popularity } from './popular';
import { isHarmless } from './harmless';
import { isNegationMoved } from './negationMoved';
import type { LicenceWords } from './words';

/** A stretch of a text that is a known licence, with where the two differ. */
export interface Passage {
  readonly licence: KnownLicence;
  readonly similarity: number;
  /** Words of the text, the end not included. */
  readonly from: number;
  readonly to: number;
  /** `a` is the text, numbered from its beginning; `b` the licence. Harmless ones are left out. */
  readonly differences: readonly Difference[];
}

/** The share of common words from which a stretch of text is said to be a licence (governance.md, 2.3: modified from 0.90). */
const MIN_SIMILARITY = 0.9;
/** How many words a text must have of a retired licence alone to be called by its name. */
const RETIRED = 20;
/** A start or an end that lacks more words is not a changed one. */
const MAX_LACKING = 40;

/** The best of some candidates, compared word by word; `undefined` when none is near enough. */
export function bestPassage(
  index: LicenceIndex,
  text: LicenceWords,
  words: Uint16Array,
  among: readonly Candidate[],
): Passage | undefined {
  const passages = among.flatMap((candidate) => compared(index, text, words, candidate) ?? []);
  return passages.sort(
    (a, b) =>
      weight(a) - weight(b) || b.similarity - a.similarity || popularity(a.licence.ids) - popularity(b.licence.ids),
  )[0];
}

/**
 * Words that stay unexplained, less those that are explained: the longest licence that fits wins. A retired identifier
 * has to explain more than its successor.
 */
function weight({ licence, differences, from, to }: Passage): number {
  const touched = sum(differences, ({ aFrom, aTo, bFrom, bTo }) => aTo - aFrom + bTo - bFrom);
  return touched - (to - from) + (isDeprecated(licence.ids[0] ?? '') ? RETIRED : 0);
}

function compared(
  index: LicenceIndex,
  text: LicenceWords,
  words: Uint16Array,
  { licence: number, from, to, within }: Candidate,
): Passage | undefined {
  const licence = index.licences[number]!;
  const near = aligned(words, licence, from, to);
  const wider = near && widened(near, licence, within);
  const best = wider && aligned(words, licence, wider.from, wider.to);
  if (best === undefined) {
    return undefined;
  }
  const all = withoutEdges(best);
  const harmful = all.differences.filter((one) => !isHarmless(one, text, index.vocabulary, licence));
  const differences = harmful.filter(
    (one) => !isNegationMoved(one, all.differences, text, licence.words, index.vocabulary),
  );
  const added = sum(differences, ({ aFrom, aTo }) => aTo - aFrom);
  const removed = sum(differences, ({ bFrom, bTo }) => bTo - bFrom);
  const common = all.to - all.from - sum(all.differences, ({ aFrom, aTo }) => aTo - aFrom);
  const similarity = (2 * common) / (2 * common + added + removed);
  return common > 0 && similarity >= MIN_SIMILARITY ? { ...all, licence, similarity, differences } : undefined;
}

type Aligned = Pick<Passage, 'from' | 'to' | 'differences'>;

function aligned(words: Uint16Array, licence: KnownLicence, from: number, to: number): Aligned | undefined {
  const differences = align(words.subarray(from, to), licence.words)?.map(({ aFrom, aTo, ...b }) => ({
    aFrom: aFrom + from,
    aTo: aTo + from,
    ...b,
  }));
  return differences && { from, to, differences };
}

/** A stretch that was cut too short where the licence's first or last words were changed. */
function widened(
  { from, to, differences }: Aligned,
  licence: KnownLicence,
  within: Candidate['within'],
): Pick<Passage, 'from' | 'to'> {
  const first = differences[0];
  const last = differences.at(-1);
  const lacksStart = first?.bFrom === 0 ? first.bTo : 0;
  const lacksEnd = last?.bTo === licence.words.length ? last.bTo - last.bFrom : 0;
  const room = (lacking: number) => (lacking === 0 || lacking > MAX_LACKING ? 0 : 2 * lacking + 4);
  return { from: Math.max(within.from, from - room(lacksStart)), to: Math.min(within.to, to + room(lacksEnd)) };
}

/** Words before the licence's first and behind its last word are not part of it. */
function withoutEdges({ from, to, differences }: Aligned): Aligned {
  const first = differences[0];
  const last = differences.at(-1);
  const before = first?.aFrom === from && first.bTo === 0 ? first : undefined;
  const behind =
    last !== before && last?.aTo === to && last.aTo > last.aFrom && last.bFrom === last.bTo ? last : undefined;
  return {
    from: before?.aTo ?? from,
    to: behind?.aFrom ?? to,
    differences: differences.filter((one) => one !== before && one !== behind),
  };
}

function sum(differences: readonly Difference[], size: (one: Difference) => number): number {
  return differences.reduce((total, one) => total + size(one), 0);
}
