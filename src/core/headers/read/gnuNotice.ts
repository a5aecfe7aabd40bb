// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RecognisedLicence } from './licenceNotices';

const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/gnu affero general public|\bagpl/, 'AGPL'],
  [/gnu (?:lesser|library) general public|\blgpl/, 'LGPL'],
  [/gnu free documentation|\bgfdl/, 'GFDL'],
  [/gnu general public|gnu public licen[cs]e|\bgpl/, 'GPL'],
];
/** Which versions the SPDX list has of each. */
const VERSIONS: Readonly<Record<string, readonly string[]>> = {
  AGPL: ['1.0', '3.0'],
  LGPL: ['2.0', '2.1', '3.0'],
  GFDL: ['1.1', '1.2', '1.3'],
  GPL: ['1.0', '2.0', '3.0'],
};
const GRANT =
  /under the (?:terms|conditions)|licen[cs]ed under|distributed under|released under|covered by|covered under|subject to|governed by|available under|published by the free software foundation|redistribute it|licen[cs]e: ?[al]?gpl|under (?:the )?(?:gnu )?[al]?gpl|under (?:the )?gnu (?:affero|lesser|library|general|free documentation) /;
const OR_LATER = /any later version|or later|or newer|gpl ?v?\d(?:\.\d)?\+|at your option\) any/;

/** A notice of the GNU family: which licence, which version, and whether later versions are allowed. */
export function gnuNotice(text: string): RecognisedLicence | undefined {
  const family = FAMILIES.find(([words]) => words.test(text))?.[1];
  if (family === undefined || !GRANT.test(text)) {
    return undefined;
  }
  const version = versionOf(text, family);
  const orLater = OR_LATER.test(text);
  if (version === undefined) {
    // "If the Program does not specify a version number of this License, you may choose any version ever published."
    return { id: `${family}-${VERSIONS[family]![0]!}-or-later`, confidence: 'low' };
  }
  const id = `${family}-${version}-${orLater ? 'or-later' : 'only'}`;
  const classpath = family === 'GPL' && /"?classpath"? exception/.test(text);
  return {
    id: classpath ? `${id} WITH Classpath-exception-2.0` : id,
    confidence: orLater || /version \d(?:\.\d)?/.test(text) ? 'high' : 'medium',
  };
}

function versionOf(text: string, family: string): string | undefined {
  const patterns = [
    /(?:either )?version (\d(?:\.\d)?)\b/,
    /[al]?gpl(?:,? version|,? ver\.?|,)? ?-?v?\.? ?(\d(?:\.\d)?)/,
    /general public licen[cs]e,? ?\(?(?:[al]?gpl\)?,? ?)?(?:version |ver\.? |v\.? ?)?(\d(?:\.\d)?)/,
    /licenses\/[al]?gpl-(\d\.\d)/,
  ];
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    const version = found === undefined || found.includes('.') ? found : `${found}.0`;
    if (version !== undefined && VERSIONS[family]!.includes(version)) {
      return version;
    }
  }
  return undefined;
}
