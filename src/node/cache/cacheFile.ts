// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { dirname } from 'node:path';
import type { FileFacts } from '../../core/engine/engine';
import { FactsPacker, FactsUnpacker } from '../../core/engine/packedFacts';
import type { RepoPath } from '../../core/model/repoPath';
import { readSmallFile } from '../reading/readSmallFile';

/** One content of one path. */
export interface CachedFacts {
  readonly path: RepoPath;
  readonly key: string;
  readonly facts: FileFacts;
  used: number;
}

export interface CacheContent {
  readonly version: string;
  readonly scan: number;
  readonly entries: readonly CachedFacts[];
}

/** A cache of the largest repositories takes a tenth of this. */
const MAX_BYTES = 256 * 1024 * 1024;
const HASH = 'sha1';
const HASH_LENGTH = 40;

/** In columns: texts are read faster in one piece than one by one, and facts as numbers; see `PackedFacts`. */
interface Columns {
  readonly version: string;
  readonly scan: number;
  /** Each ended by a line feed, which neither a path nor a key can hold. */
  readonly paths: string;
  readonly keys: string;
  readonly used: readonly number[];
  readonly texts: readonly string[];
  /** Which byte of a number comes first on the machine that wrote it. */
  readonly endianness: string;
}

/** Between the columns and the numbers, which have so many bytes each. */
const SEPARATOR = '\n\n';
const NUMBER_BYTES = Int32Array.BYTES_PER_ELEMENT;

/** What a cache file holds; `undefined` when it is not there, damaged, or no cache file at all. */
export function readCacheFile(file: string): CacheContent | undefined {
  const bytes = readSmallFile(file, MAX_BYTES);
  if (bytes === undefined || bytes.length <= HASH_LENGTH) {
    return undefined;
  }
  const body = bytes.subarray(HASH_LENGTH);
  // What has the right sum was written by us, all of it: it need not be looked at field by field.
  if (createHash(HASH).update(body).digest('hex') !== bytes.toString('latin1', 0, HASH_LENGTH)) {
    return undefined;
  }
  try {
    const end = body.indexOf(SEPARATOR);
    const columns = JSON.parse(body.toString('utf8', 0, end)) as Columns;
    if (columns.endianness !== endianness()) {
      return undefined;
    }
    const { version, scan, used, texts } = columns;
    const paths = columns.paths.split('\n') as RepoPath[];
    const keys = columns.keys.split('\n');
    const numbers = numbersIn(body.subarray(end + SEPARATOR.length));
    const entries: CachedFacts[] = [];
    for (const facts of new FactsUnpacker().read({ numbers, texts })) {
      const at = entries.length;
      entries.push({ path: paths[at]!, key: keys[at]!, facts, used: used[at]! });
    }
    return { version, scan, entries };
  } catch {
    return undefined;
  }
}

/** They may begin anywhere in the file, and numbers must not. */
function numbersIn(bytes: Uint8Array): Int32Array {
  const numbers = new Int32Array(bytes.length / NUMBER_BYTES);
  new Uint8Array(numbers.buffer).set(bytes);
  return numbers;
}

/** Writes a cache file at one stroke: whoever reads at the same time sees the old one or the new one, never half of it. */
export function writeCacheFile(file: string, { version, scan, entries }: CacheContent): void {
  const packer = new FactsPacker();
  for (const { facts } of entries) {
    packer.add(facts);
  }
  const { numbers, texts } = packer.page();
  const columns: Columns = {
    version,
    scan,
    paths: entries.map(({ path }) => `${path}\n`).join(''),
    keys: entries.map(({ key }) => `${key}\n`).join(''),
    used: entries.map(({ used }) => used),
    texts,
    endianness: endianness(),
  };
  const parts = [
    Buffer.from(JSON.stringify(columns)),
    Buffer.from(SEPARATOR),
    Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength),
  ];
  const sum = createHash(HASH);
  parts.forEach((part) => sum.update(part));
  const temporary = `${file}.${process.pid}.${Date.now()}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, Buffer.concat([Buffer.from(sum.digest('hex')), ...parts]), { flag: 'wx', mode: 0o600 });
    renameSync(temporary, file);
  } catch {
    rmSync(temporary, { force: true });
  }
}
