// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, it } from 'mocha';
import type { LiveAssessment } from '../../../src/core/delta/liveAssessment';
import { repoPath } from '../../../src/core/model/repoPath';
import { ScanClient, ScanFailed } from '../../../src/node/scan/client';
import { ScanCancelled } from '../../../src/node/scan/scanCancelled';
import { repository, temporaryFolder, writeFiles } from './gitRepository';

const HEADER = '// SPDX-FileCopyrightText: 2024 Ada\n// SPDX-License-Identifier: MIT\n';
const PROGRAM = resolve('dist/scan.js');

describe('the scan process', function () {
  this.timeout(30_000);
  const clients: ScanClient[] = [];
  afterEach(() => clients.splice(0).forEach((client) => client.dispose()));

  function clientFor(root: string, log: string[] = [], program = PROGRAM): ScanClient {
    const client = new ScanClient({ program, root, trusted: true, log: (line) => log.push(line) });
    clients.push(client);
    return client;
  }
  const withoutLicence = ({ findings }: LiveAssessment) =>
    [...findings].flatMap(({ code, path }) => (code === 'missing-licence' && path !== undefined ? [path] : [])).sort();
  const plain = ({ findings, ...totals }: LiveAssessment) => ({
    ...totals,
    version: 0,
    work: undefined,
    changed: undefined,
    findings: [...findings].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  });

  it('assesses a folder and then only what changed', async () => {
    const root = repository({
      'a.js': 'a\n',
      'b.js': `${HEADER}b\n`,
      'sub/c.js': 'c\n',
      '.gitignore': `${HEADER.replaceAll('//', '#')}*.log\n`,
    });
    const client = clientFor(root);
    const first = await client.assess();
    assert.deepEqual(withoutLicence(first), ['a.js', 'sub/c.js']);
    assert.equal(first.files.listed, 4);

    writeFiles(root, { 'a.js': `${HEADER}a\n`, 'new.js': 'n\n', 'x.log': 'l\n' });
    const changed = (path: string) => ({ path: repoPath(path), kind: 'changed' }) as const;
    const second = await client.update([changed('a.js'), changed('new.js'), changed('x.log')]);
    assert.deepEqual(withoutLicence(second), ['new.js', 'sub/c.js']);
    assert.equal(second.files.listed, 5, 'the ignored file stays out');

    rmSync(join(root, 'sub'), { recursive: true });
    const third = await client.update([{ path: repoPath('sub'), kind: 'deleted' }]);
    assert.deepEqual(withoutLicence(third), ['new.js']);
    assert.deepEqual(plain(third), plain(await clientFor(root).assess()), 'step by step is the same as all at once');
  });

  it('keeps facts where it is told to, never in the folder, and says the same by them', async () => {
    const root = repository({ 'a.js': 'a\n', 'b.js': `${HEADER}b\n` });
    const cacheFile = join(temporaryFolder(), 'storage', 'facts');
    const options = { program: PROGRAM, root, trusted: true, cacheFile };
    const before = readdirSync(root).sort();
    const assessments: LiveAssessment[] = [];
    for (let session = 0; session < 2; session++) {
      const client = new ScanClient(options);
      clients.push(client);
      assessments.push(await client.assess());
    }
    assert.deepEqual(plain(assessments[1]!), plain(assessments[0]!));
    assert.deepEqual(plain(assessments[0]!), plain(await clientFor(root).assess()));
    assert.deepEqual(readdirSync(root).sort(), before);
    assert.deepEqual(
      readdirSync(join(cacheFile, '..')).filter((name) => name !== 'facts'),
      [],
    );
  });

  it('judges an unsaved text without keeping it', async () => {
    const root = repository({ 'a.js': `${HEADER}a\n` });
    const client = clientFor(root);
    await client.assess();
    const findings = await client.inspect(repoPath('a.js'), new TextEncoder().encode('no header\n'));
    assert.ok(findings.some(({ code }) => code === 'missing-licence'));
    assert.deepEqual(withoutLicence(await client.update([])), []);
  });

  it('says why a folder cannot be scanned, and goes on when it is there', async () => {
    const root = join(temporaryFolder(), 'later');
    const client = clientFor(root);
    await assert.rejects(
      client.assess(),
      (error) => error instanceof ScanFailed && error.message.includes('does not exist'),
    );
    mkdirSync(root);
    assert.equal((await client.assess()).files.listed, 0);
  });

  it('stops when cancelled (N38), reports progress, and can begin again', async () => {
    const root = temporaryFolder();
    writeFiles(
      root,
      Object.fromEntries(Array.from({ length: 4000 }, (_, i) => [`d${i % 50}/f${i}.js`, `${HEADER}x\n`])),
    );
    const client = clientFor(root);
    const abort = new AbortController();
    const running = client.assess(undefined, abort.signal);
    setImmediate(() => abort.abort());
    await assert.rejects(running, ScanCancelled);
    const seen: number[] = [];
    const assessment = await client.assess((done) => seen.push(done));
    assert.equal(assessment.files.listed, 4000);
    assert.equal(seen.at(-1), 4000);
  });

  it('loses no change when an update is cancelled, before its turn or in its middle', async () => {
    const root = temporaryFolder();
    const names = Array.from({ length: 2000 }, (_, i) => `d${i % 50}/f${i}.js`);
    writeFiles(root, Object.fromEntries(names.map((name) => [name, `${HEADER}x\n`])));
    const client = clientFor(root);
    assert.deepEqual(withoutLicence(await client.assess()), []);
    const bare = async (some: readonly string[], abort: AbortController) => {
      writeFiles(root, Object.fromEntries(some.map((name) => [name, 'x\n'])));
      return client.update(
        some.map((name) => ({ path: repoPath(name), kind: 'changed' })),
        abort.signal,
        // It is told of progress while it reads.
        () => abort.abort(),
      );
    };
    const early = new AbortController();
    const first = bare(names.slice(0, 10), early);
    early.abort();
    await assert.rejects(first, ScanCancelled);
    const late = new AbortController();
    setImmediate(() => late.abort());
    await bare(names.slice(10), late).catch((error: unknown) => assert.ok(error instanceof ScanCancelled));
    assert.deepEqual(withoutLicence(await client.update([])), [...names].sort());
  });

  it('survives that files vanish while they are read', async () => {
    const root = repository(Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`d${i % 30}/f${i}.js`, 'x\n'])));
    const client = clientFor(root);
    const running = client.assess();
    for (let i = 0; i < 30; i += 2) {
      renameSync(join(root, `d${i}`), join(temporaryFolder(), 'gone'));
      await pause(1);
    }
    await running;
    assert.equal((await client.assess()).files.listed, 1500);
  });

  it('starts again after a crash, but not for ever', async () => {
    const program = join(temporaryFolder(), 'crash.cjs');
    writeFileSync(
      program,
      'process.on("message", (m) => { if (m.type === "assess") { console.error("oh"); process.exit(7); } })',
    );
    const log: string[] = [];
    const client = clientFor(temporaryFolder(), log, program);
    for (let i = 0; i < 3; i++) {
      await assert.rejects(client.assess(), /ended unexpectedly\. Scan again/);
    }
    await assert.rejects(client.assess(), /ended unexpectedly several times/);
    assert.equal(log.filter((line) => line.includes('(7)')).length, 3);
    assert.ok(log.includes('oh'));
  });

  it('ends with its parent', async () => {
    const { fork } = await import('node:child_process');
    const child = fork(PROGRAM, [], { stdio: 'ignore' });
    const ended = new Promise((resolved) => child.once('exit', resolved));
    child.disconnect();
    assert.equal(await ended, 0);
  });

  it('leaves no process behind when its window is killed in the middle of a scan', async () => {
    const root = temporaryFolder();
    writeFiles(root, Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`d${i % 50}/f${i}.js`, 'x\n'])));
    const { fork } = await import('node:child_process');
    // Stands for the extension host: starts a scan process as we do, tells which, and is killed without a word.
    const host = join(temporaryFolder(), 'host.cjs');
    writeFileSync(
      host,
      `const child = require('node:child_process').fork(${JSON.stringify(PROGRAM)}, [], { serialization: 'advanced' });
       child.on('message', ({ type }) => type === 'progress' && process.send(child.pid));
       child.send({ type: 'start', root: ${JSON.stringify(root)}, trusted: true });
       const again = (id) => { child.send({ type: 'assess', id, known: undefined }); if (id < 50) again(id + 1); };
       again(1);`,
    );
    const parent = fork(host, [], { stdio: 'ignore' });
    const pid = await new Promise<number>((resolved) => parent.once('message', (message) => resolved(Number(message))));
    assert.ok(isAlive(pid));
    parent.kill('SIGKILL');
    await gone(pid);
  });

  it('kills its process at once when the folder is closed in the middle of a scan', async () => {
    const root = temporaryFolder();
    writeFiles(root, Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`d${i % 50}/f${i}.js`, 'x\n'])));
    const client = clientFor(root);
    const running = client.assess();
    const { pid } = client;
    assert.ok(pid !== undefined && isAlive(pid));
    client.dispose();
    await assert.rejects(running, ScanCancelled);
    await gone(pid);
  });

  it('says that the folder is gone when it is deleted while it is read, and goes on when it is back', async () => {
    const root = repository(Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`d${i % 20}/f${i}.js`, 'x\n'])));
    const client = clientFor(root);
    const running = client.assess().then(
      ({ files }) => files.listed,
      (error: unknown) => error,
    );
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
    const outcome = await running;
    assert.ok(typeof outcome === 'number' || outcome instanceof ScanFailed, String(outcome));
    await assert.rejects(client.assess(), ScanFailed);
    writeFiles(root, { 'a.js': 'a\n' });
    assert.deepEqual(withoutLicence(await client.assess()), ['a.js']);
  });

  it('reads a folder that another window reads as well', async () => {
    const root = repository({ 'a.js': 'a\n', 'b.js': `${HEADER}b\n` });
    const [one, other] = [clientFor(root), clientFor(root)];
    const both = await Promise.all([one.assess(), other.assess()]);
    assert.deepEqual(plain(both[0]), plain(both[1]));
    writeFiles(root, { 'a.js': `${HEADER}a\n` });
    const change = [{ path: repoPath('a.js'), kind: 'changed' }] as const;
    const after = await Promise.all([one.update(change), other.update(change)]);
    assert.deepEqual(after.map(withoutLicence), [[], []]);
  });

  it('sends one file after one edit, however many files there are', async () => {
    const root = temporaryFolder();
    const names = Array.from({ length: 2000 }, (_, i) => `d${i % 20}/f${i}.js`);
    writeFiles(root, Object.fromEntries(names.map((name, i) => [name, i % 2 === 0 ? 'x\n' : `${HEADER}x\n`])));
    const pages: number[] = [];
    const turn = (work: () => void, files: readonly unknown[]) => {
      pages.push(files.length);
      work();
    };
    const client = new ScanClient({ program: PROGRAM, root, trusted: true, turn });
    clients.push(client);
    await client.assess();
    assert.ok(pages.length > 2, 'the first answer comes in pieces');
    pages.length = 0;
    writeFiles(root, { [names[0]!]: `${HEADER}x\n` });
    const { changed } = await client.update([{ path: repoPath(names[0]!), kind: 'changed' }]);
    assert.deepEqual(changed.files, [names[0]]);
    assert.deepEqual(pages, [1]);
  });

  it('answers nothing after it was disposed', async () => {
    const client = clientFor(repository({ 'a.js': 'a\n' }));
    const running = client.assess();
    client.dispose();
    await assert.rejects(running, ScanCancelled);
    await assert.rejects(client.assess(), ScanCancelled);
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function gone(pid: number): Promise<void> {
  for (const end = Date.now() + 10_000; isAlive(pid); await pause(20)) {
    assert.ok(Date.now() < end, 'the process is still there');
  }
}
