// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'mocha';
import { listFolder } from '../../../src/node/listing/listFolder';
import { repoPath } from '../../../src/core/model/repoPath';
import { lastChanges } from '../../../src/node/git/lastChanges';
import { programmeTrend } from '../../../src/node/git/programmeTrend';
import { findGit } from '../../../src/node/git/findGit';
import { git, repository, temporaryFolder, writeFiles } from './gitRepository';

/** A repository whose configuration names one program at every door that git has. Each leaves a file when it runs. */
function hostileRepository(): { root: string; traces: string } {
  const traces = temporaryFolder();
  const root = repository({
    'a.txt': 'a',
    'b.bin': 'b',
    '.ospo/ggi.yaml': 'activities:\n  GGI-A-21: {state: done}\n',
    '.gitattributes': '* filter=evil diff=evil merge=evil\n',
  });
  const trap = (name: string) => {
    const script = join(traces, `${name}.sh`);
    writeFileSync(script, `#!/bin/sh\n: > '${traces}/${name}.ran'\nexit 0\n`);
    chmodSync(script, 0o755);
    return script;
  };
  const hooks = join(traces, 'hooks');
  mkdirSync(hooks);
  for (const hook of ['post-index-change', 'fsmonitor-watchman', 'post-checkout', 'reference-transaction']) {
    writeFileSync(join(hooks, hook), readFileSync(trap(`hook-${hook}`)));
    chmodSync(join(hooks, hook), 0o755);
  }
  writeFileSync(
    join(root, '.git/config'),
    `[core]
	repositoryformatversion = 0
	fsmonitor = ${trap('fsmonitor')}
	hooksPath = ${hooks}
	pager = ${trap('pager')}
	editor = ${trap('editor')}
	sshCommand = ${trap('ssh')}
	gitProxy = ${trap('proxy')}
	askPass = ${trap('askpass')}
	alternateRefsCommand = ${trap('alternates')}
[pager]
	ls-files = ${trap('pager-ls-files')}
[filter "evil"]
	clean = ${trap('clean')}
	smudge = ${trap('smudge')}
	process = ${trap('process')}
	required = true
[diff]
	external = ${trap('diff-external')}
[diff "evil"]
	textconv = ${trap('textconv')}
	command = ${trap('diff-command')}
[credential]
	helper = !${trap('credential')}
[gpg]
	program = ${trap('gpg')}
[alias]
	ls-files = !${trap('alias')}
[include]
	path = ${join(traces, 'included')}
`,
  );
  writeFileSync(join(traces, 'included'), `[core]\n\tfsmonitor = ${trap('included-fsmonitor')}\n`);
  writeFiles(root, { 'a.txt': 'changed since', 'new.txt': 'n' });
  return { root, traces };
}

const ranIn = (traces: string) => readdirSync(traces).filter((name) => name.endsWith('.ran'));

describe('a repository whose configuration runs programs', function () {
  before(function () {
    if (process.platform === 'win32') {
      this.skip();
    }
  });

  it('is a real trap: git itself falls into it', () => {
    const { root, traces } = hostileRepository();
    assert.throws(() => git(root, 'status'), 'the filter that it runs is none');
    assert.notDeepEqual(ranIn(traces), []);
  });

  it('runs nothing when it is listed', async () => {
    const { root, traces } = hostileRepository();
    const listing = await listFolder(root, { trusted: true });
    assert.equal(listing.source, 'git');
    assert.deepEqual(listing.paths, ['.gitattributes', '.ospo/ggi.yaml', 'a.txt', 'b.bin', 'new.txt']);
    assert.deepEqual(ranIn(traces), []);
  });

  it('runs nothing when its history is read', async () => {
    const { root, traces } = hostileRepository();
    const trend = await programmeTrend(root);
    assert.deepEqual(
      trend?.points.map(({ states }) => states.done),
      [1],
    );
    assert.equal((await lastChanges(root, ['a.txt', 'b.bin'].map(repoPath))).size, 2);
    assert.deepEqual(ranIn(traces), []);
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
    assert.deepEqual(ranIn(traces), ['fetch.ran'], 'it is a real trap');
    rmSync(join(traces, 'fetch.ran'));
    const trend = await programmeTrend(root);
    assert.deepEqual([trend?.points.length, trend?.skipped.length], [0, 1]);
    assert.deepEqual(ranIn(traces), []);
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
