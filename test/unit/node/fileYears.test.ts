// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { repoPath } from '../../../src/core/model/repoPath';
import { fileYears } from '../../../src/node/git/fileYears';
import { git, repository, temporaryFolder, writeFiles } from './gitRepository';

function commit(root: string, year: number, files: Readonly<Record<string, string>> = {}): string {
  writeFiles(root, files);
  git(root, 'add', '--all');
  git(root, 'commit', '-q', '--allow-empty', '-m', `in ${year}`, '--date', `${year}-06-15T12:00:00Z`);
  return git(root, 'rev-parse', 'HEAD').trim();
}

const LINES = Array.from({ length: 40 }, (_, line) => `line ${line}\n`).join('');

/** `2019-2024 unknown -`: for each path its years, that they are unknown, or that no commit has it. */
async function years(root: string, ...paths: string[]): Promise<string> {
  const found = await fileYears(root, paths.map(repoPath));
  return paths
    .map((path) => {
      const span = found?.get(repoPath(path));
      return span === undefined ? '-' : span === 'unknown' ? span : `${span.first}-${span.last}`;
    })
    .join(' ');
}

describe('the years of files (N31)', function () {
  this.timeout(30_000);

  it('are those of the first and the last commit, renames followed, for one file and for many', async () => {
    const root = repository({});
    commit(root, 2015, { 'old name –.c': LINES, 'sub/b.c': 'b' });
    commit(root, 2017, { 'old name –.c': `${LINES}more\n` });
    renameSync(join(root, 'old name –.c'), join(root, 'new.c'));
    commit(root, 2019);
    commit(root, 2021, { 'sub/b.c': 'b2', c: 'c' });
    writeFiles(root, { 'open.c': 'not committed' });
    assert.equal(await years(root, 'new.c', 'sub/b.c', 'c', 'open.c'), '2015-2017 2015-2021 2021-2021 -');
    assert.equal(await years(root, 'new.c'), '2015-2017');
    assert.equal(await years(root, 'open.c'), '-');
    assert.equal(await years(join(root, 'sub'), 'b.c'), '2015-2021');
    assert.equal(await years(join(root, 'sub'), 'b.c', 'none'), '2015-2021 -');
  });

  it('count what branches did', async () => {
    const root = repository({}, '-b', 'main');
    commit(root, 2015, { a: '1' });
    git(root, 'checkout', '-q', '-b', 'side');
    commit(root, 2018, { b: '1' });
    git(root, 'checkout', '-q', 'main');
    commit(root, 2019, { a: '2' });
    git(root, 'merge', '-q', '-m', 'merged', 'side');
    assert.equal(await years(root, 'a', 'b'), '2015-2019 2018-2018');
  });

  it('leave out commits that only change the form', async () => {
    const root = repository({});
    commit(root, 2015, { a: 'a' });
    const format = commit(root, 2020, { a: 'A', b: 'b' });
    commit(root, 2021, { '.git-blame-ignore-revs': `# The formatter\n${format}\n` });
    assert.equal(await years(root, 'a', 'b'), '2015-2015 2020-2020');
  });

  it('are unknown where the first commits were not fetched, and where there is no history', async () => {
    const root = repository({});
    commit(root, 2015, { a: 'a', b: 'b' });
    commit(root, 2020, { a: 'A' });
    commit(root, 2021, { c: 'c' });
    const clone = join(temporaryFolder(), 'clone');
    mkdirSync(clone);
    git(clone, 'clone', '-q', '--depth', '2', `file://${root}`, '.');
    assert.equal(await years(clone, 'a', 'b', 'c'), 'unknown unknown 2021-2021');
    assert.equal(await fileYears(temporaryFolder(), [repoPath('a')]), undefined);
  });
});
