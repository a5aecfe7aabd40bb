// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Compares what OSPO Lens and the REUSE tool say about every file of a folder, where the tool is installed:
//   node esbuild.mjs --only cli && node test/corpus/agreement.mjs FOLDER [--list N]
// Old versions of the tool (before 4.0) do not know REUSE.toml; then only what files say themselves is compared.
import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, , limit = '10'] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node test/corpus/agreement.mjs FOLDER [--list N]');
  process.exit(2);
}

const bundle = join('dist', 'test', 'corpus', 'reading.mjs');
await build({
  stdin: {
    contents: `export { readHeader } from './src/core/headers/read/readHeader';
      export { commentStyleFor } from './src/core/headers/styles/commentStyleFor';
      export { coverage } from './src/core/reuse/coverage';
      export { decode } from './src/core/text/decode';`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: bundle,
});
const { readHeader, commentStyleFor, coverage, decode } = await import(pathToFileURL(bundle).href);

/** path -> {licences, copyright} as the tool sees them, from its SPDX document (tag-value). */
function theirs() {
  const spdx = execFileSync('reuse', ['--root', folder, 'spdx'], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const files = new Map();
  let current;
  for (const line of spdx.split('\n')) {
    if (line.startsWith('FileName: ')) {
      current = { licences: new Set(), copyright: false };
      files.set(line.slice('FileName: '.length).replace(/^\.\//, ''), current);
    } else if (line.startsWith('LicenseInfoInFile: ') && !line.endsWith('NOASSERTION')) {
      current?.licences.add(line.slice('LicenseInfoInFile: '.length));
    } else if (line.startsWith('FileCopyrightText: ') && !line.endsWith('NONE')) {
      current.copyright = true;
    }
  }
  return files;
}

function ours(path) {
  const side = read(`${path}.license`);
  const decoded = side ?? read(path);
  if (decoded === undefined || decoded.kind === 'binary') {
    return { licences: new Set(), copyright: false };
  }
  const name = side === undefined ? path : `${path}.license`;
  const style = commentStyleFor(name, { text: decoded.text });
  const header = readHeader(name, decoded.text, 'style' in style ? style.style : undefined);
  const tags = header.expressions.filter(({ source }) => source === 'header');
  const ids = tags
    .flatMap(({ value }) => value.match(/[\w.+-]+/g) ?? [])
    .filter((word) => !/^(?:AND|OR|WITH)$/i.test(word));
  return { licences: new Set(ids), copyright: header.copyrights.length > 0 };
}

function read(path) {
  try {
    return decode(readFileSync(join(folder, path)));
  } catch {
    return undefined;
  }
}

const groups = new Map();
let files = 0;
for (const [path, their] of theirs()) {
  files += 1;
  const our = ours(path);
  const differs = [
    ...[...their.licences].filter((id) => !our.licences.has(id)).map((id) => `licence only theirs: ${id}`),
    ...[...our.licences].filter((id) => !their.licences.has(id)).map((id) => `licence only ours: ${id}`),
    ...(their.copyright === our.copyright ? [] : [`copyright only ${their.copyright ? 'theirs' : 'ours'}`]),
    ...(coverage(path) === undefined ? [] : [`not covered for us: ${coverage(path)}`]),
  ];
  for (const difference of differs) {
    groups.set(difference, [...(groups.get(difference) ?? []), path]);
  }
}
console.log(`${files} files`);
for (const [difference, paths] of [...groups].sort((a, b) => b[1].length - a[1].length)) {
  console.log(`${paths.length}\t${difference}`);
  paths.slice(0, Number(limit)).forEach((path) => console.log(`\t\t${path}`));
}
rmSync(bundle);
