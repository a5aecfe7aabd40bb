// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Finding } from '../../core/model/finding';
import { formatMessage, type Message } from '../../core/model/message';
import type { ActivityCard, Score } from '../../core/model/scorecard';
import { evidenceDocument } from '../output/evidence';
import { LongList } from '../output/longList';
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
    findings: new LongList(findings, findingOf),
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

/** There can be one for each of many files, so the object is made at once; what is `undefined` is not printed. */
function findingOf({ ruleId, code, status, severity, confidence, path, range, message, activities, fixes }: Finding) {
  return {
    ruleId,
    code,
    status,
    severity,
    confidence,
    path: path ?? null,
    line: range === undefined ? null : range.start.line + 1,
    column: range === undefined ? null : range.start.column + 1,
    message: sentenceOf(message),
    activities,
    fixable: fixes.length > 0,
    waived: status === 'waived',
  };
}

/** Files with the same mistake often share its message. */
const sentences = new WeakMap<Message, string>();

function sentenceOf(message: Message): string {
  let sentence = sentences.get(message);
  if (sentence === undefined) {
    sentence = formatMessage(message);
    sentences.set(message, sentence);
  }
  return sentence;
}

/** Four digits say more than any of our measurements can. */
function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
