// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { readFileSync, writeFileSync } from 'node:fs';

/** failures: a text for each failed test, its full title first. */
export const NOTHING = Object.freeze({ passed: 0, failed: 0, skipped: 0, failures: Object.freeze([]) });

/** What is told of a failed test where all failures are told together. */
export const failureText = (title, error) =>
  `${title}\n${String(error?.stack ?? error)
    .split('\n')
    .slice(0, 12)
    .join('\n')}`;

export const sum = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
  failures: [...a.failures, ...b.failures],
});

/** `N passed, N failed`, and the skipped ones where there are any. */
export const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** The result in a file; undefined when there is none, or when it counts no test at all: both prove nothing. */
export function readResult(file) {
  try {
    const { passed, failed, skipped, failures = [] } = JSON.parse(readFileSync(file, 'utf8'));
    return passed + failed > 0 ? { passed, failed, skipped, failures } : undefined;
  } catch {
    return undefined;
  }
}

/** Leaves the result of a suite where `test/run.mjs` looks for it. */
export function writeResult(result) {
  if (process.env.TEST_RESULT) {
    writeFileSync(process.env.TEST_RESULT, JSON.stringify(result));
  }
}
