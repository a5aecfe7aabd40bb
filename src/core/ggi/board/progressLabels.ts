// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ActivityState } from '../../model/programme';
import type { GoalId } from '../../model/vocabulary';
import { GOALS } from '../catalogue';

/** Every spelling of the progress labels in the history of the board, in lower case. */
const STATES: ReadonlyMap<string, ActivityState> = new Map([
  ['not selected', 'not-selected'],
  ['not defined', 'not-selected'],
  ['not started', 'not-started'],
  ['in progress', 'in-progress'],
  ['done', 'done'],
]);

/** How states are spelled by the board today. What is chosen and not begun has no label any more: none means that. */
export const BOARD_LABELS: Readonly<Partial<Record<ActivityState, string>>> = {
  'not-selected': 'Not Selected',
  'in-progress': 'In Progress',
  done: 'Done',
};

/** The states that an issue's labels name, in label order. */
export function statesOf(labels: readonly string[]): ActivityState[] {
  const states = labels.map((label) =>
    STATES.get(
      label
        .trim()
        .toLowerCase()
        .replace(/[\s_-]+/g, ' '),
    ),
  );
  return [...new Set(states.filter((state) => state !== undefined))];
}

/** The goal that an issue's labels name (`Trust Goal`). */
export function goalOf(labels: readonly string[]): GoalId | undefined {
  const words = labels.map((label) => label.trim().toLowerCase());
  return GOALS.find(({ title }) => words.includes(`${title.toLowerCase()} goal`))?.id;
}
