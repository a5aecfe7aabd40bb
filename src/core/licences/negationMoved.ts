// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Difference } from './align';
import type { LicenceWords } from './words';

/** As far as one clause goes, in words. */
const CLAUSE = 24;

/**
 * True for a `not` that came into a clause out of which `neither` (or another `not`) went, or the other way round: "The
 * names of its contributors may not be used" is "Neither the name … may be used" (BSD-3-Clause as many people print it).
 */
export function isNegationMoved(
  one: Difference,
  all: readonly Difference[],
  text: LicenceWords,
  licence: Uint16Array,
  vocabulary: readonly string[],
): boolean {
  const added = ({ aFrom, aTo }: Difference): readonly string[] => text.words.slice(aFrom, aTo);
  const removed = ({ bFrom, bTo }: Difference): readonly string[] =>
    Array.from(licence.subarray(bFrom, bTo), (word) => vocabulary[word]!);
  const near = all.filter((other) => other !== one && Math.abs(other.bFrom - one.bFrom) <= CLAUSE);
  const came = isNegation(added(one)) && removed(one).length === 0;
  const went = isNegation(removed(one)) && added(one).length === 0;
  return (
    (came && near.some((other) => negations(removed(other)) > negations(added(other)))) ||
    (went && near.some((other) => negations(added(other)) > negations(removed(other))))
  );
}

function isNegation(words: readonly string[]): boolean {
  return words.length === 1 && negations(words) === 1;
}

/** `nor` only continues what `neither` began. */
function negations(words: readonly string[]): number {
  return words.filter((word) => word === 'not' || word === 'neither').length;
}
