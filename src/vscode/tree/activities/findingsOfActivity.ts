// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { LiveAssessment } from '../../../core/delta/liveAssessment';
import type { Finding } from '../../../core/model/finding';
import type { ActivityId } from '../../../core/model/vocabulary';

/** What rules that serve an activity found: one finding a rule, and how many more there are of it. */
export function findingsOfActivity(
  { findings }: LiveAssessment,
  id: ActivityId,
): readonly { readonly first: Finding; readonly more: number }[] {
  return findings
    .rules()
    .filter(({ activities }) => activities.includes(id))
    .flatMap(({ ruleId, count }) => {
      const first = findings.firstOf(ruleId);
      return first === undefined ? [] : [{ first, more: count - 1 }];
    });
}
