// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Every bundle of the project. Each one is also a proof of a boundary: the command line is bundled without
// `vscode` and the browser extension without any `node:` module, so an import that crosses a room breaks the build.
import { build, context } from 'esbuild';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { commonJsPieces } from './esbuild.pieces.mjs';

const { values: options } = parseArgs({
  options: { watch: { type: 'boolean' }, only: { type: 'string', multiple: true }, production: { type: 'boolean' } },
});
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const shared = {
  bundle: true,
  minify: options.production ?? false,
  keepNames: false,
  sourcemap: options.production ? false : 'linked',
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  define: { __VERSION__: JSON.stringify(version), __FACTS__: JSON.stringify(factsVersion()) },
};
// `yaml` gives Node a CommonJS form that cannot stand in a module bundle; its module form is the same code and tree-shakes.
const alias = { yaml: resolve('node_modules/yaml/browser/index.js') };
const node = { ...shared, alias, platform: 'node', target: 'node20', mainFields: ['module', 'main'] };
const browser = { ...shared, platform: 'browser' };

/** Packages that are nothing but JSON are bundled: Node would ask for import attributes that its bundles do not have. */
const jsonPackages = {
  'spdx-license-ids': './node_modules/spdx-license-ids',
  'spdx-exceptions': './node_modules/spdx-exceptions',
};

/** Name -> options. The entry points are the composition roots; nothing else is an entry point. */
const bundles = {
  extension: {
    ...node,
    // Activation loads the first file only; what `import()` names lies in files of its own.
    entryPoints: { extension: 'src/vscode/desktop.ts' },
    outdir: 'dist',
    chunkNames: 'extension/[name]-[hash]',
    splitting: true,
    format: 'esm',
    sourcemap: options.production ? false : 'inline',
    metafile: true,
    write: false,
    plugins: [commonJsPieces],
    external: ['vscode'],
  },
  web: {
    ...browser,
    entryPoints: ['src/vscode/browser.ts'],
    outfile: 'dist/web/extension.js',
    format: 'cjs',
    external: ['vscode'],
  },
  scan: { ...node, entryPoints: ['src/node/scan/main.ts'], outfile: 'dist/scan.js', format: 'cjs' },
  reader: { ...node, entryPoints: ['src/node/scan/share/main.ts'], outfile: 'dist/reader.js', format: 'cjs' },
  cli: {
    ...node,
    // What is imported lazily lies in files of its own, so that `--version` does not wait for the engine.
    entryPoints: ['src/cli/main.ts'],
    outdir: 'dist',
    entryNames: 'cli',
    chunkNames: 'cli/[name]',
    outExtension: { '.js': '.mjs' },
    splitting: true,
    format: 'esm',
    banner: { js: '#!/usr/bin/env node' },
  },
  webview: { ...browser, entryPoints: ['src/webview/main.ts'], outfile: 'dist/webview.js', format: 'iife' },
  activityForm: {
    ...browser,
    entryPoints: ['src/webview/activity/main.ts'],
    outfile: 'dist/activity.js',
    format: 'iife',
  },
  activityFormStyle: { ...browser, entryPoints: ['src/webview/activity.css'], outfile: 'dist/activity.css' },
  webviewStyle: { ...browser, entryPoints: ['src/webview/scorecard.css'], outfile: 'dist/webview.css' },
  generate: {
    ...node,
    entryPoints: ['src/generate/main.ts'],
    outfile: 'dist/dev/generate.mjs',
    format: 'esm',
    packages: 'external',
    alias: jsonPackages,
  },
};

/** Tests are bundled file by file: `npm run test:unit` starts in a second and needs no loader. */
function testBundles() {
  const files = readdirSync('test', { recursive: true }).map((name) => `test/${name.replaceAll('\\', '/')}`);
  const inside = (...folders) =>
    files.filter((name) => name.endsWith('.test.ts') && folders.some((folder) => name.startsWith(`test/${folder}/`)));
  const test = { ...node, minify: false, sourcemap: 'linked', outdir: 'dist/test', outbase: 'test' };
  return {
    unit: {
      ...test,
      entryPoints: inside('unit', 'property', 'contract'),
      format: 'esm',
      packages: 'external',
      alias: jsonPackages,
      splitting: true,
      outExtension: { '.js': '.mjs' },
    },
    host: { ...test, entryPoints: inside('host'), format: 'cjs', external: ['vscode', 'mocha'] },
  };
}

const entriesOf = ({ entryPoints }) => (Array.isArray(entryPoints) ? entryPoints : Object.values(entryPoints));
const wanted = { ...bundles, ...(options.production ? {} : testBundles()) };
const chosen = Object.entries(wanted).filter(
  ([name, bundle]) =>
    (!options.only || options.only.includes(name)) &&
    entriesOf(bundle).length > 0 &&
    entriesOf(bundle).every((entry) => existsSync(entry)),
);
if (options.watch) {
  await Promise.all(chosen.map(async ([, bundle]) => (await context(bundle)).watch()));
} else {
  if (options.production) {
    rmSync('dist', { recursive: true, force: true });
  }
  // esbuild has said itself what is wrong and where; a stack trace of the bundler would only hide it.
  const outcomes = await Promise.allSettled(chosen.map(([, bundle]) => build(bundle)));
  const failed = outcomes.flatMap(({ reason }, index) =>
    reason === undefined ? [] : [{ reason, name: chosen[index][0] }],
  );
  for (const { reason } of failed.filter(({ reason }) => reason.errors === undefined)) {
    console.error(reason);
  }
  if (failed.length > 0) {
    console.error(
      `Not built: ${failed.map(({ name }) => name).join(', ')}. The reasons stand above, each at its place.`,
    );
    process.exitCode = 1;
  }
}

/** A sum of all code that turns the content of a file into what is kept of it: a cache of other code is of no use. */
function factsVersion() {
  const sum = createHash('sha256');
  const names = readdirSync('src/core', { recursive: true }).map((name) => name.replaceAll('\\', '/'));
  for (const name of names.filter((each) => each.endsWith('.ts')).sort()) {
    sum
      .update(name)
      .update('\0')
      .update(readFileSync(`src/core/${name}`))
      .update('\0');
  }
  return sum.digest('hex').slice(0, 16);
}
