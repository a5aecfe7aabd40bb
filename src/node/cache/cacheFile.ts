// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FileFacts } from '../../core/engine/engine';
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

/** In columns: most files share their facts with others, and numbers are read faster than objects. */
interface Columns {
  readonly version: string;
  readonly scan: number;
  readonly paths: readonly RepoPath[];
  readonly keys: readonly string[];
  readonly facts: readonly number[];
  readonly used: readonly number[];
  readonly table: readonly FileFacts[];
}

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
    const { version, scan, paths, keys, facts, used, table } = JSON.parse(body.toString('utf8')) as Columns;
    const entries = paths.map((path, at) => ({ path, key: keys[at]!, facts: table[facts[at]!]!, used: used[at]! }));
    return { version, scan, entries };
  } catch {
    return undefined;
  }
}

/** Writes a cache file at one stroke: whoever reads at the same time sees the old one or the new one, never half of it. */
export function writeCacheFile(file: string, { version, scan, entries }: CacheContent): void {
  const numbers = new Map<FileFacts, number>();
  const byText = new Map<string, number>();
  const texts: string[] = [];
  const facts = entries.map((entry) => {
    let number = numbers.get(entry.facts);
    if (number === undefined) {
      const text = JSON.stringify(entry.facts);
      number = byText.get(text) ?? texts.push(text) - 1;
      byText.set(text, number);
      numbers.set(entry.facts, number);
    }
    return number;
  });
  const column = (pick: (entry: CachedFacts) => unknown) => JSON.stringify(entries.map(pick));
  const body = Buffer.from(
    `{"version":${JSON.stringify(version)},"scan":${scan},"paths":${column(({ path }) => path)},"keys":${column(({ key }) => key)},` +
      `"facts":${JSON.stringify(facts)},"used":${column(({ used }) => used)},"table":[${texts.join(',')}]}`,
  );
  const temporary = `${file}.${process.pid}.${Date.now()}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const sum = Buffer.from(createHash(HASH).update(body).digest('hex'));
    writeFileSync(temporary, Buffer.concat([sum, body]), { flag: 'wx', mode: 0o600 });
    renameSync(temporary, file);
  } catch {
    rmSync(temporary, { force: true });
  }
}
