// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ActivityRecord, ActivityState } from '../model/programme';
import type { Activity } from './activity';
import type { ActivityCard } from '../model/scorecard';

/** What a record declares, counted. An activity the file does not name is not selected. */
export function declaredOf(record: ActivityRecord | undefined): ActivityCard['declared'] {
  const objectives = record?.objectives ?? [];
  const verification = record?.verification ?? [];
  return {
    state: record?.state ?? 'not-selected',
    objectives: { done: objectives.filter(({ done }) => done).length, total: objectives.length },
    verificationPoints: { met: verification.filter(({ met }) => met).length, total: verification.length },
    attestations: record?.attestations.length ?? 0,
  };
}

/** True when a record holds anything somebody wrote down: an owner, objectives, points, attestations, texts. */
export function isBegun(record: ActivityRecord | undefined): boolean {
  return (
    record !== undefined &&
    (record.objectives.length > 0 ||
      record.verification.length > 0 ||
      record.attestations.length > 0 ||
      [record.owner, record.started, record.description, record.opportunity, record.tools, record.notes].some(
        (text) => text !== undefined,
      ))
  );
}

/**
 * The state that ticking an activity's box asks for. Unticking never throws work away: an activity with anything
 * begun goes back to in progress, an untouched one to not started.
 */
export function stateWhenChecked(record: ActivityRecord | undefined, checked: boolean): ActivityState {
  if (checked) {
    return 'done';
  }
  return isBegun(record) ? 'in-progress' : 'not-started';
}

/** The box of a goal: ticked when at least one of its activities is selected and all selected ones are done. */
export function goalChecked(states: readonly ActivityState[]): boolean {
  const selected = states.filter((state) => state !== 'not-selected');
  return selected.length > 0 && selected.every((state) => state === 'done');
}

/**
 * The verification points that the catalogue offers and the record does not name yet. Where people wrote a list entirely
 * of their own, nothing is suggested.
 */
export function suggestedPoints(
  { suggestedVerification }: Pick<Activity, 'suggestedVerification'>,
  record: ActivityRecord | undefined,
): readonly string[] {
  const declared = record?.verification ?? [];
  const own = declared.length > 0 && !declared.some(({ text }) => suggestedVerification.includes(text));
  return own ? [] : suggestedVerification.filter((text) => !declared.some((point) => point.text === text));
}
