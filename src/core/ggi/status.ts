// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ActivityState, Iteration, Programme } from '../model/programme';
import type { ActivityCard } from '../model/scorecard';
import type { ActivityId, GoalId } from '../model/vocabulary';
import { ACTIVITIES } from './catalogue';
import { declaredOf } from './declared';

/** One activity as `ospo-lens ggi status --format json` prints it. */
export interface ActivityStatus {
  readonly id: ActivityId;
  readonly title: string;
  readonly goal: GoalId;
  readonly state: ActivityState;
  readonly owner?: string;
  readonly due?: string;
  readonly objectives: ActivityCard['declared']['objectives'];
  readonly verificationPoints: ActivityCard['declared']['verificationPoints'];
  readonly attestations: number;
}

/** What is declared, without any evidence. Part of the command line's contract. */
export interface ProgrammeStatus {
  readonly schemaVersion: 1;
  readonly handbook: string;
  readonly iteration?: Iteration;
  /** All 25, in canonical order. */
  readonly activities: readonly ActivityStatus[];
}

export function programmeStatus({ handbook, iteration, activities }: Programme): ProgrammeStatus {
  return {
    schemaVersion: 1,
    handbook,
    ...(iteration === undefined ? {} : { iteration }),
    activities: ACTIVITIES.map(({ id, title, goal }): ActivityStatus => {
      const record = activities.get(id);
      const { state, objectives, verificationPoints, attestations } = declaredOf(record);
      return {
        id,
        title,
        goal,
        state,
        ...(record?.owner === undefined ? {} : { owner: record.owner }),
        ...(record?.due === undefined ? {} : { due: record.due }),
        objectives,
        verificationPoints,
        attestations,
      };
    }),
  };
}
