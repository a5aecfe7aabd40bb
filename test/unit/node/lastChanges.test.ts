// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'mocha';
import { repoPath } from '../../../src/core/model/repoPath';
import { ChangeReader, lastChanges } from '../../../src/node/git/lastChanges';
import { ScanClient } from '../../../src/node/scan/client';
import { git, repository, temporaryFolder, writeFiles } from './gitRepository';

const ODD = ['a b.md', '*.md', 'dir/[x].md', 'naïve-🎉.md', ':(top)x', '=1'].filter(
  (name) => process.platform !== 'win32' || !/[*:]/.test(name),
);

/** Seconds of a commit. */
const timeOf = (root: string, commit: string): number => Number(git(root, 'log', '-1', '--format=%ct', commit));

describe('when files changed last', function () {
  this.timeout(30_000);

  it('is the time of the last commit on the way of HEAD, for names of every kind', async () => {
    const root = repository({ 'z.md': 'z', ...Object.fromEntries(ODD.map((name) => [`sub/${name}`, '1'])) });
    const first = timeOf(root, 'HEAD');
    writeFiles(root, { 'z.md': 'z2', [`sub/${ODD[0]}`]: '2' });
    git(root, 'add', '--all');
    git(root, '-c', 'core.quotePath=true', 'commit', '-q', '-m', 'x', '--date', '2030-01-01T00:00:00Z');
    const second = timeOf(root, 'HEAD');
    writeFiles(root, { 'sub/new.md': 'not committed' });
    const paths = [...ODD.filter((name) => !name.includes(':')), 'new.md'].map(repoPath);
    const times = await lastChanges(join(root, 'sub'), paths);
    assert.equal(times.get(repoPath(ODD[0]!)), second);
    assert.deepEqual(
      paths.slice(1, -1).map((path) => times.get(path)),
      paths.slice(1, -1).map(() => first),
    );
    assert.equal(times.has(repoPath('new.md')), false);
  });

  it('is asked for a thousand long names at once', async () => {
    const names = Array.from({ length: 1000 }, (_, index) => `${'long/'.repeat(20)}${index}.md`);
    const root = repository(Object.fromEntries(names.map((name) => [name, 'x'])));
    assert.equal((await lastChanges(root, names.map(repoPath))).size, 1000);
  });

  it('is unknown without a repository, and asked again when HEAD moves', async () => {
    assert.equal((await lastChanges(temporaryFolder(), [repoPath('a')])).size, 0);
    const root = repository({ a: '1', b: '1' });
    const reader = new ChangeReader(root);
    const paths = [repoPath('a'), repoPath('gone')];
    assert.deepEqual([...(await reader.read(paths)).keys()], ['a']);
    writeFiles(root, { gone: '1' });
    git(root, 'add', '--all');
    git(root, 'commit', '-q', '-m', 'x');
    assert.deepEqual([...(await reader.read(paths)).keys()], ['a', 'gone']);
    rmSync(join(root, '.git'), { recursive: true });
    assert.equal((await reader.read(paths)).size, 0);
  });

  it('comes from the scan process, and only from a trusted folder', async () => {
    const root = repository({ a: '1' });
    for (const trusted of [true, false]) {
      const client = new ScanClient({ program: resolve('dist/scan.js'), root, trusted });
      after(() => client.dispose());
      assert.equal((await client.lastChanges([repoPath('a')])).size, trusted ? 1 : 0);
    }
  });
});
