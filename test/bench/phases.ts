// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// The parts of one scan, timed apart in a process of its own, and what one changed file costs after it. Started by
// phases.mjs with a folder; prints one JSON document.
import { performance } from 'node:perf_hooks';
import { createEngine } from '../../src/core/engine/createEngine';
import { listFolder } from '../../src/node/listing/listFolder';
import { FileReader } from '../../src/node/reading/fileReader';

const CHANGES = 101;
const root = process.argv[2] ?? '.';
const phases = { load: performance.now(), list: 0, want: 0, read: 0, accept: 0, assess: 0 };

async function timed<T>(phase: keyof typeof phases, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  phases[phase] += performance.now() - start;
  return result;
}

const listing = await timed('list', () => listFolder(root, { trusted: true }));
const engine = createEngine();
const reader = new FileReader(root, listing.diskNames);
for (const path of listing.paths) {
  const start = performance.now();
  const want = engine.want(path);
  const wanted = performance.now();
  const content = reader.read(path, want);
  const read = performance.now();
  if (content !== 'vanished') {
    engine.accept(path, content);
  }
  phases.want += wanted - start;
  phases.read += read - wanted;
  phases.accept += performance.now() - read;
}
await timed('assess', () => engine.assess());

const changes: number[] = [];
for (let change = 0; change < CHANGES && listing.paths.length > 0; change++) {
  const path = listing.paths[Math.floor((change * listing.paths.length) / CHANGES)]!;
  const start = performance.now();
  const content = reader.read(path, engine.want(path));
  if (content !== 'vanished') {
    engine.accept(path, content);
    engine.assess();
  }
  changes.push(performance.now() - start);
}
changes.sort((a, b) => a - b);
const oneChange = { median: changes[CHANGES >> 1] ?? 0, p95: changes[Math.floor(CHANGES * 0.95)] ?? 0 };
process.stdout.write(JSON.stringify({ files: listing.paths.length, phases, oneChange }));
