// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Message } from './message';
import type { ActivityState } from './programme';
import type { ActivityId } from './vocabulary';

/** How far one selected activity was on a day. */
export interface TrendActivity {
  readonly id: ActivityId;
  readonly state: ActivityState;
  readonly objectives: { readonly done: number; readonly total: number };
}

/** What the programme file said at the end of a day. */
export interface TrendPoint {
  /** `YYYY-MM-DD`, the day of the commit in UTC. */
  readonly day: string;
  /** Id of the commit; absent for what is in the file now and not committed. */
  readonly commit?: string;
  readonly iteration?: string;
  /** How many of all activities are in each state; together they are always 25. */
  readonly states: Readonly<Record<ActivityState, number>>;
  readonly objectives: { readonly done: number; readonly total: number };
  /** Those that are selected, in canonical order. */
  readonly activities: readonly TrendActivity[];
}

/** A version of the programme file that could not be read, and so is no point of a series. */
export interface UnreadVersion {
  readonly day: string;
  readonly commit: string;
  readonly why: Message;
}

/** The programme over time, as the history of its file has it; nothing else is stored. */
export interface ProgrammeTrend {
  /** Oldest first, at most one a day. */
  readonly points: readonly TrendPoint[];
  readonly skipped: readonly UnreadVersion[];
  /** Why there is nothing before the first point although there may have been; absent when the history is whole. */
  readonly unknownBefore?: 'shallow' | 'limit';
}
