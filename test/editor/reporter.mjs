// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Mocha's own reporter, which also leaves the numbers where `test/run.mjs` looks for them.
import Mocha from 'mocha';
import { writeResult } from './result.mjs';

export default class Reporter extends Mocha.reporters[process.env.TEST_REPORTER ?? 'Spec'] {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = runner.stats;
      writeResult({ passed: passes, failed: failures, skipped: pending });
    });
  }
}
