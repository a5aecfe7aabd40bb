// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Activity } from '../../../core/ggi/catalogue';
import { suggestedPoints } from '../../../core/ggi/declared';
import type { ActivityRecord, ActivityState } from '../../../core/model/programme';
import { translate } from '../../diagnostics/findingDiagnostic';
import type { FolderSession } from '../../session/session';

/** What an activity's row counts. */
export interface Progress {
  readonly state: ActivityState;
  readonly points: { readonly met: number; readonly total: number };
  /** Absent until the folder was scanned. */
  readonly evidence: { readonly found: number; readonly total: number } | undefined;
  readonly contradictions: readonly string[];
}

export function recordOf(session: FolderSession, activity: Pick<Activity, 'id'>): ActivityRecord | undefined {
  return session.programme.value.activities.get(activity.id);
}

export function stateOf(session: FolderSession, activity: Pick<Activity, 'id'>): ActivityState {
  return recordOf(session, activity)?.state ?? 'not-selected';
}

/**
 * The verification points of an activity: those of the programme file, then what the catalogue suggests beside them.
 * Where people wrote a list entirely of their own, nothing is suggested.
 */
export function pointsOf(session: FolderSession, activity: Activity): readonly PointOf[] {
  const declared = recordOf(session, activity)?.verification ?? [];
  return [
    ...declared.map(({ text, met }, index) => ({ text, met, index })),
    ...suggestedPoints(activity, recordOf(session, activity)).map((text) => ({ text, met: false, index: undefined })),
  ];
}

export interface PointOf {
  readonly text: string;
  readonly met: boolean;
  readonly index: number | undefined;
}

export function progressOf(session: FolderSession, activity: Activity): Progress {
  const points = pointsOf(session, activity);
  const card = session.scorecard?.activities.find(({ id }) => id === activity.id);
  return {
    state: stateOf(session, activity),
    points: { met: points.filter(({ met }) => met).length, total: points.length },
    evidence: card?.evidence.signals,
    contradictions: card?.contradictions.map(({ message }) => translate(message)) ?? [],
  };
}
