// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RuleOutcome } from '../model/outcome';
import type { Programme } from '../model/programme';
import type { ActivityId } from '../model/vocabulary';

/**
 * Which rules the goal and overall scores are made of. Not-selected activities must not lower anything, so as soon as
 * a programme has selected one activity, a rule counts only when it serves a selected activity, or none at all. It
 * leaves the score whether it passed or failed: counting passes alone would flatter. While nothing is selected
 * (no programme file yet) every rule counts, because nobody has narrowed the question.
 *
 * The score of a single activity is not touched by this: evidence for an activity nobody selected is still shown.
 */
export interface Selection {
  readonly selected: (activity: ActivityId) => boolean;
  readonly counts: (outcome: Pick<RuleOutcome, 'activities'>) => boolean;
}

export function selectionOf(programme: Programme): Selection {
  const chosen = new Set<ActivityId>();
  for (const [id, { state }] of programme.activities) {
    if (state !== 'not-selected') {
      chosen.add(id);
    }
  }
  const selected = (activity: ActivityId): boolean => chosen.size === 0 || chosen.has(activity);
  return { selected, counts: ({ activities }) => activities.length === 0 || activities.some(selected) };
}
