// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// `npm run bench`: the built command line against other tools on the same trees, whole processes in alternation.
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CLI, contendersFor, YARDSTICK } from './contenders.mjs';
import { compareWithGolden, countsOf } from './counts.mjs';
import { alternate, summary } from './measure.mjs';
import { CACHE_FILE, MODES, readOptions } from './options.mjs';
import { buildPhases, measurePhases } from './phases.mjs';
import { syntheticTree } from './syntheticTree.mjs';
import { machine, ms, tableOf } from './table.mjs';

const options = readOptions(process.argv.slice(2));
if (!existsSync(CLI)) {
  throw new Error('There is nothing to measure yet: run npm run build first.');
}
console.log(machine());
const { modes } = options;
for (const mode of modes) {
  console.log(`${mode}: ${MODES[mode].says}.`);
}
const failures = [];
const report = { machine: machine(), runs: options.runs, trees: [] };
await buildPhases();

for (const tree of options.trees) {
  report.trees.push(measureTree(tree, resolve(tree)));
}
for (const size of options.sizes) {
  report.trees.push(measureTree(`synthetic ${size}`, syntheticTree(size), size));
}
if (options.json !== undefined) {
  writeFileSync(options.json, `${JSON.stringify(report, undefined, 2)}\n`);
}
for (const failure of failures) {
  console.error(failure);
}
process.exitCode = failures.length > 0 ? 1 : 0;

function measureTree(name, folder, size) {
  const counts = countsOf(folder);
  const samples = alternate(contendersFor(modes, options.vs), options.runs, folder);
  rmSync(CACHE_FILE, { force: true });
  const results = new Map([...samples].map(([contender, list]) => [contender, summary(list)]));
  const yardstick = results.get(YARDSTICK.name);
  const { files, phases, oneChange } = measurePhases(folder, Math.min(3, options.runs));
  const golden = size === undefined ? 'none' : compareWithGolden(size, counts, options.golden);

  console.log(`\n## ${name}: ${files} files, ${options.runs} runs\n\n${tableOf(results, yardstick, files)}\n`);
  console.log(`Phases (ms): ${list(phases)}.`);
  if (modes.includes('one-change')) {
    console.log(`One changed file (ms): ${list(oneChange)}.`);
  }
  console.log(`Counts: ${JSON.stringify(counts.headers)}, compared with the golden ones: ${golden}.`);

  if (golden === 'different') {
    failures.push(`${name}: the counts are not the golden ones; see test/bench/golden.json.`);
  }
  const checkRatio = results.has('check') ? results.get('check').wall / yardstick.wall : undefined;
  if (options.maxRatio !== undefined && checkRatio !== undefined && checkRatio > options.maxRatio) {
    failures.push(
      `${name}: check took ${checkRatio.toFixed(2)} times as long as git grep, more than ${options.maxRatio}.`,
    );
  }
  return {
    name,
    files,
    counts,
    golden,
    phases,
    oneChange,
    results: Object.fromEntries(results),
    samples: Object.fromEntries(samples),
  };
}

function list(numbers) {
  return Object.entries(numbers)
    .map(([key, value]) => `${key} ${ms(value)}`)
    .join(', ');
}
