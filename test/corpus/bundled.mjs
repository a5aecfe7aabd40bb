// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { build } from 'esbuild';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Modules below `src`, bundled and loaded: what the scripts here try out is always the code as it stands. */
export async function bundled(name, modules) {
  const root = resolve(import.meta.dirname, '../..');
  const outfile = resolve(root, 'dist/test/corpus', `${name}.cjs`);
  await build({
    stdin: { contents: modules.map((module) => `export * from './src/${module}';`).join('\n'), resolveDir: root },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    outfile,
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}
