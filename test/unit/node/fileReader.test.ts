// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { HEAD_BYTES, MAX_WHOLE_BYTES } from '../../../src/core/engine/engine';
import { repoPath } from '../../../src/core/model/repoPath';
import { FileReader } from '../../../src/node/reading/fileReader';
import { temporaryFolder, writeFiles } from './gitRepository';

function textOf(content: ReturnType<FileReader['read']>): string {
  return content !== 'vanished' && content.kind === 'bytes'
    ? Buffer.from(content.bytes).toString()
    : `(${JSON.stringify(content)})`;
}

describe('FileReader', () => {
  it('gives heads and whole files up to their caps, and always the whole size', () => {
    const root = temporaryFolder();
    const long = 'x'.repeat(MAX_WHOLE_BYTES + 5);
    writeFiles(root, { long: long, short: 'short', empty: '' });
    const reader = new FileReader(root);
    const read = (path: string, want: 'head' | 'whole' | 'nothing') => reader.read(repoPath(path), want);
    assert.equal(textOf(read('long', 'head')), 'x'.repeat(HEAD_BYTES));
    assert.equal(textOf(read('long', 'whole')), 'x'.repeat(MAX_WHOLE_BYTES));
    assert.equal(textOf(read('short', 'head')), 'short');
    assert.equal(textOf(read('empty', 'whole')), '');
    for (const want of ['head', 'whole', 'nothing'] as const) {
      const content = read('long', want);
      assert.ok(content !== 'vanished' && content.kind === 'bytes');
      assert.equal(content.size, long.length);
    }
    assert.equal(textOf(read('long', 'nothing')), '');
  });

  it('reads only the head of a file of many gigabytes (N38)', () => {
    const root = temporaryFolder();
    writeFiles(root, { big: 'start' });
    truncateSync(join(root, 'big'), 8 * 1024 ** 3);
    const content = new FileReader(root).read(repoPath('big'), 'head');
    assert.ok(content !== 'vanished' && content.kind === 'bytes');
    assert.equal(content.bytes.length, HEAD_BYTES);
    assert.equal(content.size, 8 * 1024 ** 3);
  });

  it('takes it as normal that files are gone or became folders', () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'folder'));
    writeFiles(root, { file: 'f' });
    const reader = new FileReader(root);
    for (const path of ['gone', 'no/folder/at/all', 'folder', 'file/below']) {
      assert.equal(reader.read(repoPath(path), 'head'), 'vanished', path);
      assert.equal(reader.read(repoPath(path), 'nothing'), 'vanished', path);
    }
  });

  it('follows no symbolic link, neither at the end of the path nor on the way', function () {
    const outside = temporaryFolder();
    writeFiles(outside, { secret: 's' });
    const root = temporaryFolder();
    symlinkSync(join(outside, 'secret'), join(root, 'link'));
    symlinkSync(outside, join(root, 'folder'));
    const reader = new FileReader(root);
    assert.deepEqual(reader.read(repoPath('link'), 'head'), { kind: 'symlink' });
    assert.deepEqual(reader.read(repoPath('link'), 'nothing'), { kind: 'symlink' });
    assert.equal(reader.read(repoPath('folder/secret'), 'head'), 'vanished');
  });

  it('does not wait for a named pipe', function () {
    if (process.platform === 'win32') {
      this.skip();
    }
    const root = temporaryFolder();
    execFileSync('mkfifo', [join(root, 'pipe')]);
    assert.deepEqual(new FileReader(root).read(repoPath('pipe'), 'whole'), { kind: 'unreadable' });
  });

  it('uses the spelling of the disk', () => {
    const root = temporaryFolder();
    writeFiles(root, { 'cafe\u0301': 'found' });
    const path = repoPath('caf\u00e9');
    assert.equal(textOf(new FileReader(root, new Map([[path, 'cafe\u0301']])).read(path, 'head')), 'found');
  });
});
