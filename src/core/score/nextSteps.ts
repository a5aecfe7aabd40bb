// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Finding } from '../model/finding';
import type { Assessment } from '../model/outcome';
import type { NextStep } from '../model/scorecard';
import { SEVERITIES } from '../model/vocabulary';
import type { Status } from '../model/vocabulary';
import { groupBy } from './groupBy';
import { meanIfPassed, ruleScore, sumsOf } from './ruleScore';
import type { Selection } from './selection';

const ACTIONABLE: readonly Status[] = ['fail', 'partial', 'needs-review'];
/** Less than this is rounding, not a gain. */
const SMALLEST_GAIN = 1e-9;

/** What one folder shows; its name where there are several. */
export interface StepSource {
  readonly name?: string;
  readonly assessment: Pick<Assessment, 'findings' | 'outcomes'>;
}

/**
 * One step per rule and folder that somebody can do something about, worth most first. The gain is real: what the overall score
 * would be more if that rule passed there. Rules outside the selection add nothing and are left out.
 */
export function nextSteps(sources: readonly StepSource[], selection: Selection): NextStep[] {
  const counted = sources.flatMap(({ name, assessment: { findings, outcomes } }) => {
    const byRule = groupBy(
      findings.filter(({ status }) => ACTIONABLE.includes(status)),
      ({ ruleId }) => ruleId,
    );
    return outcomes
      .filter(selection.counts)
      .map((outcome) => ({ outcome, folder: name, finding: best(byRule.get(outcome.ruleId) ?? []) }));
  });
  const scores = counted.map(({ outcome }) => ruleScore(outcome));
  // There may be thousands, of many folders: adding all up again for each would hold up the editor.
  const sums = sumsOf(scores);
  const now = sums.decided === 0 ? 0 : sums.sum / sums.decided;
  const steps: NextStep[] = [];
  counted.forEach(({ folder, finding }, index) => {
    const score = scores[index]!;
    if (finding === undefined || score.weight === 0) {
      return;
    }
    const gain = meanIfPassed(sums, score) - now;
    if (gain > SMALLEST_GAIN) {
      const fix = finding.fixes[0];
      steps.push({ gain, finding, ...(fix !== undefined && { fix }), ...(folder !== undefined && { folder }) });
    }
  });
  return steps.sort(
    (a, b) =>
      b.gain - a.gain ||
      SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity) ||
      a.finding.ruleId.localeCompare(b.finding.ruleId, 'en'),
  );
}

/** The finding to show for a rule: one that can be fixed at once before one that cannot, else the first. */
function best(findings: readonly Finding[]): Finding | undefined {
  return findings.find(({ fixes }) => fixes.length > 0) ?? findings[0];
}
