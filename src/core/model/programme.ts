// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ActivityId } from './vocabulary';

export const ACTIVITY_STATES = ['not-selected', 'not-started', 'in-progress', 'done'] as const;
/** What a person declared about an activity. Nothing but a person sets it. */
export type ActivityState = (typeof ACTIVITY_STATES)[number];

/** Something to reach in the current iteration. */
export interface Objective {
  readonly text: string;
  readonly done: boolean;
}

/** A point only people can confirm. */
export interface VerificationPoint {
  readonly text: string;
  readonly met: boolean;
}

/** A person's signed statement. Dates are `YYYY-MM-DD`. */
export interface Attestation {
  readonly who: string;
  readonly role?: string;
  readonly on: string;
  readonly statement: string;
  readonly link?: string;
  readonly reviewBy?: string;
}

/** What the programme file says of one activity: the five fields of the customised activity scorecard and who, when, how far. */
export interface ActivityRecord {
  readonly state: ActivityState;
  readonly owner?: string;
  readonly started?: string;
  readonly due?: string;
  readonly finished?: string;
  readonly description?: string;
  readonly opportunity?: string;
  readonly objectives: readonly Objective[];
  readonly tools?: string;
  readonly notes?: string;
  readonly verification: readonly VerificationPoint[];
  readonly attestations: readonly Attestation[];
  /** Zero-based line of the activity's key in `.ospo/ggi.yaml`. */
  readonly line: number;
}

export interface Iteration {
  readonly name: string;
  readonly from?: string;
  readonly to?: string;
}

/** `.ospo/ggi.yaml`, read and checked. Activities that the file does not name are `not-selected`. */
export interface Programme {
  readonly handbook: string;
  readonly iteration?: Iteration;
  readonly activities: ReadonlyMap<ActivityId, ActivityRecord>;
}
