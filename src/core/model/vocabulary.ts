// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** What a rule can say of a place; only the first seven enter the score. See resources/catalogue/checks.json. */
export const STATUSES = [
  'pass',
  'inherited',
  'attested',
  'partial',
  'fail',
  'not-applicable',
  'unknown',
  'needs-review',
  'waived',
] as const;
export type Status = (typeof STATUSES)[number];

/** From the one that stops a release to the one that is only nice to know. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** T0 private, T1 published once, T2 shared with partners or inner source, T3 developed in the open, T4 community governed. */
export const TIERS = ['T0', 'T1', 'T2', 'T3', 'T4'] as const;
export type Tier = (typeof TIERS)[number];

/** The five goals of the GGI handbook, in its order. */
export const GOALS = ['usage', 'trust', 'culture', 'engagement', 'strategy'] as const;
export type GoalId = (typeof GOALS)[number];

/** `GGI-A-nn`: the key of an activity. Titles change between handbook versions, ids never did. */
export type ActivityId = `GGI-A-${number}`;

/** True when `severity` is at least as grave as `threshold`. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
