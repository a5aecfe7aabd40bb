// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { CLI } from './contenders.mjs';

const GOLDEN = 'test/bench/golden.json';

/** What `check` finds in a folder, in numbers: speed must not be bought with wrong answers. */
export function countsOf(folder) {
  const words = [CLI, 'check', '.', '--format', 'json', '--fail-on', 'never'];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { cwd: folder, maxBuffer: 2 ** 30 });
  if (status !== 0) {
    throw new Error(`check failed in ${folder}: ${stderr}`);
  }
  const { files, headers, findings } = JSON.parse(stdout);
  const byRule = {};
  for (const { ruleId } of findings) {
    byRule[ruleId] = (byRule[ruleId] ?? 0) + 1;
  }
  return { listed: files.listed, unassessed: files.unassessed, headers, findings: byRule };
}

/** Compares the counts of a generated tree with the golden ones, or makes them the golden ones. */
export function compareWithGolden(size, counts, accept) {
  const golden = existsSync(GOLDEN) ? JSON.parse(readFileSync(GOLDEN, 'utf8')) : {};
  if (accept) {
    writeFileSync(GOLDEN, `${JSON.stringify({ ...golden, [size]: counts }, undefined, 2)}\n`);
    return 'accepted';
  }
  if (golden[size] === undefined) {
    return 'unknown';
  }
  return canonical(golden[size]) === canonical(counts) ? 'equal' : 'different';
}

function canonical(value) {
  return typeof value === 'object' && value !== null
    ? `{${Object.keys(value)
        .sort()
        .map((key) => `${key}:${canonical(value[key])}`)
        .join(',')}}`
    : String(value);
}
