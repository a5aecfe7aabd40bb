// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Programme } from '../model/programme';
import type { ActivityId } from '../model/vocabulary';
import { canonicalOrder } from './catalogue';

/** An activity that was to be reached by a day that is over. */
export interface Overdue {
  readonly activity: ActivityId;
  /** `YYYY-MM-DD` */
  readonly due: string;
  /** Objectives that are not reached. */
  readonly open: number;
}

/**
 * Selected activities that are not done though their day is over, longest first.
 * @param today `YYYY-MM-DD`
 */
export function overdueActivities({ activities }: Programme, today: string): readonly Overdue[] {
  return [...activities]
    .flatMap(([activity, { state, due, objectives }]): Overdue[] =>
      due === undefined || due >= today || state === 'done' || state === 'not-selected'
        ? []
        : [{ activity, due, open: objectives.filter(({ done }) => !done).length }],
    )
    .sort((a, b) => a.due.localeCompare(b.due) || canonicalOrder(a.activity) - canonicalOrder(b.activity));
}
