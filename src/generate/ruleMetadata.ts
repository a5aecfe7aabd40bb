// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { implementedEntries, metadataOf } from './ruleCatalogue';
import type { GeneratedFile } from './generatedFile';

const PATH = 'src/core/rules/metadata.generated.ts';

/** The metadata of every implemented rule, so that no rule repeats the catalogue. */
export function ruleMetadata(): GeneratedFile {
  const entries = implementedEntries();
  const ids = entries.map(({ id }) => `'${id}'`).join(' | ');
  const table = Object.fromEntries(entries.map((entry) => [entry.id, metadataOf(entry)]));
  const content = `// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Written by \`npm run generate\` from resources/catalogue/checks.json; edit that file.
import type { RuleMetadata } from '../model/rule';

export type ImplementedRuleId = ${ids};

export const METADATA: Readonly<Record<ImplementedRuleId, RuleMetadata>> = ${JSON.stringify(table)};
`;
  return { path: PATH, content };
}
