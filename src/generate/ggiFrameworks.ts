// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FrameworkReference } from '../core/ggi/frameworks';
import type { GeneratedFile } from './generatedFile';
import { readCatalogue } from './ruleCatalogue';
import type { CatalogueEntry } from './ruleCatalogue';

/** Frameworks in the order in which they are shown, and how an entry of the catalogue names what it serves in them. */
const FRAMEWORKS: readonly (readonly [name: string, ids: (refs: CatalogueEntry['refs']) => readonly string[]])[] = [
  ['ISO/IEC 5230', among('ISO/IEC 5230')],
  ['ISO/IEC 18974', among('ISO/IEC 18974')],
  ['OSPS Baseline', named('osps')],
  ['OpenSSF Best Practices Badge', named('bestPractices')],
  ['OpenSSF Scorecard', named('scorecard')],
  ['REUSE', named('reuse')],
  ['Standard for Public Code', among('Standard for Public Code')],
];

function named(key: string): (refs: CatalogueEntry['refs']) => readonly string[] {
  return (refs) => {
    const value = refs[key];
    return (typeof value === 'string' ? [value] : [...(value ?? [])]).map((id) =>
      id.replace(/ \((?:proxy|partly)\)$/, ''),
    );
  };
}

/** Frameworks that the catalogue names by sentence: `ISO/IEC 5230 clause 3.4.1`. The name alone means all of it. */
function among(name: string): (refs: CatalogueEntry['refs']) => readonly string[] {
  return (refs) =>
    named('other')(refs)
      .filter((reference) => reference.startsWith(name))
      .map((reference) => reference.slice(name.length).replace(/^[:\s]+/, ''));
}

/** Which parts of other frameworks the checks of an activity serve, from `resources/catalogue/checks.json`. */
export function ggiFrameworks(): GeneratedFile {
  const entries = readCatalogue();
  const activities = [...new Set(entries.flatMap(({ ggi }) => ggi))].sort();
  const references = activities.map((activity): readonly [string, readonly FrameworkReference[]] => {
    const own = entries.filter(({ ggi }) => ggi.includes(activity));
    const served = FRAMEWORKS.flatMap(([name, idsOf]): FrameworkReference[] => {
      const all = own.map(({ refs }) => idsOf(refs)).filter((ids) => ids.length > 0);
      const ids = [...new Set(all.flat())].filter((id) => id !== '').sort();
      return all.length === 0 ? [] : [{ framework: name, ids }];
    });
    return [activity, served];
  });
  const content = [
    '// SPDX-FileCopyrightText: 2026 OSPO Lens contributors',
    '// SPDX-License-Identifier: Apache-2.0',
    '',
    '// Written by `npm run generate` from resources/catalogue/checks.json; edit that file.',
    "import type { FrameworkReference } from './frameworks';",
    '',
    `export const FRAMEWORK_REFERENCES: Readonly<Record<string, readonly FrameworkReference[]>> = ${JSON.stringify(Object.fromEntries(references), undefined, 1)};`,
    '',
  ].join('\n');
  return { path: 'src/core/ggi/frameworks.generated.ts', content };
}
