// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { implementedEntries, readCatalogue } from './ruleCatalogue';
import { headerRules } from './headerRules';
import type { GeneratedFile } from './generatedFile';

/** The ids that a policy may name, below the rules themselves so that reading a policy needs no rule. */
export function ruleIds(): GeneratedFile {
  const implemented = [...implementedEntries().map(({ id }) => id), ...headerRules().map(({ id }) => id)];
  const planned = readCatalogue()
    .map(({ id }) => id)
    .filter((id) => !implemented.includes(id) && !id.startsWith('ATT-'));
  const content = `// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Written by \`npm run generate\` from the rules and resources/catalogue/checks.json.

/** Every rule that this version checks. */
export const RULE_IDS = ${JSON.stringify(implemented)} as const;

/** Rules of the catalogue that no version checks yet. */
export const PLANNED_RULE_IDS: readonly string[] = ${JSON.stringify(planned)};
`;
  return { path: 'src/core/config/ruleIds.generated.ts', content };
}
