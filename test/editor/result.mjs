// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { readFileSync, writeFileSync } from 'node:fs';

export const NOTHING = Object.freeze({ passed: 0, failed: 0, skipped: 0 });

export const sum = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** `N passed, N failed`, and the skipped ones where there are any. */
export const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** The result in a file; undefined when there is none, or when it counts no test at all: both prove nothing. */
export function readResult(file) {
  try {
    const { passed, failed, skipped } = JSON.parse(readFileSync(file, 'utf8'));
    return passed + failed > 0 ? { passed, failed, skipped } : undefined;
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
