// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { repository } from '../node/gitRepository';
import { runCli } from './runCli';

const HEADER = '# SPDX-FileCopyrightText: 2024 Ada\n# SPDX-License-Identifier: MIT\n';

/** Without what every new rule moves: shares, and the steps that are worth most. */
function unchanging(text: string): string {
  return text.replace(/ *\d+ %/g, ' N %').replace(/^ {2}\+.*\n/gm, '');
}

/** What people read, word by word. `UPDATE=1` writes the file anew; the difference is to be read before it is committed. */
describe('text for people', function () {
  this.timeout(30_000);
  const policy = `${HEADER}tier: T3\nwaivers:\n  - rule: REV-001\n    reason: One person\n`;
  const root = repository({
    'README.md': '# A\n\nNothing.\n',
    'a.py': 'print(1)\n',
    'b.py': 'print(2)\n',
    'good.py': `${HEADER}print(3)\n`,
    'lower.py': `${HEADER.replace('MIT', 'mit')}print(4)\n`,
    '.ospo/policy.yaml': policy,
    '.ospo/ggi.yaml': `${HEADER}handbook: "1.3"\nactivities:\n  GGI-A-21:\n    state: in-progress\n    owner: Ada\n`,
  });

  for (const [name, words] of [
    ['check', ['check', '--rule', 'HDR-001', '--rule', 'HDR-006', '--rule', 'REV-001', '--rule', 'SEC-001']],
    ['headers-check', ['headers', 'check']],
    ['headers-add', ['headers', 'add', '.', '--license', 'MIT', '--holder', 'Ada', '--year', '2024', '--dry-run']],
    ['ggi-status', ['ggi', 'status']],
  ] as const) {
    it(`of ${words.slice(0, 2).join(' ')} is as it was`, () => {
      const file = `test/fixtures/cli/${name}.txt`;
      const { out, err } = runCli(root, ...words);
      const text = unchanging(`${out}--- standard error ---\n${err}`.replaceAll(root, 'FOLDER'));
      if (process.env['UPDATE'] === '1') {
        writeFileSync(file, text);
      }
      assert.equal(text, readFileSync(file, 'utf8'));
    });
  }
});
