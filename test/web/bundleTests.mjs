// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../editor/paths.mjs';

const HERE = join(ROOT, 'test/web');

/** What the worker loads: Mocha's browser build, a reporter that writes marked lines, and the tests. */
function entry({ mark, grep, files }) {
  return `
    globalThis.window ??= globalThis;
    require('mocha/mocha.js');
    const print = (text) => String(text).split('\\n').forEach((line) => console.log(${JSON.stringify(mark)} + line));
    class Lines {
      constructor(runner) {
        runner.on('pass', (test) => print('ok   ' + test.fullTitle() + ' (' + test.duration + ' ms)'));
        runner.on('fail', (test, error) => {
          const failure = test.fullTitle() + '\\n' + (error.stack ?? error);
          print('FAIL ' + failure);
          // Whole and in one line, for the summary at the end.
          print('failure ' + JSON.stringify(failure));
        });
        runner.once('end', () => {
          const { passes, failures, pending } = runner.stats;
          print('result ' + passes + ' ' + failures + ' ' + pending);
        });
      }
    }
    const run = () => new Promise((resolve) => {
      globalThis.mocha.setup({ ui: 'bdd', reporter: Lines, timeout: 15000, ${grep ? `grep: ${JSON.stringify(grep)}` : ''} });
      ${files.map((file) => `require(${JSON.stringify(file)});`).join('\n      ')}
      globalThis.mocha.run(resolve);
    });
    // At the end: Mocha's build takes module.exports for itself while it loads.
    module.exports = { run };
  `;
}

/** In the worker there is neither a package `mocha` nor Node's `assert`. */
const STAND_INS = { mocha: join(HERE, 'harness/mocha.mjs'), 'node:assert/strict': join(HERE, 'harness/assert.mjs') };

/**
 * Bundles the tests of this folder for the worker. The bundle lies beside the extension's own, because the worker
 * can load only what lies in the extension's folder.
 * @returns {Promise<string>} path of the bundle
 */
export async function bundleTests({ mark, grep }) {
  const files = readdirSync(HERE, { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(HERE, name));
  const outfile = join(ROOT, 'dist/test/web/tests.js');
  await build({
    stdin: { contents: entry({ mark, grep, files }), resolveDir: ROOT, sourcefile: 'entry.js' },
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
    define: { global: 'globalThis' },
    plugins: [
      {
        name: 'stand-ins',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^(?:mocha|node:assert\/strict)$/ }, ({ path }) => ({ path: STAND_INS[path] })),
      },
    ],
    outfile,
    logLevel: 'error',
  });
  return outfile;
}
