// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Compares which licence OSPO Lens and licensecheck (3.3 or later) recognise in the words of files that carry no SPDX tag,
// where that tool is installed. Needs the built command line and folders that are git repositories:
//   node esbuild.mjs --only cli && node test/corpus/licensecheck.mjs FOLDER... [--samples N] [--licensecheck PATH]
import { spawnSync } from 'node:child_process';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { samples: { type: 'string', default: '5' }, licensecheck: { type: 'string', default: 'licensecheck' } },
});
if (positionals.length === 0) {
  console.error('usage: node test/corpus/licensecheck.mjs FOLDER... [--samples N] [--licensecheck PATH]');
  process.exit(2);
}
const CLI = resolve(import.meta.dirname, '../../dist/cli.mjs');
/** Arguments of one call. */
const AT_ONCE = 400;

function output(folder, command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (error !== undefined || (status !== 0 && status !== 1)) {
    throw new Error(`${folder}: ${command}: ${error ?? stderr.slice(-500)}`);
  }
  return stdout;
}

/** path -> what the tool says, in SPDX's names as far as it has them. */
function theirsOf(folder, paths) {
  const found = new Map();
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const args = ['--machine', '--shortname-scheme=spdx', '--', ...paths.slice(at, at + AT_ONCE)];
    for (const line of output(folder, values.licensecheck, args).split('\n')) {
      const [path, licence] = line.split('\t');
      if (licence !== undefined) {
        found.set(path, normal(licence));
      }
    }
  }
  return found;
}

/** Both ways of naming a version, in one order, without notes in brackets. */
function normal(licence) {
  const ids = licence
    .replace(/\[[^\]]*\]/g, ' ')
    .split(/\s+(?:and\/or|AND|OR|and|or)\s+/)
    .map((id) => id.replace(/[()]/g, '').trim().replace(/\+$/, '-or-later'))
    .filter((id) => id !== '' && !/^(?:UNKNOWN|NONE|\*No copyright\*|generated file)$/i.test(id));
  return [...new Set(ids.map((id) => (/^[AL]?GPL-[\d.]+$/.test(id) ? `${id}-only` : id)))].sort().join(' ');
}

let total = 0;
for (const folder of positionals) {
  const { files } = JSON.parse(output(folder, process.execPath, [CLI, 'headers', 'check', '--format', 'json']));
  const untagged = files.filter(
    ({ covered, expressions }) => covered && expressions.every(({ source }) => source === 'text'),
  );
  const theirs = theirsOf(
    folder,
    untagged.map(({ path }) => path),
  );
  const kinds = new Map();
  for (const { path, expressions } of untagged) {
    const our = normal([...new Set(expressions.map(({ value }) => value))].join(' AND '));
    const their = theirs.get(path) ?? '';
    const kind =
      our === their
        ? our === ''
          ? 'neither recognises one'
          : 'both recognise the same'
        : `${our === '' ? 'only theirs' : their === '' ? 'only ours' : 'another one'}: ${our || '-'} (theirs ${their || '-'})`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
  }
  console.log(`\n# ${basename(resolve(folder))}: ${untagged.length} covered files without a tag`);
  for (const [kind, paths] of [...kinds].sort((a, b) => b[1].length - a[1].length)) {
    console.log(`${String(paths.length).padStart(6)}  ${kind}`);
    if (!/^(?:neither|both)/.test(kind)) {
      paths.slice(0, Number(values.samples)).forEach((path) => console.log(`            ${path}`));
    }
  }
  total += untagged.length;
}
console.log(`\n${total} files compared`);
