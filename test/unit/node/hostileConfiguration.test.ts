// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'mocha';
import { listFolder } from '../../../src/node/listing/listFolder';
import { repoPath } from '../../../src/core/model/repoPath';
import { fileYears } from '../../../src/node/git/fileYears';
import { lastChanges } from '../../../src/node/git/lastChanges';
import { programmeTrend } from '../../../src/node/git/programmeTrend';
import { findGit } from '../../../src/node/git/findGit';
import { makeHostileRepository, sprung } from '../../fixtures/hostileRepository.mjs';
import { git, repository, temporaryFolder, writeFiles } from './gitRepository';

/** Where it lies, and where its traps leave their traces. */
function hostileRepository(): { root: string; traces: string } {
  const [root, traces] = [temporaryFolder(), temporaryFolder()];
  makeHostileRepository(root, traces);
  return { root, traces };
}

describe('a repository whose configuration runs programs', function () {
  before(function () {
    if (process.platform === 'win32') {
      this.skip();
    }
  });

  it('is a real trap: git itself falls into it', () => {
    const { root, traces } = hostileRepository();
    // It fails where it has to run the filter, which is none; whether it has to depends on the clock.
    spawnSync('git', ['status'], { cwd: root });
    assert.notDeepEqual(sprung(traces), []);
  });

  it('runs nothing when it is listed', async () => {
    const { root, traces } = hostileRepository();
    const listing = await listFolder(root, { trusted: true });
    assert.equal(listing.source, 'git');
    assert.deepEqual(listing.paths, ['.gitattributes', '.ospo/ggi.yaml', 'a.txt', 'b.bin', 'new.txt']);
    assert.deepEqual(sprung(traces), []);
  });

  it('runs nothing when its history is read', async () => {
    const { root, traces } = hostileRepository();
    const trend = await programmeTrend(root);
    assert.deepEqual(
      trend?.points.map(({ states }) => states.done),
      [1],
    );
    assert.equal((await lastChanges(root, ['a.txt', 'b.bin'].map(repoPath))).size, 2);
    assert.equal((await fileYears(root, ['a.txt', 'b.bin'].map(repoPath)))?.size, 2);
    assert.deepEqual(sprung(traces), []);
  });

  it('fetches nothing that its history lacks', async () => {
    const file = '.ospo/ggi.yaml';
    const root = repository({ [file]: 'activities:\n  GGI-A-21: {state: done}\n' });
    const traces = temporaryFolder();
    const blob = git(root, 'rev-parse', `HEAD:${file}`).trim();
    rmSync(join(root, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    git(root, 'config', 'core.repositoryFormatVersion', '1');
    git(root, 'config', 'extensions.partialClone', 'origin');
    git(root, 'config', 'remote.origin.promisor', 'true');
    git(root, 'config', 'remote.origin.url', `ext::touch ${traces}/fetch.ran`);
    git(root, 'config', 'protocol.ext.allow', 'always');
    assert.throws(() => git(root, 'cat-file', '-p', blob));
    assert.deepEqual(sprung(traces), ['fetch'], 'it is a real trap');
    rmSync(join(traces, 'fetch.ran'));
    const trend = await programmeTrend(root);
    assert.deepEqual([trend?.points.length, trend?.skipped.length], [0, 1]);
    assert.deepEqual(sprung(traces), []);
  });

  it('does not even start git when it is not trusted', async () => {
    const { root, traces } = hostileRepository();
    const path = process.env['PATH'];
    const spy = join(temporaryFolder(), 'bin');
    mkdirSync(spy);
    writeFileSync(join(spy, 'git'), `#!/bin/sh\n: > '${traces}/git.ran'\nexit 1\n`);
    chmodSync(join(spy, 'git'), 0o755);
    process.env['PATH'] = spy;
    try {
      await listFolder(root, { trusted: false });
      assert.equal(existsSync(join(traces, 'git.ran')), false);
      const listing = await listFolder(root, { trusted: true });
      assert.equal(existsSync(join(traces, 'git.ran')), true, 'the spy works');
      assert.equal(listing.source, 'index');
      assert.deepEqual(listing.paths, ['.gitattributes', '.ospo/ggi.yaml', 'a.txt', 'b.bin', 'new.txt']);
    } finally {
      process.env['PATH'] = path;
    }
  });

  it('finds no git inside the folder or through a relative PATH entry', () => {
    const root = temporaryFolder();
    writeFiles(root, { git: '#!/bin/sh\n', 'bin/git': '#!/bin/sh\n' });
    const path = process.env['PATH'];
    process.env['PATH'] = [root, join(root, 'bin'), '.', ''].join(':');
    try {
      assert.equal(findGit(root), undefined);
    } finally {
      process.env['PATH'] = path;
    }
  });
});
