// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../../model/message';
import type { ActivityState } from '../../model/programme';
import type { BoardNote } from './boardNote';
import type { Identified } from './chooseIssues';
import { KNOWN_LABELS, labelKey, otherLabels, statesOf } from './progressLabels';
import type { ProgressLabels } from './progressLabels';
import type { BoardFile } from './readBoardFile';

/** What a closed issue says of its activity: what its label says, or that it is done. A person has to know. */
export const CLOSED_MEANS = ['label', 'done'] as const;
export type ClosedMeans = (typeof CLOSED_MEANS)[number];

/** The state that an issue declares by its progress label; none means not started. */
export function stateOnBoard(
  { id, issue }: Identified,
  files: readonly BoardFile[],
  closed: ClosedMeans,
  notes: BoardNote[],
): ActivityState {
  const look = (message: BoardNote['message']): void => void notes.push({ kind: 'look', activity: id, message });
  const names: ProgressLabels = new Map([...KNOWN_LABELS, ...files.flatMap(({ labels }) => [...(labels ?? [])])]);
  const states = statesOf(issue.labels, names);
  const newest = states.length < 2 ? undefined : newestOf(states, issue.number, files, names);
  const state = newest ?? states.at(-1) ?? 'not-started';
  const others = states.length === 0 ? otherLabels(issue.labels, names) : [];
  if (others.length > 0) {
    look(
      msg(
        '{id}: none of its labels ({labels}) is a progress label that is known, so it was taken for not started. If the board has names of its own, import its conf/ggi_deployment.json as well.',
        { id, labels: others.slice(0, 10).join(', ').slice(0, 200) },
      ),
    );
  }
  if (newest !== undefined) {
    look(msg('{id}: the issue has more than one progress label; {state} was added last and was taken.', { id, state }));
  } else if (states.length > 1) {
    look(
      msg('{id}: the issue has more than one progress label; {state} was taken. Look whether that is right.', {
        id,
        state,
      }),
    );
  }
  if (issue.open) {
    return state;
  }
  if (closed === 'done') {
    look(msg('{id}: the issue is closed and was taken for done, as was asked.', { id }));
    return 'done';
  }
  look(
    msg(
      '{id}: the issue is closed, which says nothing about the activity; its label says {state}. Look whether that is right.',
      { id, state },
    ),
  );
  return state;
}

/** Of several states the one whose label was added last, if the history of the labels knows. */
function newestOf(
  states: readonly ActivityState[],
  issue: string | undefined,
  files: readonly BoardFile[],
  names: ProgressLabels,
): ActivityState | undefined {
  return files
    .flatMap(({ added }) => added)
    .filter((event) => event.issue === issue)
    .map(({ action }) => [...names].find(([name]) => ` ${labelKey(action)} `.includes(` ${name} `))?.[1])
    .findLast((state) => state !== undefined && states.includes(state));
}
