// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { isDeprecated, LICENCE_IDS } from './identifiers';
import { successorOf } from './successor';

/** Names that people write and that mean one identifier. Keys are normalised by {@link normalise}. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['apache', 'Apache-2.0'],
  ['asl-2.0', 'Apache-2.0'],
  ['al-2.0', 'Apache-2.0'],
  ['apache-software-2.0', 'Apache-2.0'],
  ['expat', 'MIT'],
  ['mit-expat', 'MIT'],
  ['x11-mit', 'MIT'],
  ['bsd', 'BSD-3-Clause'],
  ['bsd-3', 'BSD-3-Clause'],
  ['bsd-2', 'BSD-2-Clause'],
  ['bsd-4', 'BSD-4-Clause'],
  ['3-clause-bsd', 'BSD-3-Clause'],
  ['2-clause-bsd', 'BSD-2-Clause'],
  ['4-clause-bsd', 'BSD-4-Clause'],
  ['new-bsd', 'BSD-3-Clause'],
  ['modified-bsd', 'BSD-3-Clause'],
  ['revised-bsd', 'BSD-3-Clause'],
  ['simplified-bsd', 'BSD-2-Clause'],
  ['freebsd', 'BSD-2-Clause'],
  ['gpl', 'GPL-1.0-or-later'],
  ['lgpl', 'LGPL-2.0-or-later'],
  ['mozilla-2.0', 'MPL-2.0'],
  ['boost', 'BSL-1.0'],
  ['boost-1.0', 'BSL-1.0'],
  ['boost-software', 'BSL-1.0'],
  ['boost-software-1.0', 'BSL-1.0'],
  ['cc0', 'CC0-1.0'],
  ['cc-0', 'CC0-1.0'],
  ['cc-zero', 'CC0-1.0'],
  ['cc0-universal-1.0', 'CC0-1.0'],
  ['psf', 'PSF-2.0'],
  ['python-software-foundation', 'PSF-2.0'],
  ['artistic-2', 'Artistic-2.0'],
  ['unlicence', 'Unlicense'],
]);

/** Long names of families -> their abbreviation, applied to the normalised name. The order matters. */
const FAMILIES: readonly (readonly [string, string])[] = [
  ['affero-general-public', 'agpl'],
  ['lesser-general-public', 'lgpl'],
  ['library-general-public', 'lgpl'],
  ['general-public', 'gpl'],
  ['mozilla-public', 'mpl'],
  ['eclipse-public', 'epl'],
  ['common-development-and-distribution', 'cddl'],
  ['european-union-public', 'eupl'],
  ['creative-commons', 'cc'],
  ['gnu-', ''],
];

let byNormalisedName: ReadonlyMap<string, string> | undefined;

/**
 * The licence that a loosely spelled name means: `Apache 2.0`, `GPLv3`, `GNU GPL v2 or later`, `BSD`, `MIT License`.
 * `undefined` when there is no one good guess. Never more than a suggestion: `BSD` may mean something else.
 */
export function looseName(name: string): string | undefined {
  if (name.length > 100) {
    return undefined;
  }
  const later = /\+\s*$|[\s-]or[\s-](?:any[\s-])?(?:later|newer|greater)(?:[\s-]versions?)?\s*$/i.exec(name);
  const plain = normalise(later === null ? name : name.slice(0, later.index)).replace(/-only$/, '');
  const id = find(plain);
  if (id === undefined) {
    return undefined;
  }
  if (isDeprecated(id)) {
    return successorOf(id, later !== null);
  }
  return later === null || id.endsWith('-or-later') ? id : find(`${plain}-or-later`);
}

function find(name: string): string | undefined {
  // Deprecated identifiers come last in the list: reversed, the others overwrite them.
  byNormalisedName ??= new Map([...LICENCE_IDS].reverse().map((id) => [normalise(id), id]));
  // `Apache 2` and `GPL 3` leave out the zero; `MPL` without a version stays unknown.
  for (const spelling of [name, `${name}.0`]) {
    const id = ALIASES.get(spelling) ?? byNormalisedName.get(spelling);
    if (id !== undefined) {
      return id;
    }
  }
  return undefined;
}

/** Lower case, words joined by `-`; without filler words; `v2`, `version 2` and `2` alike. */
function normalise(name: string): string {
  let words = name
    .toLowerCase()
    .replace(/["'()[\]]/g, '')
    .replace(/\bv(?:er(?:sion)?)?\.?\s*(?=\d)/g, ' ')
    .replace(/([a-z])v(?=\d)/g, '$1-')
    .replace(/[\s,_-]+/g, '-')
    .replace(/-(?:licen[cs]ed?|version)(?=-|$)/g, '')
    .replace(/^the-/, '')
    .replace(/^-|-$/g, '');
  for (const [long, short] of FAMILIES) {
    words = words.replace(long, short);
  }
  return words.replace(/^-|-$/g, '').replace(/^(?:[al]?gpl|apache|bsd|epl|mpl)(?=\d)/, '$&-');
}
