// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { fingerprint } from './fingerprint';
import { FINGERPRINTS } from './fingerprints.generated';
import type { LicenceMatch, MatchedLicence } from './licenceMatch';
import { licenceWords } from './words';

/** Shorter texts hold no licence. */
const MIN_WORDS = 12;

/** Recognises a text that is one licence of the SPDX list to the letter, without the index. */
export function identifyExactly(text: string): LicenceMatch | undefined {
  const { words } = licenceWords(text);
  const ids = words.length >= MIN_WORDS ? byFingerprint().get(fingerprint(words)) : undefined;
  return ids && { match: 'exact', licences: [matched(ids, 1)], leftover: [] };
}

/** A licence by its identifiers, the one to name first in front. */
export function matched([id = '', ...alternatives]: readonly string[], similarity: number): MatchedLicence {
  return { id, similarity, alternatives };
}

let table: ReadonlyMap<string, readonly string[]> | undefined;

function byFingerprint(): ReadonlyMap<string, readonly string[]> {
  table ??= new Map(
    FINGERPRINTS.split('\n').map((line) => {
      const [print, ...ids] = line.split(' ');
      return [print!, ids];
    }),
  );
  return table;
}
