// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** Where the mode `cached` keeps its cache; the round that warms up fills it. */
export const CACHE_FILE = join(tmpdir(), `ospo-lens-bench-${process.pid}.cache`);

/** Everything that can be measured: by a command of ours, by another program, or (neither) inside the engine. */
export const MODES = {
  check: { command: ['check', '.', '--fail-on', 'never'], says: 'rules, headers and scores of every file' },
  header: { command: ['headers', 'check'], says: 'the header of every file, as headers check shows it' },
  'one-change': { says: 'one changed file, in the engine that has read all' },
  whole: { program: 'dist/test/bench/whole.mjs', says: 'every file read to its end, as the REUSE tool does' },
  cached: {
    command: ['check', '.', '--fail-on', 'never', '--cache', CACHE_FILE],
    says: 'the same as check, when nothing changed since the cache was written',
  },
};

const USAGE = `npm run bench -- [OPTIONS]

  --tree PATH              Measure on this folder. Can be repeated.
  --synthetic N[,N...]     Measure on generated trees of so many files (default: 5000).
  --runs N                 Timed rounds; every round runs every command once (default: 7).
  --modes M[,M...]         ${Object.keys(MODES).join(', ')} (default: check).
  --vs COMMAND             A command of yours to compare with, run in the tree. Can be repeated.
  --json FILE              Write all figures there, too.
  --golden                 Take the counts on generated trees as the right ones from now on.
  --max-ratio R            Fail when check needs more than R times the wall time of git grep.`;

/** Reads the arguments; ends the program with a sentence where they make no sense. */
export function readOptions(words) {
  const { values } = parseArgs({
    args: words,
    options: {
      tree: { type: 'string', multiple: true, default: [] },
      synthetic: { type: 'string' },
      runs: { type: 'string', default: '7' },
      modes: { type: 'string', default: 'check' },
      vs: { type: 'string', multiple: true, default: [] },
      json: { type: 'string' },
      golden: { type: 'boolean', default: false },
      'max-ratio': { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  const sizes = values.synthetic ?? (values.tree.length === 0 ? '5000' : '');
  const modes = values.modes.split(',');
  const unknown = modes.find((mode) => !Object.hasOwn(MODES, mode));
  if (unknown !== undefined) {
    throw new Error(`There is no mode ${unknown}. Choose from: ${Object.keys(MODES).join(', ')}.`);
  }
  return {
    trees: values.tree,
    sizes: sizes === '' ? [] : sizes.split(',').map((size) => positive(size, '--synthetic')),
    runs: positive(values.runs, '--runs'),
    modes,
    vs: values.vs,
    json: values.json,
    golden: values.golden,
    maxRatio: values['max-ratio'] === undefined ? undefined : Number(values['max-ratio']),
  };
}

function positive(text, option) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) {
    throw new Error(`${option} wants whole numbers from 1, not ${text}.`);
  }
  return number;
}
