// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Finding, RuleId } from '../../../core/model/finding';
import type { Assessment } from '../../../core/model/outcome';
import type { ActivityId } from '../../../core/model/vocabulary';

type Index = ReadonlyMap<ActivityId, ReadonlyMap<RuleId, readonly Finding[]>>;

const indexes = new WeakMap<Assessment, Index>();

/** Findings by activity and rule, without waived ones. Built once an assessment: rows are asked for again and again. */
export function findingsByActivity(assessment: Assessment): Index {
  const known = indexes.get(assessment);
  if (known !== undefined) {
    return known;
  }
  const index = new Map<ActivityId, Map<RuleId, Finding[]>>();
  for (const finding of assessment.findings) {
    if (finding.status !== 'waived') {
      for (const activity of finding.activities) {
        const rules = index.get(activity) ?? new Map<RuleId, Finding[]>();
        index.set(activity, rules);
        const findings = rules.get(finding.ruleId) ?? [];
        rules.set(finding.ruleId, findings);
        findings.push(finding);
      }
    }
  }
  indexes.set(assessment, index);
  return index;
}
