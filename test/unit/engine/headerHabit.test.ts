// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createEngine } from '../../../src/core/engine/createEngine';
import type { Engine, FileContent } from '../../../src/core/engine/engine';
import type { Finding } from '../../../src/core/model/finding';
import { repoPath } from '../../../src/core/model/repoPath';

// REUSE-IgnoreStart
const STATING = '# SPDX-License-Identifier: MIT\nx = 1\n';
// REUSE-IgnoreEnd
const SILENT = 'x = 1\n';

function accept(engine: Engine, path: string, text: string): void {
  const bytes = new TextEncoder().encode(text);
  engine.want(repoPath(path));
  engine.accept(repoPath(path), { kind: 'bytes', bytes, size: bytes.length });
}

/** An engine of `stating` files that say their licence and `silent` ones that do not. */
function engineOf(stating: number, silent: number, more: Readonly<Record<string, string>> = {}): Engine {
  const engine = createEngine({ today: '2026-06-01' });
  for (let number = 0; number < stating + silent; number++) {
    accept(engine, `src/${number}.py`, number < stating ? STATING : SILENT);
  }
  for (const [path, text] of Object.entries(more)) {
    accept(engine, path, text);
  }
  return engine;
}

const content = (text: string): FileContent => {
  const bytes = new TextEncoder().encode(text);
  return { kind: 'bytes', bytes, size: bytes.length };
};
const severities = (findings: readonly Finding[]) => [
  ...new Set(
    findings
      .filter(({ code, path }) => code === 'missing-licence' && path?.startsWith('src/'))
      .map(({ severity }) => severity),
  ),
];
const summary = (findings: readonly Finding[]) => findings.filter(({ code }) => code === 'headers-not-usual');

describe('the habit of a repository', () => {
  it('makes a missing licence a remark where hardly any file names one, and says so once', () => {
    const { findings, headers } = engineOf(2, 38).assess();
    assert.deepEqual(severities(findings), ['information']);
    assert.equal(findings.filter(({ code }) => code === 'missing-licence').length, 38);
    const [once, ...more] = summary(findings);
    assert.deepEqual(once?.message.args, { stating: 2, covered: 40 });
    assert.deepEqual([once.ruleId, once.path, more.length], ['LIC-013', undefined, 0]);
    assert.deepEqual(headers, { covered: 40, ok: 2, problems: 38, stating: 2, usual: false });
  });

  it('leaves it a warning where one file in ten names its licence', () => {
    const { findings } = engineOf(4, 36).assess();
    assert.deepEqual(severities(findings), ['warning']);
    assert.deepEqual(summary(findings), []);
  });

  it('is not read from a handful of files', () => {
    assert.deepEqual(severities(engineOf(0, 19).assess().findings), ['warning']);
    assert.deepEqual(severities(engineOf(0, 20).assess().findings), ['information']);
  });

  it('does not count where REUSE is followed or the policy asks', () => {
    const asks = [
      { 'LICENSES/MIT.txt': 'MIT License\n' },
      { 'REUSE.toml': 'version = 1\n' },
      { '.ospo/policy.yaml': 'headers:\n  licence: MIT\n' },
      { '.ospo/policy.yaml': 'rules:\n  HDR-001: warning\n' },
    ];
    for (const more of asks) {
      assert.deepEqual(severities(engineOf(0, 30, more).assess().findings), ['warning'], JSON.stringify(more));
    }
    const graver = engineOf(0, 30, { '.ospo/policy.yaml': 'rules:\n  HDR-001: error\n' });
    assert.deepEqual(severities(graver.assess().findings), ['error']);
  });

  it('counts for the paths of which the policy says nothing', () => {
    const policy = 'headers:\n  - paths: [src/0.py]\n    licence: MIT\n';
    const { findings } = engineOf(0, 30, { '.ospo/policy.yaml': policy }).assess();
    const warned = findings.filter(({ severity, code }) => severity === 'warning' && code === 'missing-licence');
    assert.deepEqual(
      warned.map(({ path }) => path),
      ['src/0.py'],
    );
  });

  it('changes with the files, for all of them and for the text that is being written', () => {
    const engine = engineOf(0, 30);
    engine.assess();
    const written = repoPath('src/29.py');
    assert.deepEqual(severities(engine.inspect(written, content('y = 1\n'))), ['information']);
    for (let number = 0; number < 5; number++) {
      accept(engine, `src/${number}.py`, STATING);
    }
    assert.deepEqual(severities(engine.assess().findings), ['warning']);
    assert.deepEqual(severities(engine.inspect(written, content('y = 1\n'))), ['warning']);
    for (let number = 0; number < 5; number++) {
      engine.forget(repoPath(`src/${number}.py`));
    }
    assert.deepEqual(engine.assess(), engineAfter(engine).assess());
    assert.deepEqual(severities(engine.assess().findings), ['information']);
  });
});

/** The same files, seen for the first time. */
function engineAfter(lived: Engine): Engine {
  const fresh = createEngine({ today: '2026-06-01' });
  for (let number = 0; number < 30; number++) {
    if (lived.licensing(repoPath(`src/${number}.py`)) !== undefined) {
      accept(fresh, `src/${number}.py`, SILENT);
    }
  }
  return fresh;
}
