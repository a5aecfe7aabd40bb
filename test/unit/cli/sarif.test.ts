// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { repository, writeFiles } from '../node/gitRepository';
import { runCli } from './runCli';

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
      readonly region: { readonly startLine: number };
    };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions: readonly { readonly kind: string; readonly justification?: string }[];
}

interface Log {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri?: string }[] };
    };
    readonly results: readonly Result[];
  }[];
}

function sarif(root: string): { rules: readonly { readonly id: string }[]; results: readonly Result[] } {
  const { out } = runCli(root, 'check', '--format', 'sarif');
  const log = JSON.parse(out) as Log;
  assert.equal(log.version, '2.1.0');
  const [run] = log.runs;
  assert.ok(run);
  return { rules: run.tool.driver.rules, results: run.results };
}

const uriOf = (result: Result | undefined) => result?.locations[0]?.physicalLocation.artifactLocation.uri;

describe('SARIF', function () {
  this.timeout(30_000);

  it('names rules, shows what is missing on the README, and writes addresses as such', () => {
    const { rules, results } = sarif(repository({ 'README.md': '# A\n', 'a ü/b#c.js': 'x\n' }));
    assert.ok(results.length > 0);
    for (const result of results) {
      assert.equal(rules[result.ruleIndex]?.id, result.ruleId);
      assert.equal(result.kind === 'fail', result.level !== 'none', 'only a failure has a level');
      assert.equal(result.locations[0]?.physicalLocation.artifactLocation.uriBaseId, 'SRCROOT');
    }
    assert.equal(uriOf(results.find(({ ruleId }) => ruleId === 'SEC-001')), 'README.md');
    assert.ok(results.some((result) => uriOf(result) === 'a%20%C3%BC/b%23c.js'));
  });

  it('keeps fingerprints when lines move, and has no two alike', () => {
    const root = repository({ 'README.md': '# A\n', 'a.js': '// SPDX-License-Identifier: mit\nx\n', 'b.js': 'y\n' });
    const prints = () => sarif(root).results.map((result) => Object.values(result.partialFingerprints)[0] ?? '');
    const before = prints();
    assert.equal(new Set(before).size, before.length);
    writeFiles(root, { 'a.js': '\n\n\n// SPDX-License-Identifier: mit\nx\n' });
    assert.deepEqual(prints(), before);
  });

  it('suppresses what the policy waives, with the reason', () => {
    const waiver = 'waivers:\n  - rule: SEC-001\n    reason: Reports go to the company\n    owner: Ada\n';
    const root = repository({ 'README.md': '# A\n', '.ospo/policy.yaml': `tier: T3\n${waiver}` });
    const waived = sarif(root).results.find(({ ruleId }) => ruleId === 'SEC-001');
    assert.equal(waived?.suppressions[0]?.kind, 'external');
    assert.equal(waived.suppressions[0]?.justification, 'Reports go to the company');
  });
});
