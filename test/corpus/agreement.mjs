// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Compares what OSPO Lens and the REUSE tool (4.0 or later) say about every file of some folders and about the folders
// themselves, where that tool is installed. Needs the built command line. Prints every kind of difference with examples,
// and one table in Markdown:
//   node esbuild.mjs --only cli && node test/corpus/agreement.mjs FOLDER... [--reuse PATH] [--samples N] [--json FILE]
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { licenceTextsOf } from './licenceTextsOf.mjs';
import { kindsOfDifference } from './kindsOfDifference.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    reuse: { type: 'string', default: 'reuse' },
    samples: { type: 'string', default: '5' },
    json: { type: 'string' },
  },
});
if (positionals.length === 0) {
  console.error('usage: node test/corpus/agreement.mjs FOLDER... [--reuse PATH] [--samples N] [--json FILE]');
  process.exit(2);
}
const CLI = resolve(import.meta.dirname, '../../dist/cli.mjs');

function documentOf(folder, command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (error !== undefined || (status !== 0 && status !== 1) || !stdout.startsWith('{')) {
    throw new Error(`${folder}: ${command} ${args.join(' ')}: ${error ?? stderr.slice(-500)}`);
  }
  return JSON.parse(stdout);
}

const rows = [];
const all = [];
for (const folder of positionals) {
  const theirs = documentOf(folder, values.reuse, ['lint', '--json']);
  const ours = documentOf(folder, process.execPath, [CLI, 'headers', 'check', '--format', 'json']);
  const { differences, compared, same } = kindsOfDifference(folder, ours.files, theirs.files);
  const texts = await licenceTextsOf(folder, ours.files);
  const bad = theirs.non_compliant;
  // The tool gives lists of names for some kinds and maps from names to paths for the others.
  const names = (value) => (Array.isArray(value) ? value : Object.keys(value)).sort();
  const project = [
    ['missing texts', names(bad.missing_licenses), texts.missing],
    ['unused texts', names(bad.unused_licenses), texts.unused],
    ['bad names', names(bad.bad_licenses), texts.bad],
    ['deprecated texts', names(bad.deprecated_licenses), texts.deprecated],
    ['texts without extension', names(bad.licenses_without_extension), texts.withoutExtension],
  ].filter(([, their, our]) => their.join('\n') !== our.join('\n'));

  console.log(`\n# ${basename(resolve(folder))}: ${compared} files, ${same} read alike`);
  for (const [kind, examples] of [...differences].sort((a, b) => b[1].length - a[1].length)) {
    console.log(`${String(examples.length).padStart(6)}  ${kind}`);
    examples.slice(0, Number(values.samples)).forEach((example) => console.log(`            ${example}`));
    all.push({ folder: basename(resolve(folder)), kind, examples });
  }
  for (const [kind, their, our] of project) {
    console.log(`        ${kind}: theirs ${their.join(' ') || 'none'}; ours ${our.join(' ') || 'none'}`);
  }
  rows.push({
    folder: basename(resolve(folder)),
    compared,
    same,
    differences: [...differences.values()].reduce((sum, { length }) => sum + length, 0),
    kinds: differences.size,
    project: project.map(([kind]) => kind).join(', ') || 'alike',
    compliant: theirs.summary.compliant ? 'yes' : 'no',
  });
}
console.log('\n| folder | files | read alike | differences | kinds | licence texts | compliant for the REUSE tool |');
console.log('| --- | ---: | ---: | ---: | ---: | --- | --- |');
for (const { folder, compared, same, differences, kinds, project, compliant } of rows) {
  console.log(`| ${folder} | ${compared} | ${same} | ${differences} | ${kinds} | ${project} | ${compliant} |`);
}
if (values.json !== undefined) {
  writeFileSync(values.json, `${JSON.stringify(all, undefined, 1)}\n`);
}
