// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Finding, Fix } from './finding';
import type { Message } from './message';
import type { SignalOutcome } from './outcome';
import type { ActivityState } from './programme';
import type { ActivityId, GoalId } from './vocabulary';

/** A score is never shown without its coverage. Both are shares, 0..1. */
export interface Score {
  /** Weighted mean of what could be decided; `undefined` when nothing could be. */
  readonly score: number | undefined;
  /** Share of the applicable weight that could be decided. */
  readonly coverage: number;
}

/** Where what is declared and what the files show do not agree. */
export interface Contradiction {
  readonly code: string;
  readonly message: Message;
}

export interface ActivityCard {
  readonly id: ActivityId;
  readonly goal: GoalId;
  readonly title: string;
  readonly declared: {
    readonly state: ActivityState;
    readonly objectives: { readonly done: number; readonly total: number };
    readonly verificationPoints: { readonly met: number; readonly total: number };
    readonly attestations: number;
  };
  readonly evidence: Score & { readonly signals: { readonly found: number; readonly total: number } };
  readonly signals: readonly SignalOutcome[];
  readonly contradictions: readonly Contradiction[];
}

export interface GoalCard extends Score {
  readonly id: GoalId;
  readonly title: string;
  readonly activities: { readonly done: number; readonly selected: number; readonly total: number };
}

/** Something worth doing next, with what it would add to the overall score (0..1). */
export interface NextStep {
  readonly gain: number;
  readonly finding: Finding;
  readonly fix?: Fix;
}

/** The whole picture of one folder: declared beside evidenced. */
export interface Scorecard extends Score {
  readonly goals: readonly GoalCard[];
  readonly activities: readonly ActivityCard[];
  readonly nextSteps: readonly NextStep[];
}
