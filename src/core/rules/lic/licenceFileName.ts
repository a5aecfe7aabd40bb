// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { licenceId } from '../../spdx/identifiers';

const STEM = '(?:licen[cs]es?|copying|unlicen[cs]e)';
const EXTENSION = /\.(?:md|txt|rst|adoc|markdown|html)$/i;

/** What people write after `LICENSE-` besides SPDX identifiers: families, versions run together, the GNU texts' names. */
const FAMILY =
  /^(?:apache|mit|x11|bsd|isc|gnu|gpl|lgpl|agpl|fdl|lesser|lib|mpl|epl|eupl|cddl|boost|bsl|zlib|wtfpl|cc0?|ofl|artistic|psf|python|unlicense|mulan|cecill|osl|code|source|software)(?:[-_. ]?(?:v|version)?[-_. ]?\d+(?:\.\d+)*(?:[-_. ]?(?:clause|only|or[-_]later))?)?\+?$/i;

/** Licences whose identifiers are better known as the extensions of data and programs. */
const FILE_TYPE = /\.(?:json|tcl|vim)$/i;

const WITH_SUFFIX = new RegExp(`^${STEM}(?:[-_. ]?\\d+(?:[._]\\d+)*|[-_. ](.+))?$`, 'i');
const WITH_PREFIX = new RegExp(`^(.+)[-_. ]${STEM}$`, 'i');

/**
 * The name grammar of licence files in the root (LIC-001): LICENSE, LICENCE, COPYING, UNLICENSE in any case, alone or with
 * a licence's name before or after, and no extension or that of a document. `license.py` and `LICENSE-HEADER` are none.
 */
export function isLicenceFileName(name: string): boolean {
  if (name.length > 80 || name.includes('/') || FILE_TYPE.test(name)) {
    return false;
  }
  // `LICENSE-GPL-3.0` has no extension although there is a dot, so both readings are tried.
  return [name, name.replace(EXTENSION, '')].some((stem) => {
    const suffixed = WITH_SUFFIX.exec(stem);
    if (suffixed !== null) {
      return suffixed[1] === undefined || isLicenceName(suffixed[1]);
    }
    const prefix = WITH_PREFIX.exec(stem)?.[1];
    return prefix !== undefined && isLicenceName(prefix);
  });
}

/** LICENSES (REUSE) and LICENSE folders of the root. */
export function isLicenceFolderName(name: string): boolean {
  return /^licen[cs]es?$/i.test(name);
}

function isLicenceName(text: string): boolean {
  return licenceId(text) !== undefined || /^licenseref-/i.test(text) || FAMILY.test(text);
}
