// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RuleOutcome } from '../model/outcome';
import type { Score } from '../model/scorecard';
import type { Severity, Status } from '../model/vocabulary';

/** What a decided status is worth. GGI has no score: these numbers are ours and are shown wherever a score is. */
export const STATUS_VALUES: Readonly<Partial<Record<Status, number>>> = {
  pass: 1,
  inherited: 1,
  attested: 0.8,
  partial: 0.5,
  fail: 0,
};

/** How much a rule weighs. */
export const SEVERITY_WEIGHTS: Readonly<Record<Severity, number>> = {
  error: 10,
  warning: 5,
  information: 2.5,
  hint: 1,
};

/** Statuses that ask nothing of the repository: they leave the score and the weight that could have been decided. */
const NOT_ASKED: readonly Status[] = ['not-applicable', 'waived'];

/** One rule's part in a score. */
export interface RuleScore {
  /** 0 where the rule does not apply or was waived. */
  readonly weight: number;
  /** 0..1; `undefined` where nothing was decided (did not run, needs a person's look). */
  readonly value: number | undefined;
}

/** A share measured by the rule wins over its status: 90 of 100 files with a header is more than "partial". */
export function ruleScore({ status, severity, value }: Pick<RuleOutcome, 'status' | 'severity' | 'value'>): RuleScore {
  if (NOT_ASKED.includes(status)) {
    return { weight: 0, value: undefined };
  }
  const worth = STATUS_VALUES[status];
  const share = value === undefined || Number.isNaN(value) ? worth : Math.min(1, Math.max(0, value));
  return { weight: SEVERITY_WEIGHTS[severity], value: worth === undefined ? undefined : share };
}

/**
 * Weighted mean of what was decided, with the share of the applicable weight that could be. A weighted mean keeps two
 * promises: one more pass never lowers it, and a rule that did not run changes the coverage alone.
 */
export function meanScore(rules: Iterable<RuleScore>): Score {
  const { applicable, decided, sum } = sumsOf(rules);
  return { score: decided === 0 ? undefined : sum / decided, coverage: applicable === 0 ? 0 : decided / applicable };
}

/** What a mean is made of. */
export interface ScoreSums {
  /** Weight of what applies, and of what was decided. */
  readonly applicable: number;
  readonly decided: number;
  /** Weighted values of what was decided. */
  readonly sum: number;
}

export function sumsOf(rules: Iterable<RuleScore>): ScoreSums {
  let applicable = 0;
  let decided = 0;
  let sum = 0;
  for (const { weight, value } of rules) {
    applicable += weight;
    if (value !== undefined) {
      decided += weight;
      sum += weight * value;
    }
  }
  return { applicable, decided, sum };
}

/** What the mean would be if one of the rules it is made of passed: without adding all of them up again. */
export function meanIfPassed({ decided, sum }: ScoreSums, { weight, value }: RuleScore): number {
  return (sum + weight * (1 - (value ?? 0))) / (decided + (value === undefined ? weight : 0));
}
