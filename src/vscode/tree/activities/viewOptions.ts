// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Memento } from 'vscode';
import { EventEmitter } from 'vscode';
import type { ActivityRole } from '../../../core/ggi/catalogue';
import { ACTIVITY_STATES, type ActivityState } from '../../../core/model/programme';
import { GOALS, type GoalId } from '../../../core/model/vocabulary';

export const GROUPINGS = ['goal', 'state', 'role'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const ROLES: readonly ActivityRole[] = ['Developer', 'Team Leader', 'Decision Maker'];

/** Kinds of disagreement between what is declared and what the files show. */
export const DISAGREEMENTS = ['evidence-not-started', 'done-without-evidence'] as const;
export type Disagreement = (typeof DISAGREEMENTS)[number];

/** Whose activities: those whose owner is the person that the setting `ospoLens.programme.me` names. */
export const WHOSE = ['mine'] as const;

/** An empty list lets everything pass. */
export interface ActivityFilter {
  readonly goals: readonly GoalId[];
  readonly roles: readonly ActivityRole[];
  readonly states: readonly ActivityState[];
  readonly disagreements: readonly Disagreement[];
  readonly owners: readonly string[];
  readonly whose: readonly (typeof WHOSE)[number][];
}

export const NO_FILTER: ActivityFilter = {
  goals: [],
  roles: [],
  states: [],
  disagreements: [],
  owners: [],
  whose: [],
};

const KEY = 'ospoLens.activitiesView';

/** How a person wants to see the activities. Kept for the workspace, on this machine. */
export class ActivityViewOptions {
  private readonly changes = new EventEmitter<void>();
  readonly onDidChange = this.changes.event;
  grouping: Grouping = 'goal';
  filter: ActivityFilter = NO_FILTER;

  constructor(private readonly memento: Memento) {
    const stored = memento.get<{ grouping?: unknown; filter?: Record<string, unknown> }>(KEY);
    this.grouping = GROUPINGS.find((grouping) => grouping === stored?.grouping) ?? 'goal';
    const kept = <T>(known: readonly T[], value: unknown) =>
      Array.isArray(value) ? known.filter((entry) => value.includes(entry)) : [];
    const strings = (value: unknown) =>
      Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
    this.filter = {
      goals: kept(GOALS, stored?.filter?.['goals']),
      roles: kept(ROLES, stored?.filter?.['roles']),
      states: kept(ACTIVITY_STATES, stored?.filter?.['states']),
      disagreements: kept(DISAGREEMENTS, stored?.filter?.['disagreements']),
      owners: strings(stored?.filter?.['owners']),
      whose: kept(WHOSE, stored?.filter?.['whose']),
    };
  }

  get filtered(): boolean {
    return Object.values(this.filter).some((list: readonly unknown[]) => list.length > 0);
  }

  async change(options: { grouping?: Grouping; filter?: ActivityFilter }): Promise<void> {
    this.grouping = options.grouping ?? this.grouping;
    this.filter = options.filter ?? this.filter;
    this.changes.fire();
    await this.memento.update(KEY, { grouping: this.grouping, filter: this.filter });
  }
}
