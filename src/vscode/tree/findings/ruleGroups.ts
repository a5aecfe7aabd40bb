// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FindingIndex } from '../../../core/delta/findingIndex';
import type { Finding, RuleId } from '../../../core/model/finding';
import type { RepoPath } from '../../../core/model/repoPath';
import { SEVERITIES, type Severity } from '../../../core/model/vocabulary';

/** What the view shows of one rule. Only counts are at hand; files are looked up when somebody opens the row. */
export interface RuleGroup {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  readonly count: number;
  readonly files: number;
  readonly first: Finding | undefined;
  /** In path order; `undefined` stands for the repository as a whole. */
  readonly entries: () => readonly FileEntry[];
}

export type FileEntry = readonly [RepoPath | undefined, readonly Finding[]];

/** Findings of the wanted severities by rule, gravest first, then by rule id. */
export function ruleGroups(findings: FindingIndex, wanted: (severity: Severity) => boolean): readonly RuleGroup[] {
  const groups: RuleGroup[] = [];
  for (const tally of findings.rules()) {
    const { ruleId } = tally;
    const shown = SEVERITIES.filter((severity) => tally.of(severity) > 0 && wanted(severity));
    const [severity] = shown;
    if (severity === undefined) {
      continue;
    }
    const count = shown.reduce((sum, each) => sum + tally.of(each), 0);
    const all = count === tally.count;
    const entries = () => (all ? findings.filesOf(ruleId) : withSeverity(findings.filesOf(ruleId), wanted));
    groups.push({
      ruleId,
      severity,
      count,
      files: all ? tally.files : entries().length,
      first: all ? findings.firstOf(ruleId) : entries()[0]?.[1][0],
      entries,
    });
  }
  return groups.sort(gravestFirst);
}

function withSeverity(entries: readonly FileEntry[], wanted: (severity: Severity) => boolean): readonly FileEntry[] {
  return entries
    .map(([path, findings]): FileEntry => [path, findings.filter(({ severity }) => wanted(severity))])
    .filter(([, findings]) => findings.length > 0);
}

function gravestFirst(a: RuleGroup, b: RuleGroup): number {
  const bySeverity = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  return bySeverity || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0);
}
