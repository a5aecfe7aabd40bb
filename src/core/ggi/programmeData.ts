// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ActivityRecord, Attestation, BoardLink, ClosedIteration } from '../model/programme';
import { record } from '../yaml/yamlData';
import type { KeyOrder, YamlData, YamlRecord } from '../yaml/yamlData';
import { ACTIVITIES, canonicalOrder } from './catalogue';
import {
  ACTIVITY_KEYS,
  ATTESTATION_KEYS,
  BOARD_KEYS,
  CLOSED_ITERATION_KEYS,
  ITERATION_KEYS,
  OBJECTIVE_KEYS,
  PROGRAMME_KEYS,
  VERIFICATION_KEYS,
} from './programmeKeys';
import type { ActivityKey } from './programmeKeys';

const IDS = ACTIVITIES.map(({ id }) => id);

/** Where a new key stands among those that are there. */
export const PROGRAMME_ORDER: KeyOrder = (path) => {
  if (path.length === 0) {
    return PROGRAMME_KEYS;
  }
  if (path.length === 1) {
    return path[0] === 'activities' ? IDS : ITERATION_KEYS;
  }
  if (path.length === 2) {
    return ACTIVITY_KEYS;
  }
  return (path[0] === 'activities' && NESTED_ORDER.get(path[2]!)) || [];
};

const NESTED_ORDER: ReadonlyMap<string | number, readonly string[]> = new Map<string, readonly string[]>([
  ['objectives', OBJECTIVE_KEYS],
  ['verification', VERIFICATION_KEYS],
  ['attestations', ATTESTATION_KEYS],
  ['board', BOARD_KEYS],
]);

/** An attestation as it is written. */
export function attestationData(attestation: Attestation): YamlRecord {
  return record(ATTESTATION_KEYS.map((key) => [key, attestation[key]]));
}

function boardData(board: BoardLink): YamlRecord {
  return record(BOARD_KEYS.map((key) => [key, board[key]]));
}

/** An objective or a verification point as it is written. */
export function tickData([textKey, tickKey]: readonly [string, string], text: string, ticked: boolean): YamlRecord {
  return record([
    [textKey, text],
    [tickKey, ticked],
  ]);
}

/** All of an activity as it is written; what is empty is left out. */
export function activityData(activity: ActivityRecord): YamlRecord {
  const { objectives, verification, attestations, board } = activity;
  const list = (items: readonly YamlData[]): YamlData | undefined => (items.length === 0 ? undefined : items);
  const nested: Partial<Record<ActivityKey, YamlData | undefined>> = {
    objectives: list(objectives.map(({ text, done }) => tickData(OBJECTIVE_KEYS, text, done))),
    verification: list(verification.map(({ text, met }) => tickData(VERIFICATION_KEYS, text, met))),
    attestations: list(attestations.map(attestationData)),
    board: board && boardData(board),
  };
  return record(ACTIVITY_KEYS.map((key) => [key, key in nested ? nested[key] : (activity[key] as string | undefined)]));
}

/** The record of an iteration that is over, as it is written. */
export function closedIterationData(closed: ClosedIteration): YamlRecord {
  const activities = [...closed.activities]
    .sort(([a], [b]) => canonicalOrder(a) - canonicalOrder(b))
    .map(([id, { state, objectives, reached, dropped }]) => {
      const share = `${objectives.done}/${objectives.total}`;
      return [
        id,
        record([
          ['state', state],
          ['objectives', objectives.total === 0 ? undefined : share],
          ['reached', reached],
          ['dropped', dropped],
        ]),
      ] as const;
    });
  return record(CLOSED_ITERATION_KEYS.map((key) => [key, key === 'activities' ? new Map(activities) : closed[key]]));
}
