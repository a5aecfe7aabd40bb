// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { parentPort, workerData } from 'node:worker_threads';
import { FactsPacker } from '../../../core/engine/packedFacts';
import { readRecord } from '../../../core/engine/readRecord';
import type { RepoPath } from '../../../core/model/repoPath';
import { FileReader } from '../../reading/fileReader';
import { CHUNK, takeChunk, type ChunkRead, type ReadingOrder } from './order';

// A second reader: a thread that reads the heads of files along with the one that decides.

const { root, list, diskNames, next } = workerData as ReadingOrder;
const paths = list.split('\n') as RepoPath[];
paths.pop();
const reader = new FileReader(root, diskNames as ReadonlyMap<RepoPath, string>);
const packer = new FactsPacker();
for (let chunk = takeChunk(next); chunk * CHUNK < paths.length; chunk = takeChunk(next)) {
  const vanished: number[] = [];
  paths.slice(chunk * CHUNK, (chunk + 1) * CHUNK).forEach((path, place) => {
    const content = reader.read(path, 'head');
    if (content === 'vanished') {
      vanished.push(place);
    } else {
      packer.add(readRecord(path, content));
    }
  });
  const read: ChunkRead = { chunk, facts: packer.page(), vanished };
  parentPort?.postMessage(read);
}
