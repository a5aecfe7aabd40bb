// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** Tags that matter here (SPDX 2.3 annex H, REUSE 3.3). */
export type TagName =
  | 'SPDX-License-Identifier'
  | 'SPDX-FileCopyrightText'
  | 'SPDX-SnippetCopyrightText'
  | 'SPDX-FileContributor'
  | 'SPDX-SnippetBegin'
  | 'SPDX-SnippetEnd';

const VALUED: readonly TagName[] = [
  'SPDX-License-Identifier',
  'SPDX-FileCopyrightText',
  'SPDX-SnippetCopyrightText',
  'SPDX-FileContributor',
];
const BARE: readonly TagName[] = ['SPDX-SnippetBegin', 'SPDX-SnippetEnd'];
/** Words by which a mistyped tag is still known. Longer ones first, because the shorter ones are part of them. */
const TARGETS: readonly (readonly [TagName, readonly string[]])[] = [
  [
    'SPDX-License-Identifier',
    ['spdxlicenseidentifier', 'spdxlicenceidentifier', 'spdxidentifier', 'spdxlicense', 'spdxlicenseid'],
  ],
  ['SPDX-SnippetCopyrightText', ['spdxsnippetcopyrighttext', 'spdxsnippetcopyright']],
  ['SPDX-FileCopyrightText', ['spdxfilecopyrighttext', 'spdxcopyrighttext', 'spdxfilecopyright', 'spdxcopyright']],
  ['SPDX-FileContributor', ['spdxfilecontributor']],
  ['SPDX-SnippetBegin', ['spdxsnippetbegin', 'spdxsnippetstart']],
  ['SPDX-SnippetEnd', ['spdxsnippetend']],
];
/** Other tags and words of SPDX, which are right as they are. */
const OTHER =
  /^SPDX-(?:File(?:Name|Type|Checksum|Comment|Notice|AttributionText|Dependency)|License(?:Concluded|InfoInFile|InfoInSnippet|Comments?|ID|Name|ListVersion|s)|Snippet(?:Name|Comment|AttributionText|LicenseConcluded|LicenseComments|FromFileSPDXID|ByteRange|LineRange|SPDXID)|Package\w*|ExternalRef|Relationship|ArtifactOf\w*|Creator|Created)$/;

/** A tag at the start of a text. `valueStart` is the offset of what it says. */
export interface Tag {
  readonly name: TagName;
  readonly valueStart: number;
  /** Where the tag itself is written wrongly: where it ends. */
  readonly mistypedEnd?: number;
}

/** The tag that starts `line`, right or mistyped, or `undefined`. */
export function tagAtStart(line: string): Tag | undefined {
  if (line.startsWith('SPDX-')) {
    for (const name of VALUED) {
      if (line.startsWith(name) && line[name.length] === ':') {
        return { name, valueStart: name.length + 1 };
      }
    }
    for (const name of BARE) {
      if (line.startsWith(name) && !/[\w-]/.test(line.charAt(name.length))) {
        return { name, valueStart: name.length };
      }
    }
  }
  return mistypedTag(line);
}

/** `SPDX-License-Identifer: `, `spdx-license-identifier: `, `SPDX License Identifier: `, `SPDX-License-Identifier MIT`. */
const CANDIDATE =
  /^([A-Za-z]{2,6}[-_ ]?[A-Z][\w-]{4,30}(?:[-_ ]Identi\w{2,8})?|[a-z]{2,6}[-_][a-z][\w-]{4,30})\s{0,3}([:=：]?)\s{0,8}/;

const S = 115;
const P = 112;
const D = 100;
/** A cheap look before the closer one. */
const LIKELY = /^[a-z]{2,6}[-_ ]?(?:li[cs]|lci|lec|ident|file|fiel|snip|copy)/i;

function mistypedTag(line: string): Tag | undefined {
  const first = line.charCodeAt(0) | 32;
  if ((first !== S && first !== P && first !== D) || !LIKELY.test(line)) {
    return undefined;
  }
  const found = CANDIDATE.exec(line);
  if (found === null) {
    return undefined;
  }
  const [whole, word, sign] = found as unknown as [string, string, string];
  if (OTHER.test(word)) {
    return undefined;
  }
  const letters = word.replace(/[-_ ]/g, '').toLowerCase();
  for (const [name, targets] of TARGETS) {
    const exact = word === name;
    const bare = BARE.includes(name);
    if ((exact || sign !== '' || bare) && (exact || targets.some((target) => near(letters, target)))) {
      return { name, valueStart: whole.length, mistypedEnd: bare ? word.length : word.length + trailing(whole, word) };
    }
  }
  return undefined;
}

/** The sign after the word belongs to the tag. */
function trailing(whole: string, word: string): number {
  const sign = /^\s*[:=：]/.exec(whole.slice(word.length));
  return sign === null ? 0 : sign[0].length;
}

/** At most two letters wrong, missing, too many, or swapped. */
function near(word: string, target: string): boolean {
  if (Math.abs(word.length - target.length) > 2) {
    return false;
  }
  let previous = Array.from({ length: target.length + 1 }, (_, index) => index);
  let before = previous;
  for (let i = 1; i <= word.length; i++) {
    const current = [i];
    for (let j = 1; j <= target.length; j++) {
      const cost = word[i - 1] === target[j - 1] ? 0 : 1;
      let best = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + cost);
      if (i > 1 && j > 1 && word[i - 1] === target[j - 2] && word[i - 2] === target[j - 1]) {
        best = Math.min(best, before[j - 2]! + 1);
      }
      current.push(best);
    }
    before = previous;
    previous = current;
  }
  return previous[target.length]! <= 2;
}
