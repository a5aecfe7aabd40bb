// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// node test/corpus/check.mjs FOLDER... [--samples N] [--json FILE]
// Runs the built command line on real repositories, which are kept outside the project, and prints what was found in
// counts and examples: for reading by eye, and for comparing before and after a change.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { samples: { type: 'string', default: '3' }, json: { type: 'string' } },
});
if (positionals.length === 0) {
  console.error('Name the folders to check: node test/corpus/check.mjs FOLDER...');
  process.exit(2);
}
const CLI = resolve(import.meta.dirname, '../../dist/cli.mjs');

/** The document of one command. Exit code 2, a crash or anything on standard error but notes ends the run. */
function documentOf(folder, ...words) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...words, '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0 && status !== 1) {
    throw new Error(`${folder}: ${words.join(' ')} ended with ${status}: ${stderr}`);
  }
  return { ...JSON.parse(stdout), milliseconds: Math.round(performance.now() - started) };
}

function countBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}

/** The line that a problem is about: enough to see whether it is right. */
function lineOf(folder, path, line) {
  try {
    return readFileSync(resolve(folder, path), 'utf8').split('\n')[(line ?? 1) - 1]?.slice(0, 120) ?? '';
  } catch {
    return '';
  }
}

const summaries = [];
for (const folder of positionals) {
  const check = documentOf(folder, 'check');
  const headers = documentOf(folder, 'headers', 'check');
  const { covered, ok } = headers.summary;
  console.log(`\n# ${basename(resolve(folder))}: ${check.files.listed} files, check ${check.milliseconds} ms`);
  console.log(`score ${check.score}, coverage ${check.coverage}; headers: ${ok} of ${covered} covered files are fine`);
  for (const [rule, found] of countBy(check.findings, ({ ruleId, code }) => (code ? `${ruleId} ${code}` : ruleId))) {
    console.log(`  ${String(found.length).padStart(6)}  ${rule}  ${found[0].message}`);
    for (const { path, line } of found.filter(({ path }) => path !== null).slice(0, Number(values.samples))) {
      console.log(`            ${path}:${line ?? 1}: ${lineOf(folder, path, line)}`);
    }
  }
  for (const [why, files] of countBy(
    headers.files.filter((file) => !file.covered),
    (file) => file.ignoredBecause,
  )) {
    console.log(`  ${String(files.length).padStart(6)}  not covered: ${why}, such as ${files[0].path}`);
  }
  const count = (items, keyOf) => Object.fromEntries(countBy(items, keyOf).map(([key, all]) => [key, all.length]));
  summaries.push({
    folder: basename(resolve(folder)),
    files: check.files.listed,
    headers: headers.summary,
    findings: count(check.findings, ({ ruleId, code }) => (code ? `${ruleId} ${code}` : ruleId)),
    expressions: count(
      headers.files.flatMap((file) => file.expressions),
      ({ value, source }) => `${value} (${source})`,
    ),
  });
}
if (values.json !== undefined) {
  writeFileSync(values.json, `${JSON.stringify(summaries, undefined, 2)}\n`);
}
