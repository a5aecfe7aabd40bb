// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Finding, RuleId } from '../../../core/model/finding';
import type { RepoPath } from '../../../core/model/repoPath';
import { SEVERITIES, type Severity } from '../../../core/model/vocabulary';

/** All findings of one rule, by file. `undefined` stands for the repository as a whole. */
export interface RuleGroup {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  readonly count: number;
  readonly files: ReadonlyMap<RepoPath | undefined, readonly Finding[]>;
}

/** Groups findings by rule, gravest first, then by rule id; inside a rule by file, in path order. */
export function groupFindings(findings: readonly Finding[]): readonly RuleGroup[] {
  const rules = new Map<RuleId, Finding[]>();
  for (const finding of findings) {
    const group = rules.get(finding.ruleId);
    if (group === undefined) {
      rules.set(finding.ruleId, [finding]);
    } else {
      group.push(finding);
    }
  }
  return [...rules].map(([ruleId, group]) => ruleGroup(ruleId, group)).sort(gravestFirst);
}

function ruleGroup(ruleId: RuleId, findings: readonly Finding[]): RuleGroup {
  const files = new Map<RepoPath | undefined, Finding[]>();
  for (const finding of [...findings].sort(byPlace)) {
    const file = files.get(finding.path);
    if (file === undefined) {
      files.set(finding.path, [finding]);
    } else {
      file.push(finding);
    }
  }
  const severity = SEVERITIES.find((candidate) => findings.some((finding) => finding.severity === candidate)) ?? 'hint';
  return { ruleId, severity, count: findings.length, files };
}

function gravestFirst(a: RuleGroup, b: RuleGroup): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || compare(a.ruleId, b.ruleId);
}

function byPlace(a: Finding, b: Finding): number {
  return compare(a.path ?? '', b.path ?? '') || (a.range?.start.line ?? 0) - (b.range?.start.line ?? 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
