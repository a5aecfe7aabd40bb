// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Attestation, Programme } from '../model/programme';
import type { ActivityId } from '../model/vocabulary';
import { canonicalOrder } from './catalogue';

/** An attestation that has to be looked at again. */
export interface Review {
  readonly activity: ActivityId;
  readonly attestation: Attestation;
  /** The day, `YYYY-MM-DD`, until which it holds. */
  readonly by: string;
  /** True when the day is over. */
  readonly overdue: boolean;
}

/** How long before its day an attestation is called to mind: long enough to ask somebody. */
export const REVIEW_DAYS_AHEAD = 30;

/**
 * The attestations whose review is overdue or comes up within `daysAhead` days, by day and then in canonical order.
 * @param today `YYYY-MM-DD`
 */
export function reviewsOf(programme: Programme, today: string, daysAhead = REVIEW_DAYS_AHEAD): readonly Review[] {
  const last = new Date(Date.parse(today) + daysAhead * 86_400_000).toISOString().slice(0, 10);
  return [...programme.activities]
    .flatMap(([activity, { attestations }]) =>
      attestations.flatMap((attestation): Review[] => {
        const by = attestation.reviewBy;
        return by === undefined || by > last ? [] : [{ activity, attestation, by, overdue: by < today }];
      }),
    )
    .sort((a, b) => a.by.localeCompare(b.by) || canonicalOrder(a.activity) - canonicalOrder(b.activity));
}
