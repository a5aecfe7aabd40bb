// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Attestation, BoardLink, ClosedIteration } from '../model/programme';
import { record } from '../yaml/yamlData';
import type { KeyOrder, YamlRecord } from '../yaml/yamlData';
import { ACTIVITIES, canonicalOrder } from './catalogue';
import {
  ACTIVITY_KEYS,
  ATTESTATION_KEYS,
  BOARD_KEYS,
  CLOSED_ITERATION_KEYS,
  ITERATION_KEYS,
  PROGRAMME_KEYS,
} from './programmeKeys';

const IDS = ACTIVITIES.map(({ id }) => id);

/** Where a new key stands among those that are there. */
export const PROGRAMME_ORDER: KeyOrder = (path) => {
  if (path.length === 0) {
    return PROGRAMME_KEYS;
  }
  if (path.length === 1) {
    return path[0] === 'activities' ? IDS : ITERATION_KEYS;
  }
  return path.length === 2 ? ACTIVITY_KEYS : [];
};

/** An attestation as it is written. */
export function attestationData(attestation: Attestation): YamlRecord {
  return record(ATTESTATION_KEYS.map((key) => [key, attestation[key]]));
}

export function boardData(board: BoardLink): YamlRecord {
  return record(BOARD_KEYS.map((key) => [key, board[key]]));
}

/** The record of an iteration that is over, as it is written. */
export function closedIterationData(closed: ClosedIteration): YamlRecord {
  const activities = [...closed.activities]
    .sort(([a], [b]) => canonicalOrder(a) - canonicalOrder(b))
    .map(([id, { state, objectives }]) => {
      const share = `${objectives.done}/${objectives.total}`;
      return [
        id,
        record([
          ['state', state],
          ['objectives', objectives.total === 0 ? undefined : share],
        ]),
      ] as const;
    });
  return record(CLOSED_ITERATION_KEYS.map((key) => [key, key === 'activities' ? new Map(activities) : closed[key]]));
}
