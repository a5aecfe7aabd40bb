// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Everything that can be derived is written by this program, and `--check` proves that nobody forgot to run it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { commentStyles } from './commentStyles';
import type { GeneratedFile } from './generatedFile';
import { ggiCatalogue } from './ggiCatalogue';
import { l10nBundle } from './l10nBundle';
import { licenceTexts } from './licenceTexts';
import { policySchema } from './policySchema';
import { ruleIds } from './ruleIds';
import { ruleMetadata } from './ruleMetadata';
import { rulePages } from './rulePages/rulePages';
import { ruleTable } from './ruleTable';
import { templateTexts } from './templateTexts';

/** In this order: later ones may read what earlier ones wrote. */
const GENERATORS: readonly (() => GeneratedFile | readonly GeneratedFile[])[] = [
  commentStyles,
  ggiCatalogue,
  ruleMetadata,
  ruleIds,
  rulePages,
  ruleTable,
  policySchema,
  licenceTexts,
  templateTexts,
  l10nBundle,
];

const { values: options } = parseArgs({ options: { check: { type: 'boolean' } } });

const different: string[] = [];
for (const generate of GENERATORS) {
  for (const { path, content } of [generate()].flat()) {
    const wanted = await formatted(path, content);
    const present = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    if (present !== wanted) {
      different.push(path);
      if (!options.check) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, wanted);
      }
    }
  }
}
const names = different.map((path) => `  ${path}`).join('\n');
if (options.check && different.length > 0) {
  console.error(`Not what \`npm run generate\` writes:\n${names}`);
  process.exitCode = 1;
} else if (different.length > 0) {
  console.log(`Written:\n${names}`);
}

/** Source, data and pages look as if somebody had saved them in an editor; licence texts stay as they are. */
async function formatted(path: string, content: string): Promise<string> {
  if (!/\.(?:ts|json|md)$/.test(path)) {
    return content;
  }
  return format(content, { ...(await resolveConfig(path)), filepath: path });
}
