// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import spdx from 'spdx-license-list/full.js';
import { fingerprint } from '../core/licences/fingerprint';
import { writeLicenceIndex } from '../core/licences/indexFormat';
import { wordsOfKnown } from '../core/licences/knownText';
import { isDeprecated } from '../core/spdx/identifiers';
import type { GeneratedBytes, GeneratedFile } from './generatedFile';

/**
 * The texts of the SPDX list as words, for comparing (`resources/licences/index.bin`), and a table of their fingerprints,
 * with which a text that is a licence to the letter is recognised without the index.
 */
export function licenceIndex(): readonly (GeneratedFile | GeneratedBytes)[] {
  const texts = new Map<string, { ids: string[]; words: readonly string[] }>();
  const list = spdx as Readonly<Record<string, { readonly licenseText: string }>>;
  for (const [id, { licenseText }] of Object.entries(list).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const words = wordsOfKnown(id, licenseText);
    const key = words.join(' ');
    const known = texts.get(key);
    if (known === undefined) {
      texts.set(key, { ids: [id], words });
    } else {
      known.ids.push(id);
    }
  }
  const all = [...texts.values()].filter(({ words }) => words.length > 0);
  all.forEach(({ ids }) => ids.sort((a, b) => rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1)));
  const vocabulary = byFrequency(all.flatMap(({ words }) => words));
  const numbers = new Map(vocabulary.map((word, number) => [word, number]));
  const licences = all.map(({ ids, words }) => ({ ids, words: Uint16Array.from(words, (word) => numbers.get(word)!) }));
  const prints = all.map(({ ids, words }) => [fingerprint(words), ids.join(' ')] as const);
  if (new Set(prints.map(([print]) => print)).size !== prints.length) {
    throw new Error('two licences share a fingerprint: make fingerprints longer');
  }
  return [
    { path: 'resources/licences/index.bin', content: writeLicenceIndex(vocabulary, licences) },
    { path: 'src/core/licences/fingerprints.generated.ts', content: table(prints) },
  ];
}

/** Current identifiers are named before those that they replaced. */
function rank(id: string): number {
  return isDeprecated(id) || id.endsWith('+') ? 1 : 0;
}

function byFrequency(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  words.forEach((word) => counts.set(word, (counts.get(word) ?? 0) + 1));
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
}

function table(prints: readonly (readonly [string, string])[]): string {
  const lines = prints.map(([print, ids]) => `${print} ${ids}`).join('\\n');
  return `// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Written by \`npm run generate\` from the SPDX licence list. Do not edit.

/** A line for each text: its fingerprint, then the identifiers that it stands for. */
export const FINGERPRINTS = '${lines}';
`;
}
