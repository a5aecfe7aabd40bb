// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from '../editor/paths.mjs';
import { Problem } from '../editor/problem.mjs';
import { runScript } from '../editor/project.mjs';
import { zipEntries } from './zipEntries.mjs';

const STAGE = join(CACHE, 'package');
const NOT_STAGED = new Set(['node_modules', 'dist', 'test', '.git', '.cache', '.vscode-test']);

/**
 * Everything is built from a copy: a production build empties `dist`, and the checkout's own `dist` holds
 * the bundles that a running editor or test uses.
 */
function stage() {
  rmSync(STAGE, { recursive: true, force: true });
  mkdirSync(join(STAGE, 'test'), { recursive: true });
  for (const name of readdirSync(ROOT)) {
    if (!NOT_STAGED.has(name) && !name.endsWith('.vsix')) {
      cpSync(join(ROOT, name), join(STAGE, name), { recursive: true });
    }
  }
  symlinkSync(join(ROOT, 'node_modules'), join(STAGE, 'node_modules'), 'junction');
}

/**
 * Builds the package of the extension.
 * @returns file: the VSIX; contents: paths inside it, sorted, without the `extension/` in front; size: in bytes; entries
 */
export async function buildPackage() {
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  stage();
  if ((await runScript(['esbuild.mjs', '--production'], { cwd: STAGE })) !== 0) {
    throw new Problem('The production build failed.', 'mend what is named above.');
  }
  const file = join(STAGE, `${name}-${version}.vsix`);
  const { createVSIX } = await import('@vscode/vsce');
  await createVSIX({ cwd: STAGE, packagePath: file, dependencies: false });
  if (!existsSync(file)) {
    throw new Error(`${file} was not written`);
  }
  const zip = readFileSync(file);
  const entries = zipEntries(zip);
  const contents = entries
    .filter(({ name: path }) => path.startsWith('extension/'))
    .map(({ name: path }) => path.slice('extension/'.length))
    .sort();
  return { file, contents, size: zip.length, entries };
}
