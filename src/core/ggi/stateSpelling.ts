// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { ACTIVITY_STATES } from '../model/programme';
import type { ActivityState } from '../model/programme';
import { nearest } from '../yaml/nearest';

/** Words people use for the four states, in boards, trackers and speech. */
const SYNONYMS: Readonly<Record<ActivityState, readonly string[]>> = {
  'not-selected': ['unselected', 'none', 'no', 'skip', 'skipped', 'out-of-scope', 'not-defined', 'not-planned'],
  'not-started': ['to-do', 'todo', 'open', 'planned', 'selected', 'backlog', 'new', 'pending'],
  'in-progress': ['progress', 'doing', 'started', 'wip', 'ongoing', 'active', 'running', 'in-work'],
  done: ['complete', 'completed', 'finished', 'closed', 'yes', 'achieved', 'implemented'],
};

export function isState(text: string): text is ActivityState {
  return (ACTIVITY_STATES as readonly string[]).includes(text);
}

/** The state that another spelling means (`Done`, `in progress`, `wip`), if one is near. */
export function stateMeantBy(text: string): ActivityState | undefined {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
  if (isState(word)) {
    return word;
  }
  return ACTIVITY_STATES.find((state) => SYNONYMS[state].includes(word)) ?? nearest(word, ACTIVITY_STATES);
}
