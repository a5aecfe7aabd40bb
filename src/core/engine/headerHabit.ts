// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { DEFAULT_HEADER_POLICY } from '../config/defaultPolicy';
import { headerPolicyFor } from '../config/headerPolicy';
import type { Policy } from '../model/config';
import type { Finding } from '../model/finding';
import type { HeaderTotals } from '../model/outcome';

/** From so many covered files on a repository shows a habit; what few files say may be chance. */
const ENOUGH_FILES = 20;

/** Copies of other people's files bring their headers along, so a few of them are no habit of this repository. */
const HABIT = 0.1;

/**
 * Whether files of this repository state their licence as a rule. Most good repositories leave it at one LICENSE file:
 * where (nearly) no file has licence information, its absence from one more file is no news.
 */
export function headersAreUsual({ covered, stating }: Pick<HeaderTotals, 'covered' | 'stating'>): boolean {
  return covered < ENOUGH_FILES || stating >= covered * HABIT;
}

/**
 * The same findings as remarks, for a repository where headers are not usual. What the policy asks for stays as grave as
 * it was: a severity of its own, or a header policy for the file's path.
 */
export function asRemarks(findings: readonly Finding[], policy: Policy): readonly Finding[] {
  return findings.map((finding) =>
    finding.code === 'missing-licence' && finding.severity === 'warning' && !asksForIt(policy, finding)
      ? { ...finding, severity: 'information' }
      : finding,
  );
}

function asksForIt(policy: Policy, { ruleId, path }: Finding): boolean {
  return (
    policy.rules.get(ruleId)?.severity !== undefined ||
    (path !== undefined && headerPolicyFor(policy, path) !== DEFAULT_HEADER_POLICY)
  );
}
