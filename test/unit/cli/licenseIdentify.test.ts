// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { spdxText } from '../licences/texts';
import { temporaryFolder, writeFiles } from '../node/gitRepository';
import { violations } from './jsonSchema';
import { runCli } from './runCli';

describe('license identify', function () {
  this.timeout(30_000);
  const folder = temporaryFolder();
  writeFiles(folder, {
    LICENSE: spdxText('ISC'),
    'docs/COPYING': `${spdxText('Apache-2.0')}\nThis software may not be used for commercial purposes.\n`,
    'README.md': '# Nothing to say about rights\n',
    binary: new Uint8Array([0, 1, 2, 0]),
  });

  it('writes the document that its schema describes', () => {
    const { code, out, err } = runCli(
      folder,
      'license',
      'identify',
      'LICENSE',
      'docs/COPYING',
      'README.md',
      '--format',
      'json',
    );
    const document = JSON.parse(out) as { files: Record<string, unknown>[] };
    assert.deepEqual(violations('license-identify', document), []);
    assert.deepEqual(
      document.files.map(({ path, match, forgeLabel }) => [path, match, forgeLabel]),
      [
        ['LICENSE', 'exact', 'ISC'],
        ['docs/COPYING', 'modified', 'Apache-2.0'],
        ['README.md', 'unknown', 'Other'],
      ],
    );
    assert.deepEqual(document.files[1]?.['leftover'], [
      { kind: 'added', text: 'This software may not be used for commercial purposes', line: 74, restriction: true },
    ]);
    assert.deepEqual([code, err], [1, '']);
  });

  it('is content with licences to the letter', () => {
    const { code, out } = runCli(folder, 'license', 'identify', 'LICENSE');
    assert.equal(out, 'LICENSE: exact: ISC\n  GitHub is expected to show: ISC\n');
    assert.equal(code, 0);
  });

  it('skips what is no text, says so, and goes on', () => {
    const { code, out, err } = runCli(folder, 'license', 'identify', 'binary', 'gone', 'docs', 'LICENSE');
    assert.equal(code, 1);
    assert.match(out, /^LICENSE: exact: ISC/);
    assert.deepEqual(err.trimEnd().split('\n'), [
      'ospo-lens: binary was skipped: it is no text. Name a file that holds a licence.',
      'ospo-lens: gone was skipped: it is no file of at most 1 MiB that can be read. Name a file that holds a licence.',
      'ospo-lens: docs was skipped: it is no file of at most 1 MiB that can be read. Name a file that holds a licence.',
    ]);
  });

  it('asks for a file', () => {
    assert.equal(runCli(folder, 'license', 'identify').code, 2);
  });
});
