// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ActivityId, GoalId } from '../model/vocabulary';
import type { Activity, Goal } from './activity';
import { ACTIVITIES, GOALS } from './catalogue.generated';

export type { Activity, ActivityRole, Goal, Signal, SignalStrength } from './activity';
export { ACTIVITIES, GOALS, HANDBOOK_VERSION, IDS_NEVER_USED } from './catalogue.generated';

/** Where ids, titles, goals, order, roles and links come from; to be named wherever the catalogue is shown. */
export const CATALOGUE_SOURCE = {
  title: 'Good Governance Initiative handbook 1.3',
  authors: 'OW2 and the OSPO Alliance',
  licence: 'CC-BY-4.0',
  url: 'https://ospo-alliance.org/ggi/',
} as const;

const BY_ID: ReadonlyMap<string, Activity> = new Map(ACTIVITIES.map((activity) => [activity.id, activity]));
const ORDER: ReadonlyMap<string, number> = new Map(ACTIVITIES.map(({ id }, index) => [id, index]));

/** The activity of an id, also of a text that only looks like one. */
export function activityById(id: string): Activity | undefined {
  return BY_ID.get(id);
}

/** Position in the handbook's order (not numeric inside a goal); unknown ids come last. */
export function canonicalOrder(id: string): number {
  return ORDER.get(id) ?? ACTIVITIES.length;
}

/** The activities of a goal, in canonical order. */
export function activitiesOf(goal: GoalId): readonly Activity[] {
  return ACTIVITIES.filter((activity) => activity.goal === goal);
}

export function goalTitle(goal: GoalId): string {
  return GOALS.find(({ id }: Goal) => id === goal)?.title ?? goal;
}

/** Activities whose "proposed next" names this one. */
export function proposedBefore(id: ActivityId): readonly ActivityId[] {
  return ACTIVITIES.filter(({ proposedNext }) => proposedNext.includes(id)).map((activity) => activity.id);
}
