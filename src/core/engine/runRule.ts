// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { isWaived } from '../config/waiver';
import { severityOf } from '../config/severity';
import type { RepositoryFacts } from '../facts/repositoryFacts';
import { isEmptyRepository } from '../facts/emptyRepository';
import type { Policy } from '../model/config';
import type { Finding } from '../model/finding';
import type { RuleOutcome } from '../model/outcome';
import type { Rule } from '../model/rule';
import type { Status } from '../model/vocabulary';
import { appliesTo } from '../rules';

export interface RuleResult {
  readonly outcome: RuleOutcome;
  readonly findings: readonly Finding[];
}

/** Runs one rule and adds what is the same for all its findings: id, severity, activities, waivers. */
export function runRule(rule: Rule, facts: RepositoryFacts, policy: Policy, today: string): RuleResult {
  const { id, activities } = rule.meta;
  const severity = severityOf(policy, rule.meta);
  if (severity === 'off' || !appliesTo(rule.meta, policy.tier) || isEmptyRepository(facts.files)) {
    const outcome: RuleOutcome = {
      ruleId: id,
      status: 'not-applicable',
      severity: severity === 'off' ? rule.meta.severity : severity,
      confidence: 'high',
      activities,
      evidence: [],
    };
    return { outcome, findings: [] };
  }
  const decision = rule.decide(facts);
  const findings = (decision.findings ?? []).map((found): Finding => {
    const finding: Finding = {
      ...found,
      ruleId: id,
      status: decision.status,
      severity: found.severity ?? severity,
      confidence: decision.confidence,
      activities,
    };
    return isWaived(policy, finding, today) ? { ...finding, status: 'waived' } : finding;
  });
  const waived = findings.length > 0 && findings.every((finding) => finding.status === 'waived');
  const status: Status = waived ? 'waived' : decision.status;
  const outcome: RuleOutcome = {
    ruleId: id,
    status,
    severity,
    confidence: decision.confidence,
    ...(decision.value === undefined ? {} : { value: decision.value }),
    activities,
    evidence: decision.evidence ?? [],
  };
  return { outcome, findings };
}
