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
  /** The issue of a My GGI Board that the record was imported from. */
  readonly board?: BoardLink;
  /** Zero-based line of the activity's key in `.ospo/ggi.yaml`. */
  readonly line: number;
}

export interface Iteration {
  readonly name: string;
  readonly from?: string;
  readonly to?: string;
}

/** What is remembered of an imported issue, for the way back. */
export interface BoardLink {
  readonly forge: 'github' | 'gitlab' | 'csv';
  readonly project?: string;
  readonly issue?: string;
  readonly url?: string;
  /** When the issue was last changed, as the forge wrote it. */
  readonly updated?: string;
  /** Fingerprint of the body that was read. */
  readonly body?: string;
}

/** How far an activity was when an iteration was closed. */
export interface ClosedActivity {
  readonly state: ActivityState;
  readonly objectives: { readonly done: number; readonly total: number };
  /** Texts of the objectives that left the activity because they were reached. */
  readonly reached?: readonly string[];
  /** Texts of the open objectives that were not carried over. */
  readonly dropped?: readonly string[];
}

/** The record of an iteration that is over. */
export interface ClosedIteration extends Iteration {
  readonly closed?: string;
  readonly activities: ReadonlyMap<ActivityId, ClosedActivity>;
}

/** `.ospo/ggi.yaml`, read and checked. Activities that the file does not name are `not-selected`. */
export interface Programme {
  readonly handbook: string;
  readonly iteration?: Iteration;
  /** Iterations that are over, in file order. */
  readonly closed?: readonly ClosedIteration[];
  readonly activities: ReadonlyMap<ActivityId, ActivityRecord>;
}
