// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { git, repository, temporaryFolder } from '../node/gitRepository';
import { runCli } from './runCli';
import { violations } from './jsonSchema';

interface Document {
  readonly tool: { readonly name: string };
  readonly tier: string;
  readonly hasPolicy: boolean;
  readonly score: number | null;
  readonly activities: readonly { readonly id: string; readonly declared: { readonly state: string } }[];
  readonly findings: readonly {
    readonly ruleId: string;
    readonly severity: string;
    readonly path: string | null;
    readonly waived: boolean;
  }[];
}

const HEADER = '// SPDX-FileCopyrightText: 2024 Ada\n// SPDX-License-Identifier: MIT\n';

function parsed(root: string, ...words: string[]): { code: number | null; document: Document } {
  const { code, out } = runCli(root, 'check', '--format', 'json', ...words);
  return { code, document: JSON.parse(out) as Document };
}

/** Names, modes, times and contents of everything below a folder. */
function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const stat = statSync(join(folder, name));
    hash.update(
      `${name} ${stat.mode} ${stat.mtimeMs} ${stat.isFile() ? readFileSync(join(folder, name), 'base64') : ''}\n`,
    );
  }
  return hash.digest('hex');
}

describe('ospo-lens check', function () {
  this.timeout(30_000);

  it('gives a document that its schema accepts', () => {
    const root = repository({
      'README.md': '# A\n',
      'src/a.js': 'let a;\n',
      'src/b.js': `${HEADER}let b;\n`,
      '.ospo/ggi.yaml': 'handbook: "1.3"\nactivities:\n  GGI-A-21:\n    state: done\n',
    });
    const { code, document } = parsed(root);
    assert.deepEqual(violations('check', document), []);
    assert.equal(code, 1);
    assert.equal(document.tool.name, 'ospo-lens');
    assert.equal(document.activities.find(({ id }) => id === 'GGI-A-21')?.declared.state, 'done');
    assert.ok(document.findings.some(({ ruleId, path }) => ruleId === 'SEC-001' && path === null));
    assert.ok(document.findings.some(({ path }) => path === 'src/a.js'));
    assert.ok(!document.findings.some(({ path }) => path === 'src/b.js'));
  });

  it('is the same wherever and whenever it is run', () => {
    const root = repository({ 'README.md': '# A\n', 'b/x.py': '1\n', 'a/y.py': '2\n' });
    const first = runCli(root, 'check', '--format', 'json').out;
    assert.equal(runCli(join(root, 'a'), 'check', '..', '--format', 'json').out, first);
    assert.equal(runCli(root, 'check', '.', '--format', 'json', '--no-git').out, first);
  });

  it('ends with 1 only for findings at or above the threshold', () => {
    const root = repository({ 'README.md': '# A\n' });
    assert.equal(runCli(root, 'check').code, 1);
    assert.equal(runCli(root, 'check', '--fail-on', 'never').code, 0);
    const { document } = parsed(root, '--rule', 'rev-001');
    assert.deepEqual(
      document.findings.map(({ ruleId, severity }) => [ruleId, severity]),
      [['REV-001', 'information']],
    );
    assert.equal(runCli(root, 'check', '--rule', 'REV-001').code, 0);
    assert.equal(runCli(root, 'check', '--rule', 'REV-001', '--fail-on', 'information').code, 1);
    assert.equal(runCli(root, 'check', '--rule', 'REV-001', '--fail-on', 'hint').code, 1);
  });

  it('is quiet about an empty folder and about what is private', () => {
    assert.equal(runCli(temporaryFolder(), 'check').code, 0);
    const { document } = parsed(repository({ 'a.txt': 'a\n', 'README.md': '# A\n' }), '--tier', 'T0');
    assert.equal(document.tier, 'T0');
    assert.ok(!document.findings.some(({ ruleId }) => ruleId === 'SEC-001'));
  });

  it('refuses a broken policy, at its place', () => {
    const root = repository({ '.ospo/policy.yaml': 'tier: T7\n' });
    const { code, out, err } = runCli(root, 'check');
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(
      err,
      /^ospo-lens: The policy cannot be used: 1 error in \.ospo\/policy\.yaml\.\n\.ospo\/policy\.yaml:1:7: /,
    );
    const broken = repository({ '.ospo/policy.yaml': 'a: [\n' });
    assert.equal(runCli(broken, 'check').code, 2);
    assert.equal(runCli(broken, 'headers', 'check').code, 2);
  });

  it('goes on without a broken programme, and says so', () => {
    const root = repository({ 'README.md': '# A\n', '.ospo/ggi.yaml': 'activities: [\n' });
    const { code, out, err } = runCli(root, 'check', '--format', 'json');
    assert.equal(code, 1);
    assert.match(err, /^\.ospo\/ggi\.yaml:\d+:\d+: /);
    assert.deepEqual(violations('check', JSON.parse(out)), []);
  });

  it('ends with 1 when something could not be read', function () {
    if (process.getuid?.() === 0 || process.platform === 'win32') {
      this.skip();
    }
    const root = repository({ 'a.js': `${HEADER}a\n` });
    chmodSync(join(root, 'a.js'), 0);
    const { code, err } = runCli(root, 'check', '--fail-on', 'error', '--tier', 'T0');
    assert.equal(code, 1);
    assert.match(err, /1 place could not be read: a\.js\./);
  });

  it('refuses a policy that is no text, and takes none for one that is there', () => {
    const root = repository({ 'a.js': HEADER, '.ospo/policy.yaml': Uint8Array.of(0x74, 0, 0xff, 0xfe, 0x80) });
    const { code, out, err } = runCli(root, 'check');
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^\.ospo\/policy\.yaml:1:1: /m);
  });

  it('refuses a bare repository', () => {
    const root = repository({ 'a.js': HEADER });
    git(root, 'clone', '--bare', '--quiet', '.', 'bare.git');
    const { code, err } = runCli(root, 'check', 'bare.git');
    assert.equal(code, 2);
    assert.match(err, /^ospo-lens: bare\.git is a git repository without files/);
  });

  it('tells names that it has to leave out', function () {
    if (process.platform === 'win32') {
      this.skip();
    }
    const root = repository({ 'a.js': HEADER, 'aux.js': 'a\n', 'b\nc.js': 'b\n' });
    const { code, err } = runCli(root, 'headers', 'check', 'a.js');
    assert.equal(code, 1);
    assert.match(err, /2 names .+ left out: aux\.js, b\uFFFDc\.js\./);
  });

  it('writes nothing', () => {
    const root = repository({ 'README.md': '# A\n', 'a.js': 'a\n' });
    const before = fingerprint(root);
    for (const words of [
      ['check'],
      ['headers', 'check'],
      ['ggi', 'status'],
      ['headers', 'add', '.', '--license', 'MIT', '--holder', 'A', '--dry-run'],
      ['ggi', 'set', 'GGI-A-21', '--state', 'done', '--dry-run'],
    ]) {
      runCli(root, ...words);
      assert.equal(fingerprint(root), before, words.join(' '));
    }
  });

  it('writes workflow commands that cannot be broken out of', () => {
    const root = repository({ 'README.md': '# A\n', 'a,%b.js': 'a\n' });
    const { out } = runCli(root, 'check', '--format', 'github');
    assert.match(out, /^::(?:warning|error|notice) file=README\.md,title=SEC-001::.+$/m);
    assert.match(out, /^::warning file=a%2C%25b\.js,/m);
  });
});
