// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Adds headers to a copy of a whole folder with the built command line, asks whether they are there, adds them again,
// removes them, and compares every byte with the original. Fails when the second run changes something, when a file
// that was written to is still without its header, or when a single byte is not as it was.
//   node esbuild.mjs --only cli && node test/corpus/round-trip.mjs FOLDER... [--bare]
// --bare masks what files say of licences and holders, so that the placement is tried on all of them.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { bare: { type: 'boolean', default: false }, keep: { type: 'boolean', default: false } },
});
if (positionals.length === 0) {
  console.error('usage: node test/corpus/round-trip.mjs FOLDER... [--bare] [--keep]');
  process.exit(2);
}
const CLI = resolve(import.meta.dirname, '../../dist/cli.mjs');
const HEADER = ['--license', 'MPL-2.0', '--holder', 'Round Trip Holder', '--year', '2026'];

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

function sumsOf(folder) {
  return new Map(
    filesBelow(folder).map((path) => [
      path,
      createHash('sha1')
        .update(readFileSync(join(folder, path)))
        .digest('base64'),
    ]),
  );
}

/** What a file says of its licensing, letter by letter replaced: as long as before, and nobody's any more. */
function mask(folder) {
  for (const path of filesBelow(folder)) {
    const bytes = readFileSync(join(folder, path));
    const masked = bytes
      .toString('latin1')
      .replace(
        /copyright|licen[sc]e|SPDX|REUSE|\xa9|\(c\)|generated|do not edit|permission|public domain|reserved|redistribut|copying|free software/gi,
        (word) => 'x'.repeat(word.length),
      );
    // In UTF-8 the sign takes two bytes.
    writeFileSync(join(folder, path), Buffer.from(masked.replaceAll('\xc2x', 'xx'), 'latin1'));
  }
}

function run(folder, ...words) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...words, '--format', 'json', '--no-git'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 31 - 1,
  });
  if (status !== 0 && status !== 1) {
    throw new Error(`${folder}: ${words.join(' ')} ended with ${status}: ${stderr.slice(-1000)}`);
  }
  return { ...JSON.parse(stdout), seconds: ((performance.now() - started) / 1000).toFixed(1) };
}

const count = (files, actions) => files.filter(({ action }) => actions.includes(action)).length;
const WRITTEN = ['inserted', 'merged', 'sidecar', 'reuse-toml'];
const rows = [];
let wrong = 0;
for (const folder of positionals) {
  const copy = mkdtempSync(join(tmpdir(), 'round-trip-'));
  cpSync(resolve(folder), copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !/\/(?:\.git|node_modules)(?:\/|$)/.test(source.slice(resolve(folder).length)),
  });
  if (values.bare) {
    mask(copy);
  }
  const before = sumsOf(copy);
  const problems = [];
  const first = run(copy, 'headers', 'add', '.', ...HEADER);
  const written = first.files.filter(({ action }) => WRITTEN.includes(action));
  const checked = new Map(run(copy, 'headers', 'check', '.').files.map((file) => [file.path, file]));
  for (const { path, action } of written) {
    const { expressions = [], copyrights = [] } = checked.get(path) ?? {};
    if (
      !expressions.some(({ value }) => value === 'MPL-2.0') ||
      !copyrights.some(({ holder }) => holder === 'Round Trip Holder')
    ) {
      problems.push(`not found after it was ${action}: ${path}`);
    }
  }
  const between = sumsOf(copy);
  const second = run(copy, 'headers', 'add', '.', ...HEADER);
  for (const { path, action } of second.files.filter(({ action }) => WRITTEN.includes(action))) {
    problems.push(`${action} a second time: ${path}`);
  }
  for (const [path, sum] of sumsOf(copy)) {
    if (between.get(path) !== sum) {
      problems.push(`changed by the second run: ${path}`);
    }
  }
  const removed = run(copy, 'headers', 'remove', '.', '--license', 'MPL-2.0', '--holder', 'Round Trip Holder');
  const after = sumsOf(copy);
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    if (before.get(path) !== after.get(path)) {
      problems.push(`${after.has(path) ? (before.has(path) ? 'not restored' : 'left behind') : 'lost'}: ${path}`);
    }
  }
  problems.slice(0, 40).forEach((problem) => console.log(`${basename(folder)}: ${problem}`));
  wrong += problems.length;
  rows.push({
    folder: basename(resolve(folder)),
    files: before.size,
    inserted: count(first.files, ['inserted']),
    merged: count(first.files, ['merged']),
    elsewhere: count(first.files, ['sidecar', 'reuse-toml']),
    'left alone': first.files.length - written.length,
    'second run': count(second.files, WRITTEN),
    removed: count(removed.files, ['removed']),
    problems: problems.length,
    seconds: first.seconds,
  });
  if (values.keep) {
    console.log(`${folder} is kept in ${copy}`);
  } else {
    rmSync(copy, { recursive: true, force: true });
  }
}
console.table(rows);
process.exitCode = wrong === 0 ? 0 : 1;
