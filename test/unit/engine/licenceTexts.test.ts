// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createEngine } from '../../../src/core/engine/createEngine';
import { formatMessage } from '../../../src/core/model/message';
import { repoPath } from '../../../src/core/model/repoPath';

// REUSE-IgnoreStart
const MIT = '// SPDX-FileCopyrightText: 2020 Acme\n// SPDX-License-Identifier: MIT\n';
const GPL = '# SPDX-FileCopyrightText: 2020 Acme\n# SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1\n';
// REUSE-IgnoreEnd

function assess(files: Readonly<Record<string, string>>) {
  const engine = createEngine({ today: '2026-06-01' });
  for (const [name, text] of Object.entries(files)) {
    const path = repoPath(name);
    const bytes = new TextEncoder().encode(text);
    engine.want(path);
    engine.accept(path, { kind: 'bytes', bytes, size: bytes.length });
  }
  return engine.assess();
}

const of = (files: Readonly<Record<string, string>>, rule: string) => {
  const { outcomes, findings } = assess(files);
  const outcome = outcomes.find(({ ruleId }) => ruleId === rule)!;
  const messages = findings.filter(({ ruleId }) => ruleId === rule).map(({ message }) => formatMessage(message));
  return { status: outcome.status, value: outcome.value, messages };
};

describe('LIC-014, licence texts', () => {
  it('does not apply where nobody follows REUSE', () => {
    assert.equal(of({ 'a.ts': MIT }, 'LIC-014').status, 'not-applicable');
  });

  it('passes when each licence in use has its text', () => {
    assert.equal(of({ 'a.ts': MIT, 'LICENSES/MIT.txt': 'x' }, 'LIC-014').status, 'pass');
  });

  it('says each missing licence and exception once, however many files use it', () => {
    const { status, messages } = of(
      { 'a.ts': MIT, 'b.ts': MIT, 'c.py': GPL, 'd.py': GPL, 'LICENSES/Apache-2.0.txt': 'x' },
      'LIC-014',
    );
    assert.equal(status, 'fail');
    assert.equal(messages.filter((message) => message.includes('under MIT')).length, 1);
    assert.equal(messages.filter((message) => message.includes('under GCC-exception-3.1')).length, 1);
    assert.equal(messages.filter((message) => message.includes('Apache-2.0.txt')).length, 1);
    assert.equal(messages.length, 4);
  });
});

describe('LIC-013, share of files', () => {
  it('is the share itself', () => {
    const { status, value } = of({ 'a.ts': MIT, 'b.ts': 'x\n', 'c.ts': 'y\n', 'd.ts': MIT }, 'LIC-013');
    assert.equal(status, 'partial');
    assert.equal(value, 0.5);
  });

  it('does not apply without files', () => {
    assert.equal(of({ LICENSE: 'x' }, 'LIC-013').status, 'not-applicable');
  });
});
