// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Finding } from '../../core/model/finding';
import { formatMessage } from '../../core/model/message';
import type { ActivityCard, Score } from '../../core/model/scorecard';
import { evidenceDocument } from '../output/evidence';
import { TOOL } from '../tool';
import type { CheckResult } from './result';

/** The JSON document of `check`; see resources/schemas/cli/check.schema.json. Shares are 0..1, lines and columns from 1. */
export function checkDocument({
  root,
  assessment,
  scorecard,
  findings,
  skipped,
}: CheckResult): Record<string, unknown> {
  return {
    tool: TOOL,
    folder: root.replaceAll('\\', '/'),
    tier: assessment.tier,
    hasPolicy: assessment.hasPolicy,
    ...scoreOf(scorecard),
    files: { ...assessment.files, skipped },
    headers: assessment.headers,
    goals: scorecard.goals.map(({ id, title, activities, ...goal }) => ({ id, title, ...scoreOf(goal), activities })),
    activities: scorecard.activities.map(activityOf),
    rules: assessment.outcomes.map(({ ruleId, status, severity, confidence, activities }) => ({
      id: ruleId,
      status,
      severity,
      confidence,
      activities,
    })),
    findings: findings.map(findingOf),
  };
}

/** `null`, where nothing could be decided: it is not zero. */
function scoreOf({ score, coverage }: Score): Record<string, number | null> {
  return { score: score === undefined ? null : rounded(score), coverage: rounded(coverage) };
}

function activityOf(card: ActivityCard): Record<string, unknown> {
  const { id, title, goal, declared, evidence, contradictions } = card;
  const { state, objectives, verificationPoints, attestations } = declared;
  return {
    id,
    title,
    goal,
    declared: { state, objectives, verificationPoints, attestations },
    evidence: { ...scoreOf(evidence), signals: evidence.signals, ...evidenceDocument(card) },
    contradictions: contradictions.map(({ code, message }) => ({ code, message: formatMessage(message) })),
  };
}

function findingOf({ ruleId, code, status, severity, confidence, path, range, message, ...rest }: Finding) {
  return {
    ruleId,
    ...(code !== undefined && { code }),
    status,
    severity,
    confidence,
    path: path ?? null,
    line: range === undefined ? null : range.start.line + 1,
    column: range === undefined ? null : range.start.column + 1,
    message: formatMessage(message),
    activities: rest.activities,
    fixable: rest.fixes.length > 0,
    waived: status === 'waived',
  };
}

/** Four digits say more than any of our measurements can. */
function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
