// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Mocha's own reporter, which also leaves the numbers, and what failed, where `test/run.mjs` looks for them.
import Mocha from 'mocha';
import { failureText, writeResult } from './result.mjs';

export default class Reporter extends Mocha.reporters[process.env.TEST_REPORTER ?? 'Spec'] {
  constructor(runner, options) {
    super(runner, options);
    const texts = [];
    runner.on('fail', (test, error) => texts.push(failureText(test.fullTitle(), error)));
    runner.once('end', () => {
      const { passes, failures, pending } = runner.stats;
      writeResult({ passed: passes, failed: failures, skipped: pending, failures: texts });
    });
  }
}
