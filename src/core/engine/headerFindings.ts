// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { isWaived } from '../config/waiver';
import { HEADER_RULES } from '../headers/judge/headerRules';
import { severityOfProblem } from '../headers/judge/judgeHeader';
import type { ConfigProblem, Policy } from '../model/config';
import type { Finding } from '../model/finding';
import type { HeaderProblem } from '../model/header';
import type { RepoPath } from '../model/repoPath';
import { appliesTo } from '../rules';
import { headerFixes } from './headerFixes';

const NONE: readonly never[] = [];

/** Turns the problems of one file into findings of the header rules, as grave as the policy wants them. */
export function headerFindings(
  path: RepoPath,
  problems: readonly HeaderProblem[],
  policy: Policy,
  today: string,
): readonly Finding[] {
  if (problems.length === 0) {
    return NONE;
  }
  const findings: Finding[] = [];
  for (const problem of problems) {
    const rule = HEADER_RULES[problem.code];
    const severity = policy.rules.get(rule.id)?.severity ?? severityOfProblem(problem);
    if (severity === 'off' || !appliesTo(rule, policy.tier)) {
      continue;
    }
    findings.push({
      ruleId: rule.id,
      code: problem.code,
      status: isWaived(policy, { ruleId: rule.id, path }, today) ? 'waived' : 'fail',
      severity,
      confidence: 'high',
      path,
      ...(problem.range === undefined ? {} : { range: problem.range }),
      message: problem.message,
      activities: rule.activities,
      fixes: headerFixes(problem),
    });
  }
  // A list that grew has room for many more; there is one for most files of some repositories.
  return findings.length === 0 ? NONE : findings.slice();
}

/** A mistake in REUSE.toml or dep5, as what it is to the repository: something wrong with its licence information. */
export function asHeaderProblem({ message, range, suggestion }: ConfigProblem): HeaderProblem {
  return { code: 'invalid-reuse-file', message, range, ...(suggestion === undefined ? {} : { suggestion }) };
}
