// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { readdirSync } from 'node:fs';
import type { GeneratedFile } from './generatedFile';

/** A module that brings every text of `resources/templates` into the bundles. */
export function templateTexts(): GeneratedFile {
  const templates = texts('templates');
  const imports = templates.map(({ variable, file }) => `import ${variable} from '../../../${file}';`);
  const table = (name: string, entries: typeof templates) =>
    `export const ${name}: ReadonlyMap<string, string> = new Map([${entries
      .map(({ key, variable }) => `['${key}', ${variable}]`)
      .join(', ')}]);`;
  const content = `// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Written by \`npm run generate\` from the files in resources.
${imports.join('\n')}

${table('TEMPLATE_TEXTS', templates)}
`;
  return { path: 'src/core/templates/texts.generated.ts', content };
}

function texts(folder: string) {
  return readdirSync(`resources/${folder}`)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({
      key: name.slice(0, -'.txt'.length),
      variable: `${folder}_${name.replace(/\W/g, '_')}`,
      file: `resources/${folder}/${name}`,
    }));
}
