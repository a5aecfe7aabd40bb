// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'mocha';
import { readProgramme } from '../../../src/core/ggi/readProgramme';
import { withCurrent } from '../../../src/core/ggi/trend';
import type { ProgrammeTrend } from '../../../src/core/model/trend';
import { programmeTrend, TrendReader } from '../../../src/node/git/programmeTrend';
import { ScanClient } from '../../../src/node/scan/client';
import { git, temporaryFolder, writeFiles } from './gitRepository';

const FILE = '.ospo/ggi.yaml';
const programme = (...states: string[]): string =>
  `activities:\n${states.map((state, index) => `  GGI-A-${17 + index}:\n    state: ${state}\n    objectives: ["[x] a", b]\n`).join('')}`;

/** A repository whose commits are made on given days. */
class Dated {
  readonly root = temporaryFolder();
  constructor() {
    git(this.root, 'init', '-q', '-b', 'main');
  }
  commit(day: string, files: Readonly<Record<string, string | Uint8Array>>, ...more: string[]): void {
    writeFiles(this.root, files);
    git(this.root, 'add', '--all');
    this.dated(day, 'commit', '-q', '--allow-empty', '-m', day, ...more);
  }
  dated(day: string, ...parameters: string[]): void {
    const when = `${day}T12:00:00Z`;
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...parameters], {
      cwd: this.root,
      stdio: 'ignore',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when },
    });
  }
}

/** Points as `day: done/in-progress/not-started objectives`. */
function inShort(trend: ProgrammeTrend | undefined): string[] | undefined {
  return trend?.points.map(
    ({ day, states, objectives }) =>
      `${day}: ${states.done}/${states['in-progress']}/${states['not-started']} ${objectives.done}/${objectives.total}`,
  );
}

describe('the trend of a programme', function () {
  this.timeout(30_000);

  it('has one point a day, the last of the day, and passes over what is broken', async () => {
    const repository = new Dated();
    repository.commit('2026-01-01', { 'README.md': 'x' });
    repository.commit('2026-01-02', { [FILE]: programme('not-started') });
    repository.commit('2026-01-02', { [FILE]: programme('in-progress') });
    repository.commit('2026-02-01', { [FILE]: 'activities: [' });
    repository.commit('2026-03-01', { [FILE]: programme('done', 'in-progress') });
    repository.commit('2026-03-01', { [FILE]: '<<<<<<< a\n=======\n>>>>>>> b\n' });
    repository.commit('2026-03-02', { other: 'not about it' });
    const trend = await programmeTrend(repository.root);
    assert.deepEqual(inShort(trend), ['2026-01-02: 0/1/0 1/2', '2026-03-01: 1/1/0 2/4']);
    assert.deepEqual(
      trend?.skipped.map(({ day }) => day),
      ['2026-02-01', '2026-03-01'],
    );
    assert.equal(trend?.unknownBefore, undefined);
    assert.deepEqual(trend?.points[1]?.activities[0], {
      id: 'GGI-A-17',
      state: 'done',
      objectives: { done: 1, total: 2 },
    });
    for (const { states } of trend.points) {
      assert.equal(
        Object.values(states).reduce((a, b) => a + b),
        25,
      );
    }
  });

  it('follows the file through a rename, its deletion, and a merge that counts from its day on', async () => {
    const repository = new Dated();
    repository.commit('2026-01-01', { 'governance/ggi.yaml': programme('not-started', 'not-started', 'in-progress') });
    mkdirSync(join(repository.root, '.ospo'));
    renameSync(join(repository.root, 'governance/ggi.yaml'), join(repository.root, FILE));
    repository.commit('2026-01-05', {});
    git(repository.root, 'checkout', '-q', '-b', 'side');
    repository.commit('2026-01-10', { [FILE]: programme('done', 'done', 'done') });
    git(repository.root, 'checkout', '-q', 'main');
    repository.commit('2026-01-12', { other: 'o' });
    repository.dated('2026-02-01', 'merge', '-q', '--no-ff', '-m', 'merge', 'side');
    git(repository.root, 'rm', '-q', FILE);
    repository.commit('2026-03-01', {});
    repository.commit('2026-04-01', { [FILE]: programme('in-progress') });
    assert.deepEqual(inShort(await programmeTrend(repository.root)), [
      '2026-01-01: 0/1/2 3/6',
      '2026-01-05: 0/1/2 3/6',
      '2026-02-01: 3/0/0 3/6',
      '2026-03-01: 0/0/0 0/0',
      '2026-04-01: 0/1/0 1/2',
    ]);
  });

  it('says from where on it does not know', async () => {
    const repository = new Dated();
    for (const [index, state] of ['not-started', 'in-progress', 'done'].entries()) {
      repository.commit(`2026-01-0${index + 1}`, { [FILE]: programme(state) });
    }
    const clone = join(temporaryFolder(), 'clone');
    git(repository.root, 'clone', '-q', '--depth', '2', `file://${repository.root}`, clone);
    const shallow = await programmeTrend(clone);
    assert.equal(shallow?.unknownBefore, 'shallow');
    assert.deepEqual(inShort(shallow), ['2026-01-02: 0/1/0 1/2', '2026-01-03: 1/0/0 1/2']);
    const limited = await programmeTrend(repository.root, 2);
    assert.equal(limited?.unknownBefore, 'limit');
    assert.equal(limited?.points.length, 2);
    assert.equal((await programmeTrend(repository.root, 3))?.unknownBefore, undefined);
  });

  it('is never turned back by a clock that went wrong', async () => {
    const repository = new Dated();
    repository.commit('2026-05-01', { [FILE]: programme('not-started') });
    repository.commit('2026-02-01', { [FILE]: programme('in-progress') });
    repository.commit('2026-06-01', { [FILE]: programme('done') });
    assert.deepEqual(inShort(await programmeTrend(repository.root)), [
      '2026-02-01: 0/1/0 1/2',
      '2026-06-01: 1/0/0 1/2',
    ]);
  });

  it('reads UTF-16, passes over what is no text or too large, and a folder below the top', async () => {
    const repository = new Dated();
    const sub = `team/a b/${FILE}`;
    repository.commit('2026-01-01', { [sub]: Buffer.from(`\uFEFF${programme('not-started')}`, 'utf16le') });
    repository.commit('2026-01-02', { [sub]: Buffer.from([0, 1, 2]) });
    repository.commit('2026-01-03', { [sub]: '#'.repeat(2 * 1024 * 1024) });
    repository.commit('2026-01-04', { [sub]: programme('done') });
    const trend = await programmeTrend(join(repository.root, 'team/a b'));
    assert.deepEqual(inShort(trend), ['2026-01-01: 0/0/1 1/2', '2026-01-04: 1/0/0 1/2']);
    assert.deepEqual(
      trend?.skipped.map(({ day }) => day),
      ['2026-01-02', '2026-01-03'],
    );
  });

  it('ends with what the file says now', () => {
    const now = readProgramme(programme('done')).programme;
    const empty = readProgramme('').programme;
    const none: ProgrammeTrend = { points: [], skipped: [] };
    assert.equal(withCurrent(none, empty, '2026-01-01'), none);
    const first = withCurrent(none, now, '2026-01-01');
    assert.deepEqual(inShort(first), ['2026-01-01: 1/0/0 1/2']);
    assert.equal(withCurrent(first, now, '2026-02-01'), first);
    assert.deepEqual(inShort(withCurrent(first, empty, '2026-01-01')), ['2026-01-01: 0/0/0 0/0']);
    assert.equal(withCurrent(first, empty, '2026-02-01').points.length, 2);
  });

  it('is unknown without a repository or a commit', async () => {
    assert.equal(await programmeTrend(temporaryFolder()), undefined);
    const root = temporaryFolder();
    git(root, 'init', '-q');
    assert.equal(await programmeTrend(root), undefined);
  });

  it('is read again only when HEAD has moved', async () => {
    const repository = new Dated();
    repository.commit('2026-01-01', { [FILE]: programme('not-started') });
    const reader = new TrendReader(repository.root);
    const first = await reader.read();
    assert.equal(await reader.read(), first);
    repository.commit('2026-01-02', { [FILE]: programme('done') });
    assert.equal((await reader.read())?.points.length, 2);
  });

  it('comes from the scan process, before any scan, and not at all from a folder that is not trusted', async () => {
    const repository = new Dated();
    repository.commit('2026-01-01', { [FILE]: programme('not-started') });
    for (const trusted of [true, false]) {
      const client = new ScanClient({ program: resolve('dist/scan.js'), root: repository.root, trusted });
      after(() => client.dispose());
      assert.deepEqual(inShort(await client.trend()), trusted ? ['2026-01-01: 0/0/1 1/2'] : undefined);
    }
  });

  it('reads many versions of a large file without holding up its process for long', async () => {
    const repository = new Dated();
    const history = Array.from({ length: 60 }, (_, index) => {
      const text = `${programme('in-progress', 'done')}# ${index}\n${'# filler\n'.repeat(2000)}`;
      const time = 1_767_225_600 + index * 86_400;
      return `commit refs/heads/main\nmark :${index + 1}\ncommitter A <a@example.org> ${time} +0000\ndata 1\nx\nM 644 inline ${FILE}\ndata ${text.length}\n${text}\n`;
    }).join('');
    execFileSync('git', ['fast-import', '--quiet'], { cwd: repository.root, input: history });
    const start = performance.now();
    assert.equal((await programmeTrend(repository.root))?.points.length, 60);
    assert.ok(performance.now() - start < 10_000);
  });
});
