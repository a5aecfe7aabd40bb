// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Activity } from '../../../core/ggi/catalogue';
import { isOwnedBy } from '../../../core/ggi/owners';
import type { FolderSession } from '../../session/session';
import { progressOf, recordOf } from './progress';
import type { ActivityFilter, Disagreement } from './viewOptions';

/** Whether an activity is shown: every kind of filter that is set must let it pass. */
export function passesFilter(
  session: FolderSession,
  activity: Activity,
  filter: ActivityFilter,
  me: readonly string[],
): boolean {
  const { state } = progressOf(session, activity);
  const owner = recordOf(session, activity)?.owner;
  return (
    allows(filter.goals, [activity.goal]) &&
    allows(filter.roles, activity.roles) &&
    allows(filter.states, [state]) &&
    allows(filter.owners, owner === undefined ? [] : [owner]) &&
    (filter.whose.length === 0 || isOwnedBy(owner, me)) &&
    (filter.disagreements.length === 0 ||
      filter.disagreements.some((disagreement) => disagrees(session, activity, disagreement)))
  );
}

function allows<T>(wanted: readonly T[], values: readonly T[]): boolean {
  return wanted.length === 0 || values.some((value) => wanted.includes(value));
}

function disagrees(session: FolderSession, activity: Activity, disagreement: Disagreement): boolean {
  const { state, evidence } = progressOf(session, activity);
  switch (disagreement) {
    case 'evidence-not-started':
      return (state === 'not-selected' || state === 'not-started') && (evidence?.found ?? 0) > 0;
    case 'done-without-evidence':
      return state === 'done' && evidence?.found === 0;
  }
}
