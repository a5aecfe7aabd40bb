// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import spdx from 'spdx-license-list';
import type { GeneratedFile } from './generatedFile';

interface Licence {
  readonly name: string;
  readonly osiApproved: boolean;
}

/**
 * Names of licences and whether the Open Source Initiative approved them, from the SPDX licence list. One text instead
 * of objects, because it goes into every bundle that explains licences: a line is the identifier, a tab and the name;
 * `+` in front means approved. The list of identifiers may be newer than the list of names: those have none.
 */
export function licenceNames(): GeneratedFile {
  const licences = Object.entries(spdx as Readonly<Record<string, Licence>>);
  const lines = licences
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { name, osiApproved }]) => `${osiApproved ? '+' : ''}${id}\t${name.replace(/\s+/g, ' ').trim()}`);
  return {
    path: 'src/core/spdx/names.generated.ts',
    content: `// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Written by \`npm run generate\` from the SPDX licence list.
export const NAMES = ${JSON.stringify(lines.join('\n'))};
`,
  };
}
