// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { LicenceIndex } from './licenceIndex';
import type { LicenceMatch } from './licenceMatch';
import { licenceWords } from './words';

/** What choosealicense.com knows and GitHub therefore names; the texts of a family go by its old name. */
const NAMED = new Set(
  (
    '0BSD AFL-3.0 AGPL-3.0 Apache-2.0 Artistic-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-2-Clause-Patent BSD-3-Clause ' +
    'BSD-3-Clause-Clear BSD-4-Clause BSL-1.0 CC-BY-4.0 CC-BY-SA-4.0 CC0-1.0 CECILL-2.1 CERN-OHL-P-2.0 CERN-OHL-S-2.0 ' +
    'CERN-OHL-W-2.0 ECL-2.0 EPL-1.0 EPL-2.0 EUPL-1.1 EUPL-1.2 GFDL-1.3 GPL-2.0 GPL-3.0 ISC LGPL-2.1 LGPL-3.0 LPPL-1.3c ' +
    'MIT MIT-0 MPL-2.0 MS-PL MS-RL MulanPSL-2.0 NCSA ODbL-1.0 OFL-1.1 OSL-3.0 PostgreSQL Unlicense UPL-1.0 Vim WTFPL Zlib'
  ).split(' '),
);
/** Licensee's threshold: the share of different words that both texts have. */
const MIN_SHARED = 0.98;
/** Licensee does not read further. */
const END_OF_TERMS = /end of (?:the )?terms and conditions/i;

/**
 * A forecast of the label that GitHub shows for a licence file (LIC-006): it compares sets of words, drops what stands
 * behind the terms, and says "Other" to more than one licence. Other forges go by the same tool or by none.
 */
export function forgeLabel(text: string, { licences, match }: LicenceMatch, index: LicenceIndex | undefined): string {
  const families = [...new Set(licences.map(({ id }) => id.replace(/-(?:only|or-later)$/, '')))];
  if (
    families.length === 2 &&
    families.some((id) => id.startsWith('LGPL')) &&
    families.some((id) => id.startsWith('GPL'))
  ) {
    return families.find((id) => id.startsWith('LGPL'))!;
  }
  const [family] = families;
  if (family === undefined || families.length > 1 || !NAMED.has(family)) {
    return 'Other';
  }
  return match === 'exact' || index === undefined || shared(text, licences[0]!.id, index) >= MIN_SHARED
    ? family
    : 'Other';
}

function shared(text: string, id: string, { licences, vocabulary }: LicenceIndex): number {
  const end = text.search(END_OF_TERMS);
  const ours = new Set(licenceWords(end < 0 ? text : text.slice(0, end)).words);
  const licence = licences.find(({ ids }) => ids.includes(id));
  const all = Array.from(licence?.words ?? [], (word) => vocabulary[word]!);
  const last = all.findIndex((_, at) => END_OF_TERMS.test(all.slice(at, at + 5).join(' ')));
  const theirs = new Set(last < 0 ? all : all.slice(0, last));
  const both = [...ours].filter((word) => theirs.has(word)).length;
  return (2 * both) / (ours.size + theirs.size);
}
