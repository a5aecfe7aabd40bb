// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { runCli } from '../unit/cli/runCli';

interface Document {
  readonly findings: readonly {
    readonly ruleId: string;
    readonly severity: string;
    readonly path: string | null;
    readonly line: number | null;
    readonly waived: boolean;
  }[];
}

describe('contract: the house eats its own food', () => {
  it('passes its own check without an error or a warning', function () {
    this.timeout(60_000);
    const { code, out } = runCli(process.cwd(), 'check', '--format', 'json');
    const { findings } = JSON.parse(out) as Document;
    const grave = findings.filter(
      ({ severity, waived }) => !waived && (severity === 'error' || severity === 'warning'),
    );
    assert.deepEqual(
      grave.map(({ ruleId, path, line }) => `${path ?? ''}:${line ?? 1} ${ruleId}`),
      [],
    );
    assert.equal(code, 0);
  });
});
