// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { repository, writeFiles } from '../node/gitRepository';
import { runCli } from './runCli';
import { violations } from './jsonSchema';

interface Checked {
  readonly summary: { readonly covered: number; readonly ok: number; readonly problems: number };
  readonly files: readonly {
    readonly path: string;
    readonly covered: boolean;
    readonly ignoredBecause?: string;
    readonly expressions: readonly { readonly value: string; readonly source: string; readonly line?: number }[];
    readonly problems: readonly { readonly code: string; readonly line?: number; readonly suggestion?: string }[];
  }[];
}

function checked(root: string, ...words: string[]): { code: number | null; document: Checked } {
  const { code, out } = runCli(root, 'headers', 'check', '--format', 'json', ...words);
  const document = JSON.parse(out) as Checked;
  assert.deepEqual(violations('headers-check', document), []);
  return { code, document };
}

describe('ospo-lens headers check', function () {
  this.timeout(30_000);
  const root = repository({
    'a.js': '\n// SPDX-FileCopyrightText: 2024 Ada\n// SPDX-License-Identifier: mit\n',
    'b.js': 'b\n',
    'c.png.license': 'SPDX-FileCopyrightText: 2024 Ada\nSPDX-License-Identifier: CC0-1.0\n',
    'c.png': new Uint8Array([0x89, 0, 1]),
    'LICENSES/MIT.txt': 'MIT License text',
    'LICENSES/CC0-1.0.txt': 'CC0 text',
    'sub/d.py': '# SPDX-FileCopyrightText: 2024 Ada\n# SPDX-License-Identifier: MIT\n',
    '.gitignore': '# SPDX-FileCopyrightText: 2024 Ada\n# SPDX-License-Identifier: MIT\n*.log\n',
  });
  writeFiles(root, { 'x.log': 'ignored' });
  const fileOf = (document: Checked, path: string) => document.files.find((file) => file.path === path);

  it('says of every file what it says, with lines that count from one', () => {
    const { code, document } = checked(root);
    assert.equal(code, 1);
    const a = fileOf(document, 'a.js');
    assert.equal(a?.expressions[0]?.line, 3);
    assert.deepEqual(
      a.problems.map(({ code: problem, line, suggestion }) => [problem, line, suggestion]),
      [['wrong-case', 3, 'MIT']],
    );
    assert.ok(fileOf(document, 'b.js')?.problems.some(({ code: problem }) => problem === 'missing-licence'));
    assert.equal(fileOf(document, 'c.png')?.expressions[0]?.source, 'sidecar');
    assert.equal(fileOf(document, 'LICENSES/MIT.txt')?.covered, false);
    assert.equal(document.summary.covered, document.summary.ok + document.summary.problems);
    assert.equal(document.summary.problems, 2);
  });

  it('tells the mistakes of the files that speak for others', () => {
    const broken = repository({
      'REUSE.toml':
        'version = 1\n\n[[annotations]]\npath = "**"\nprecedence = "nearest"\nSPDX-FileCopyrightText = "2024 Ada"\nSPDX-License-Identifier = "mit"\n',
      'sub/REUSE.toml': 'version = [\n',
      'a.js': 'a\n',
    });
    const { code, out, err } = runCli(broken, 'headers', 'check', '--format', 'json');
    const document = JSON.parse(out) as Checked;
    assert.deepEqual(violations('headers-check', document), []);
    assert.equal(code, 1);
    assert.match(err, /^REUSE\.toml:5:\d+: precedence must be /m);
    assert.match(err, /^sub\/REUSE\.toml:2:1: /m);
    assert.ok(
      fileOf(document, 'REUSE.toml')?.problems.some(
        ({ code: problem, line, suggestion }) => problem === 'wrong-case' && line === 7 && suggestion === 'MIT',
      ),
    );
  });

  it('keeps to the files and folders that were named', () => {
    const { code, document } = checked(root, 'sub', 'a.js');
    assert.deepEqual(
      document.files.map(({ path }) => path),
      ['a.js', 'sub/d.py'],
    );
    assert.equal(code, 1);
    assert.equal(checked(root, 'sub').code, 0);
  });

  it('says why a named file is not covered', () => {
    const { code, document } = checked(root, 'x.log');
    assert.deepEqual([document.files[0]?.covered, document.files[0]?.ignoredBecause], [false, 'vcs-ignored']);
    assert.equal(code, 0);
  });

  it('tells a person in sentences and keeps long lists short', () => {
    const many = repository(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`f${i}.js`, 'x\n'])));
    const { out } = runCli(many, 'headers', 'check');
    assert.match(out, /… and 20 more: --all shows them/);
    assert.doesNotMatch(runCli(many, 'headers', 'check', '--all').out, /more: --all/);
  });
});
