// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../editor/paths.mjs';
import { Problem } from '../editor/problem.mjs';
import { runScript } from '../editor/project.mjs';
import { zipEntries } from './zipEntries.mjs';

const NOT_STAGED = new Set(['node_modules', 'dist', 'test', '.git', '.cache', '.vscode-test']);

/**
 * Everything is built from a copy: a production build empties `dist`, and the checkout's own `dist` holds
 * the bundles that a running editor or test uses.
 */
function stage() {
  const folder = mkdtempSync(join(tmpdir(), 'ospo-lens-package-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'test'));
  for (const name of readdirSync(ROOT)) {
    if (!NOT_STAGED.has(name) && !name.endsWith('.vsix')) {
      cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    }
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/**
 * Builds the package of the extension in a temporary folder that goes when this process ends.
 * @returns file: the VSIX; contents: paths inside it, sorted, without the `extension/` in front; size: in bytes; entries
 */
export async function buildPackage() {
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const folder = stage();
  if ((await runScript(['esbuild.mjs', '--production'], { cwd: folder })) !== 0) {
    throw new Problem('The production build failed.', 'mend what is named above.');
  }
  const file = join(folder, `${name}-${version}.vsix`);
  const { createVSIX } = await import('@vscode/vsce');
  await createVSIX({ cwd: folder, packagePath: file, dependencies: false });
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
