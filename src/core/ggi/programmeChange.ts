// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ActivityRecord, ActivityState, Attestation, BoardLink, Iteration } from '../model/programme';
import type { ActivityId } from '../model/vocabulary';
import type { ActivityField } from './programmeKeys';

/**
 * One thing a person wants changed in `.ospo/ggi.yaml`. Doing the same change twice is doing it once: an objective that
 * is there is not added again, nor an attestation. `index` tells objectives of the same text apart; the text decides.
 */
export type ProgrammeChange =
  | { readonly kind: 'setState'; readonly activity: ActivityId; readonly state: ActivityState }
  /** An absent value empties the field; its key stays. */
  | {
      readonly kind: 'setField';
      readonly activity: ActivityId;
      readonly field: ActivityField;
      readonly value: string | undefined;
    }
  /** `nth` (from 0) asks for a further objective of the same text: added when there are no more than that many. */
  | { readonly kind: 'addObjective'; readonly activity: ActivityId; readonly text: string; readonly nth?: number }
  | {
      readonly kind: 'tickObjective';
      readonly activity: ActivityId;
      readonly text: string;
      readonly done: boolean;
      readonly index?: number;
    }
  /** A point that the file does not name yet is added when it is met. */
  | {
      readonly kind: 'tickVerification';
      readonly activity: ActivityId;
      readonly text: string;
      readonly met: boolean;
      readonly index?: number;
    }
  /** A point to look at later, not met yet. */
  | { readonly kind: 'addVerification'; readonly activity: ActivityId; readonly text: string }
  | { readonly kind: 'attest'; readonly activity: ActivityId; readonly attestation: Attestation }
  | { readonly kind: 'startIteration'; readonly iteration: Iteration }
  /** Keeps a record of the iteration and of how far its selected activities are. `on` is the day, `YYYY-MM-DD`. */
  | { readonly kind: 'closeIteration'; readonly on: string }
  /** All of an activity that the file does not name yet; where it does, nothing happens. */
  | { readonly kind: 'addActivity'; readonly activity: ActivityId; readonly record: ActivityRecord }
  | { readonly kind: 'setBoard'; readonly activity: ActivityId; readonly board: BoardLink };

/** One line end, none at the end: what a text is once it has been through the file. */
export function normaliseText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
}
