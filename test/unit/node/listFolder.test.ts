// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { FolderError, listFolder } from '../../../src/node/listing/listFolder';
import { git, repository, temporaryFolder, writeFiles } from './gitRepository';

const FILES = { 'a.txt': 'a', 'b/c.txt': 'c', 'b/d/e.txt': 'e', LICENSE: 'x' };

async function paths(root: string, trusted = true): Promise<string[]> {
  return [...(await listFolder(root, { trusted })).paths];
}

/** What both ways of listing agree on. */
async function bothWays(root: string): Promise<string[]> {
  const trusted = await paths(root);
  assert.deepEqual(await paths(root, false), trusted);
  return trusted;
}

describe('listFolder', () => {
  it('lists tracked and untracked files but no ignored ones, in path order', async () => {
    const root = repository({ ...FILES, '.gitignore': '*.log\n/out/\n!keep.log\n' });
    writeFiles(root, { 'new.txt': 'n', 'x.log': 'l', 'b/keep.log': 'k', 'out/o.txt': 'o', 'b/out/p.txt': 'p' });
    const all = ['.gitignore', 'LICENSE', 'a.txt', 'b/c.txt', 'b/d/e.txt', 'b/keep.log', 'b/out/p.txt', 'new.txt'];
    assert.deepEqual(await bothWays(root), all);
  });

  it('lists tracked files even where an ignore rule matches them', async () => {
    const root = repository({ 'dist/kept.js': 'k', '.gitignore': 'dist/\n' });
    writeFiles(root, { 'dist/other.js': 'o' });
    assert.deepEqual(await bothWays(root), ['.gitignore', 'dist/kept.js']);
  });

  for (const version of ['2', '3', '4']) {
    it(`reads an index of version ${version}`, async () => {
      const root = repository(FILES);
      if (version === '3') {
        git(root, 'update-index', '--skip-worktree', 'a.txt');
      }
      git(root, 'update-index', '--index-version', version);
      assert.deepEqual(await bothWays(root), ['LICENSE', 'a.txt', 'b/c.txt', 'b/d/e.txt']);
      assert.equal((await listFolder(root, { trusted: true })).source, 'git');
    });
  }

  it('reads the index of a SHA-256 repository', async () => {
    assert.deepEqual(await bothWays(repository(FILES, '--object-format=sha256')), [
      'LICENSE',
      'a.txt',
      'b/c.txt',
      'b/d/e.txt',
    ]);
  });

  it('asks git about a split index, and walks when git may not run', async () => {
    const root = repository({ ...FILES, 'skipped.o': 'tracked though ignored' });
    writeFiles(root, { '.git/info/exclude': '*.o\n' });
    git(root, 'update-index', '--split-index');
    assert.deepEqual(await paths(root), ['LICENSE', 'a.txt', 'b/c.txt', 'b/d/e.txt', 'skipped.o']);
    assert.deepEqual(await paths(root, false), ['LICENSE', 'a.txt', 'b/c.txt', 'b/d/e.txt']);
  });

  it('asks git about a sparse index', async () => {
    const root = repository(FILES);
    git(root, 'sparse-checkout', 'set', '--cone', '--sparse-index');
    assert.deepEqual(await paths(root), ['LICENSE', 'a.txt', 'b/c.txt', 'b/d/e.txt']);
    assert.deepEqual(await paths(root, false), ['LICENSE', 'a.txt']);
  });

  it('walks when the index is damaged', async () => {
    const root = repository(FILES);
    writeFileSync(join(root, '.git/index'), 'DIRC nonsense that is long enough to be looked at closely');
    assert.deepEqual(await bothWays(root), ['LICENSE', 'a.txt', 'b/c.txt', 'b/d/e.txt']);
  });

  it('lists a linked work tree, where .git is a file', async () => {
    const root = repository(FILES);
    const linked = join(temporaryFolder(), 'linked');
    git(root, 'worktree', 'add', '-q', linked);
    writeFiles(root, { '.git/info/exclude': '*.tmp\n' });
    writeFiles(linked, { 'n.txt': 'n', 'n.tmp': 'n' });
    assert.deepEqual(await bothWays(linked), ['LICENSE', 'a.txt', 'b/c.txt', 'b/d/e.txt', 'n.txt']);
  });

  it('lists a folder below the top, under the rules from above', async () => {
    const root = repository({ ...FILES, '.gitignore': '/b/no.txt\nno/\n' });
    writeFiles(root, { 'b/no.txt': '1', 'b/no/x.txt': '2', 'b/yes.txt': '3' });
    assert.deepEqual(await bothWays(join(root, 'b')), ['c.txt', 'd/e.txt', 'yes.txt']);
  });

  it('lists for itself a folder that the repository around it ignores', async () => {
    const root = repository({ '.gitignore': 'samples/\n', 'a.txt': 'a' });
    writeFiles(root, { 'samples/one/x.txt': 'x', 'samples/one/.gitignore': 'y.txt\n', 'samples/one/y.txt': 'y' });
    assert.deepEqual(await bothWays(join(root, 'samples/one')), ['.gitignore', 'x.txt']);
  });

  it('leaves out submodules and nested repositories', async () => {
    const root = repository({ 'a.txt': 'a' });
    for (const name of ['sub', 'nested']) {
      mkdirSync(join(root, name));
      git(join(root, name), 'init', '-q');
      writeFiles(root, { [`${name}/inner.txt`]: 'i' });
      git(join(root, name), 'add', '-A');
      git(join(root, name), 'commit', '-q', '-m', 'inner');
    }
    git(root, 'add', 'sub');
    assert.deepEqual(await bothWays(root), ['a.txt']);
  });

  it('names symbolic links and follows none', async () => {
    const outside = temporaryFolder();
    writeFiles(outside, { 'secret.txt': 's' });
    const root = repository({ 'a.txt': 'a' });
    symlinkSync('a.txt', join(root, 'tracked-link'));
    git(root, 'add', '-A');
    symlinkSync(outside, join(root, 'folder-link'));
    assert.deepEqual(await bothWays(root), ['a.txt', 'folder-link', 'tracked-link']);
    const listing = await listFolder(root, { trusted: false });
    assert.deepEqual([...listing.symlinks].sort(), ['folder-link', 'tracked-link']);
  });

  it('counts names that no other platform could have, and keeps the spelling of the disk', async function () {
    if (process.platform !== 'linux') {
      this.skip();
    }
    const decomposed = 'cafe\u0301.txt';
    const root = repository({ 'con.c': '1', 'a\nb.txt': '2', 'c:d.txt': '3', [decomposed]: '4', 'ok.txt': '5' });
    writeFileSync(Buffer.from(`${root}/latin\xe9.txt`, 'latin1'), '6');
    const listing = await listFolder(root, { trusted: true });
    assert.deepEqual(listing.paths, ['caf\u00e9.txt', 'ok.txt']);
    assert.deepEqual(listing.impossible, ['a\nb.txt', 'c:d.txt', 'con.c', 'latin\uFFFD.txt']);
    assert.deepEqual([...listing.diskNames], [['caf\u00e9.txt', decomposed]]);
    assert.deepEqual(await paths(root, false), listing.paths);
  });

  it('walks a folder without a repository', async () => {
    const root = temporaryFolder();
    writeFiles(root, { ...FILES, '.gitignore': 'b/d\n', '.hg/store': 'h', 'b/.gitignore': '!d\n' });
    const listing = await listFolder(root, { trusted: true });
    assert.equal(listing.source, 'walk');
    assert.deepEqual(listing.paths, ['.gitignore', 'LICENSE', 'a.txt', 'b/.gitignore', 'b/c.txt', 'b/d/e.txt']);
  });

  it('walks where an empty folder is called .git', async () => {
    const root = temporaryFolder();
    writeFiles(root, FILES);
    mkdirSync(join(root, '.git'));
    assert.equal((await paths(root)).length, 4);
  });

  it('names folders that may not be read', async function () {
    if (process.getuid?.() === 0 || process.platform === 'win32') {
      this.skip();
    }
    const root = temporaryFolder();
    writeFiles(root, FILES);
    chmodSync(join(root, 'b'), 0);
    const listing = await listFolder(root, { trusted: false });
    chmodSync(join(root, 'b'), 0o755);
    assert.deepEqual(listing.unlistable, ['b']);
    assert.deepEqual(listing.paths, ['LICENSE', 'a.txt']);
  });

  it('says why a folder cannot be listed', async () => {
    const root = temporaryFolder();
    writeFiles(root, { file: 'f' });
    const refused = (name: string, code: string) =>
      assert.rejects(
        listFolder(join(root, name), { trusted: true }),
        (error) => error instanceof FolderError && error.code === code,
      );
    await refused('missing', 'ENOENT');
    await refused('file', 'ENOTDIR');
  });

  it('lists an empty folder and a repository without a commit', async () => {
    assert.deepEqual(await bothWays(temporaryFolder()), []);
    const root = temporaryFolder();
    git(root, 'init', '-q');
    assert.deepEqual(await bothWays(root), []);
    writeFiles(root, { 'a.txt': 'a' });
    assert.deepEqual(await bothWays(root), ['a.txt']);
  });

  it('falls back when the repository is not accepted by git', async () => {
    const root = repository(FILES);
    writeFiles(root, { 'new.txt': 'n' });
    renameSync(join(root, '.git/config'), join(root, '.git/config.before'));
    writeFileSync(join(root, '.git/config'), '[core]\n\trepositoryformatversion = 99\n');
    assert.deepEqual(await paths(root), ['LICENSE', 'a.txt', 'b/c.txt', 'b/d/e.txt', 'new.txt']);
  });
});
