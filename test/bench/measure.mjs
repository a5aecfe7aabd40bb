// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** GNU time: what a process and its children needed. Without it there is wall time only. */
const TIME = '/usr/bin/time';
const SLOW = 15_000;
const hasTime = process.platform === 'linux' && existsSync(TIME);

/** @typedef {{ wall: number, cpu?: number, rss?: number, slow?: boolean }} Sample milliseconds, milliseconds, MiB. */

/**
 * Runs a whole process once, as a person would start it. Its output goes nowhere: what a terminal costs is not ours.
 * @returns {Sample}
 */
export function runOnce(words, folder) {
  const scratch = hasTime ? mkdtempSync(join(tmpdir(), 'bench-')) : undefined;
  try {
    const report = scratch === undefined ? undefined : join(scratch, 'time');
    const line = report === undefined ? words : [TIME, '-o', report, '-f', '%U %S %M', ...words];
    const start = performance.now();
    const { error, signal } = spawnSync(line[0], line.slice(1), { cwd: folder, stdio: 'ignore' });
    const wall = performance.now() - start;
    if (error !== undefined || signal !== null) {
      throw error ?? new Error(`${words.join(' ')} was stopped by ${signal}.`);
    }
    if (report === undefined) {
      return { wall };
    }
    const [user, system, peak] = readFileSync(report, 'utf8').trim().split('\n').at(-1).split(' ').map(Number);
    return { wall, cpu: (user + system) * 1000, rss: peak / 1024 };
  } finally {
    if (scratch !== undefined) {
      rmSync(scratch, { recursive: true });
    }
  }
}

/**
 * Runs every contender once a round, in turn and from another one each round, so that whatever else the machine does
 * meets all alike. One round before the first warms the file cache up and is not counted; but whoever needs more than
 * {@link SLOW} milliseconds there is not asked again.
 * @returns {Map<string, Sample[]>} by name
 */
export function alternate(contenders, rounds, folder) {
  const samples = new Map(contenders.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const { name, words } = contenders[(turn + Math.max(0, round)) % contenders.length];
      const taken = samples.get(name);
      if (taken[0]?.slow === true) {
        continue;
      }
      const sample = runOnce(words, folder);
      const slow = sample.wall > SLOW;
      if (round >= 0 || slow) {
        taken.push({ ...sample, slow });
      }
    }
  }
  return samples;
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Medians, and the best wall time. */
export function summary(samples) {
  const of = (key) => (samples[0]?.[key] === undefined ? undefined : median(samples.map((sample) => sample[key])));
  return { wall: of('wall'), minWall: Math.min(...samples.map(({ wall }) => wall)), cpu: of('cpu'), rss: of('rss') };
}
