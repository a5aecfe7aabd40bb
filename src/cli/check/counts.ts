// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Finding } from '../../core/model/finding';
import { atLeast, type Severity } from '../../core/model/vocabulary';

/** Whether a finding asks for something to be done: not waived, not merely told. */
export function isOpen({ status }: Finding): boolean {
  return status === 'fail' || status === 'partial' || status === 'needs-review';
}

/** Whether a finding makes `check` end with 1. */
export function countsFor(finding: Finding, threshold: Severity | 'never'): boolean {
  return threshold !== 'never' && isOpen(finding) && atLeast(finding.severity, threshold);
}
