// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { build } from 'esbuild';
import { median } from './measure.mjs';

const BUNDLE = 'dist/test/bench/phases.mjs';

export async function buildPhases() {
  await build({
    entryPoints: ['test/bench/phases.ts', 'test/bench/whole.ts'],
    outdir: dirname(BUNDLE),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    mainFields: ['module', 'main'],
    alias: { yaml: resolve('node_modules/yaml/browser/index.js') },
    define: { __VERSION__: '"bench"' },
    logLevel: 'warning',
  });
}

/** The median milliseconds of each part of a scan, and of one changed file, over a few runs. */
export function measurePhases(folder, runs) {
  const all = Array.from({ length: runs }, () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [resolve(BUNDLE), '.'], { cwd: folder });
    if (status !== 0) {
      throw new Error(`The phases could not be measured: ${stderr}`);
    }
    return JSON.parse(stdout);
  });
  const medians = (pick) =>
    Object.fromEntries(Object.keys(pick(all[0])).map((key) => [key, median(all.map((one) => pick(one)[key]))]));
  return {
    files: all[0].files,
    phases: medians(({ phases }) => phases),
    oneChange: medians(({ oneChange }) => oneChange),
  };
}
