// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { lstatSync, readdirSync, readFileSync, writeFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import type { FileFacts } from '../../../src/core/engine/engine';
import { repoPath } from '../../../src/core/model/repoPath';
import { contentKey } from '../../../src/node/cache/contentKey';
import { FactsCache } from '../../../src/node/cache/factsCache';
import type { TrackedFile } from '../../../src/node/git/trackedFile';
import { temporaryFolder } from './gitRepository';

const A = repoPath('a.ts');
const EMPTY: FileFacts = { kind: 'empty' };
const BINARY: FileFacts = { kind: 'binary' };

describe('the cache of facts', () => {
  const folder = temporaryFolder();
  let number = 0;
  const fresh = () => join(folder, 'deep', `${number++}.cache`);

  it('remembers several contents of one path, over sessions', () => {
    const file = fresh();
    const first = new FactsCache(file, 'v');
    first.begin();
    first.put(A, 'one', EMPTY);
    first.put(A, 'two', BINARY);
    first.save();
    const second = new FactsCache(file, 'v');
    assert.deepEqual(second.get(A, 'one'), EMPTY);
    assert.deepEqual(second.get(A, 'two'), BINARY);
    assert.equal(second.get(A, 'three'), undefined);
    assert.equal(second.get(repoPath('b.ts'), 'one'), undefined, 'the name decides how a content is read');
  });

  it('is empty when another version wrote it', () => {
    const file = fresh();
    const first = new FactsCache(file, 'v');
    first.put(A, 'one', EMPTY);
    first.save();
    assert.equal(new FactsCache(file, 'w').get(A, 'one'), undefined);
  });

  it('is empty when any byte of its file is wrong, and is written anew', () => {
    const file = fresh();
    const first = new FactsCache(file, 'v');
    first.put(A, 'one', EMPTY);
    first.save();
    const good = readFileSync(file);
    for (const bad of [good.subarray(0, good.length - 1), Buffer.from(''), Buffer.from('{}'), flipped(good)]) {
      writeFileSync(file, bad);
      const damaged = new FactsCache(file, 'v');
      assert.equal(damaged.get(A, 'one'), undefined);
      damaged.put(A, 'one', EMPTY);
      damaged.save();
      assert.deepEqual(new FactsCache(file, 'v').get(A, 'one'), EMPTY);
    }
  });

  it('loses nothing when two processes share it, and leaves no other file behind', () => {
    const file = fresh();
    const [one, other] = [new FactsCache(file, 'v'), new FactsCache(file, 'v')];
    one.put(A, 'one', EMPTY);
    one.save();
    other.put(repoPath('b.ts'), 'two', BINARY);
    other.save();
    const third = new FactsCache(file, 'v');
    assert.deepEqual([third.get(A, 'one'), third.get(repoPath('b.ts'), 'two')], [EMPTY, BINARY]);
    assert.deepEqual(
      readdirSync(join(folder, 'deep')).filter((name) => !name.endsWith('.cache')),
      [],
    );
  });

  it('is bounded: what was not used for longest goes first', () => {
    const file = fresh();
    const cache = new FactsCache(file, 'v');
    for (let scan = 0; scan < 3; scan++) {
      cache.begin();
      for (let at = 0; at < 15_000; at++) {
        cache.put(repoPath(`f${at}.ts`), `content ${scan}`, EMPTY);
      }
      cache.save();
    }
    const later = new FactsCache(file, 'v');
    const kept = (scan: number) =>
      Array.from({ length: 15_000 }, (_, at) => later.get(repoPath(`f${at}.ts`), `content ${scan}`)).filter(Boolean)
        .length;
    assert.deepEqual([kept(2), kept(1), kept(0)], [15_000, 15_000, 5_000]);
  });

  it('cannot be written: nothing happens', () => {
    const cache = new FactsCache(join(folder, 'deep'), 'v');
    cache.put(A, 'one', EMPTY);
    cache.save();
    assert.deepEqual(cache.get(A, 'one'), EMPTY);
  });
});

describe('the key of a content', () => {
  const NOW = 1_800_000_000_000;
  const HOUR_AGO = NOW - 3_600_000;
  const stat = (changes: Partial<Stats> = {}) =>
    Object.assign(lstatSync('.'), { size: 12, mtimeMs: HOUR_AGO, ctimeMs: HOUR_AGO, ino: 5, ...changes });
  const tracked: TrackedFile = { blob: 'abc', size: 12, mtimeMs: HOUR_AGO, ctimeMs: HOUR_AGO, ino: 5, racy: false };

  it('is the blob where the index still holds, so that a clone or a branch needs no reading', () => {
    assert.equal(contentKey(stat(), tracked, NOW), 'abc 12');
  });

  it('is what the system says as soon as anything differs', () => {
    for (const change of [{ size: 13 }, { mtimeMs: HOUR_AGO + 1 }, { ctimeMs: HOUR_AGO + 1 }, { ino: 6 }]) {
      const key = contentKey(stat(change), tracked, NOW);
      assert.ok(key !== undefined && !key.startsWith('abc'), JSON.stringify(change));
      assert.notEqual(key, contentKey(stat(), undefined, NOW));
    }
  });

  it('does not trust an index that was written in the same moment as the file', () => {
    assert.ok(!contentKey(stat(), { ...tracked, racy: true }, NOW)!.startsWith('abc'));
  });

  it('is none while the file may change once more within a step of the clock', () => {
    assert.equal(contentKey(stat({ mtimeMs: NOW - 10 }), undefined, NOW), undefined);
    assert.equal(contentKey(stat({ ctimeMs: NOW + 10 }), undefined, NOW), undefined);
  });
});

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy[copy.length >> 1]! ^= 1;
  return copy;
}
