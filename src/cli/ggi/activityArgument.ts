// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { ACTIVITIES, activityById } from '../../core/ggi/catalogue';
import type { ActivityId } from '../../core/model/vocabulary';
import { nearest } from '../../core/yaml/nearest';
import { CannotRun } from '../cannotRun';

/** The activity that a person named: `GGI-A-21`, `ggi-a-21`, or just `21`. @throws {CannotRun} */
export function activityNamed(word: string): ActivityId {
  const id = /^\d\d$/.test(word) ? `GGI-A-${word}` : word.toUpperCase();
  const activity = activityById(id);
  if (activity === undefined) {
    const ids = ACTIVITIES.map((known) => known.id);
    const guess = nearest(id, ids);
    const hint = guess === undefined ? `Activities go from ${[...ids].sort()[0]} on.` : `Did you mean ${guess}?`;
    throw new CannotRun(`There is no activity ${word}. ${hint} See ospo-lens ggi status --all.`);
  }
  return activity.id;
}
