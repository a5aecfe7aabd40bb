// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { build, transform } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/**
 * An esbuild plugin that lets a CommonJS bundle be cut into pieces which are loaded when `import()` asks for them.
 * esbuild cuts modules only, and makes a file of every few functions that two pieces share. So what it wrote is turned
 * into CommonJS file by file, and everything that the entry needs at once becomes one file, which the others then take
 * from there: a dozen small files would cost more to open than to run.
 */
export const commonJsPieces = {
  name: 'pieces in CommonJS',
  setup(bundle) {
    const { outdir, minify, target, sourcemap, external } = bundle.initialOptions;
    const style = { format: 'cjs', platform: 'node', target, minify, legalComments: 'none', logLevel: 'warning' };
    const how = { ...style, supported: { 'dynamic-import': false }, external, outdir: resolve(outdir), sourcemap };
    bundle.onEnd(async ({ outputFiles, metafile, errors }) => {
      if (errors.length > 0) {
        return;
      }
      const texts = new Map(outputFiles.map(({ path, text }) => [path, text]));
      const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [resolve(path), output]));
      const entry = [...outputs.keys()].find((path) => outputs.get(path).entryPoint && dirname(path) === how.outdir);
      const first = neededAtOnce(entry, outputs);
      const later = [...texts.keys()].filter((path) => !first.includes(path));
      later.map(dirname).forEach((folder) => rmSync(folder, { recursive: true, force: true }));
      await Promise.all([
        writeFirst(entry, first, texts, how),
        ...later.map((path) => writeLater(path, entry, first, texts, how)),
      ]);
    });
  },
};

function neededAtOnce(entry, outputs) {
  const found = [entry];
  for (const path of found) {
    const statically = outputs
      .get(path)
      .imports.filter(({ kind, external }) => kind === 'import-statement' && !external);
    found.push(...statically.map((imported) => resolve(imported.path)).filter((imported) => !found.includes(imported)));
  }
  return found;
}

/** The name under which the first file hands out what lies in one of the files it was made of. */
const handle = (path) => basename(path, '.js').replaceAll(/\W/g, '_');

async function writeFirst(entry, first, texts, { outdir, sourcemap, external, ...style }) {
  const shared = first.filter((path) => path !== entry);
  const lines = [
    `export * from ${JSON.stringify(entry)};`,
    ...shared.map((path) => `export * as ${handle(path)} from ${JSON.stringify(path)};`),
  ];
  const fromMemory = {
    name: 'files in memory',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^[./]/ }, ({ path, resolveDir }) => {
        const file = resolve(resolveDir, path);
        return first.includes(file)
          ? { path: file, namespace: 'memory' }
          : { path: `./${relative(outdir, file).replaceAll('\\', '/')}`, external: true };
      });
      onLoad({ filter: /./, namespace: 'memory' }, ({ path }) => ({
        contents: texts.get(path),
        resolveDir: dirname(path),
      }));
    },
  };
  await build({
    ...style,
    stdin: { contents: lines.join('\n'), resolveDir: outdir },
    bundle: true,
    outfile: entry,
    sourcemap: sourcemap ? 'linked' : false,
    external,
    plugins: [fromMemory],
  });
}

async function writeLater(path, entry, first, texts, { sourcemap, external: _external, outdir: _outdir, ...style }) {
  const { code, map } = await transform(texts.get(path), {
    ...style,
    sourcefile: path,
    sourcemap: sourcemap ? 'external' : false,
  });
  const toEntry = relative(dirname(path), entry).replaceAll('\\', '/');
  const linked = code.replaceAll(/require\("(\.[^"]+)"\)/g, (asked, name) => {
    const wanted = join(dirname(path), name);
    return first.includes(wanted) && wanted !== entry ? `require("${toEntry}").${handle(wanted)}` : asked;
  });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, sourcemap ? `${linked}//# sourceMappingURL=${basename(path)}.map\n` : linked);
  if (sourcemap) {
    writeFileSync(`${path}.map`, map);
  }
}
