// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { format, resolveConfig } from 'prettier';
import { commentStyles } from './commentStyles';
import type { GeneratedBytes, GeneratedFile } from './generatedFile';
import { configOutline } from './configOutline';
import { ggiCatalogue } from './ggiCatalogue';
import { ggiFrameworks } from './ggiFrameworks';
import { l10nBundle } from './l10nBundle';
import { licenceIndex } from './licenceIndex';
import { licenceNames } from './licenceNames';
import { licenceTexts } from './licenceTexts';
import { policySchema } from './policySchema';
import { ruleIds } from './ruleIds';
import { ruleMetadata } from './ruleMetadata';
import { rulePages } from './rulePages/rulePages';
import { ruleTable } from './ruleTable';
import { templateTexts } from './templateTexts';

/** In this order: later ones may read what earlier ones wrote. */
const GENERATORS: readonly (() => GeneratedFile | readonly (GeneratedFile | GeneratedBytes)[])[] = [
  commentStyles,
  ggiCatalogue,
  ggiFrameworks,
  ruleMetadata,
  ruleIds,
  rulePages,
  ruleTable,
  policySchema,
  configOutline,
  licenceNames,
  licenceTexts,
  licenceIndex,
  templateTexts,
  l10nBundle,
];

/** Every generated file as it should be on disk. Paths are relative to the working directory, the repository's root. */
export async function* generatedFiles(): AsyncGenerator<GeneratedFile | GeneratedBytes> {
  for (const generate of GENERATORS) {
    for (const { path, content } of [generate()].flat()) {
      yield typeof content === 'string' ? { path, content: await formatted(path, content) } : { path, content };
    }
  }
}

/** Source, data and pages look as if somebody had saved them in an editor; licence texts stay as they are. */
async function formatted(path: string, content: string): Promise<string> {
  if (!/\.(?:ts|json|md)$/.test(path)) {
    return content;
  }
  return format(content, { ...(await resolveConfig(path)), filepath: path });
}
