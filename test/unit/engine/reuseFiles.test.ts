// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createEngine } from '../../../src/core/engine/createEngine';
import { repoPath } from '../../../src/core/model/repoPath';

function findingsOn(toml: string) {
  const engine = createEngine({ today: '2026-06-01' });
  const path = repoPath('REUSE.toml');
  const bytes = new TextEncoder().encode(toml);
  engine.want(path);
  engine.accept(path, { kind: 'bytes', bytes, size: bytes.length });
  return engine.assess().findings.filter((finding) => finding.path === path);
}

describe('HDR-019, REUSE files that cannot be read', () => {
  it('is silent about a good one', () => {
    const good = 'version = 1\n[[annotations]]\npath = "**"\nSPDX-License-Identifier = "MIT"\n';
    assert.deepEqual(findingsOn(good), []);
  });

  it('says at its place what is wrong', () => {
    for (const [toml, line] of [
      ['version = 1\n[[annotations]\n', 1],
      ['version = 1\n\n[[annotations]]\npath = "**"\nprecedence = "nearest"\n', 4],
    ] as const) {
      const [finding] = findingsOn(toml);
      assert.equal(finding?.ruleId, 'HDR-019');
      assert.equal(finding.severity, 'warning');
      assert.equal(finding.range?.start.line, line);
    }
  });
});
