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
  | ItemChange
  /** The objective goes to another activity: to the position `to` (from 0) of its list, without it to the end. */
  | (ItemOf & { readonly kind: 'transferObjective'; readonly into: ActivityId; readonly to?: number })
  | { readonly kind: 'startIteration'; readonly iteration: Iteration }
  /** One field of the iteration under way; where there is none, only `name` begins one. An absent value empties the field. */
  | { readonly kind: 'setIteration'; readonly field: keyof Iteration; readonly value: string | undefined }
  /**
   * Keeps a record of the iteration and of how far its selected activities are. `on` is the day, `YYYY-MM-DD`.
   * With `carryOver` the record names the objectives that were reached, they leave the activities, and only those that are
   * open stay for the next iteration, but for those that are named as `dropped`: the record names them as well.
   */
  | {
      readonly kind: 'closeIteration';
      readonly on: string;
      readonly carryOver?: boolean;
      readonly dropped?: readonly ItemOf[];
    }
  /** All of an activity that the file does not name yet; where it does, nothing happens. */
  | { readonly kind: 'addActivity'; readonly activity: ActivityId; readonly record: ActivityRecord }
  | { readonly kind: 'setBoard'; readonly activity: ActivityId; readonly board: BoardLink };

/** Which item of a list: the one at `index` if it has the text, else the first that has. */
export interface ItemOf {
  readonly activity: ActivityId;
  readonly text: string;
  readonly index?: number;
}

/** Changes of items that are there. What is already as it should be stays; what is gone cannot be removed again. */
export type ItemChange =
  /** `to` is the new text; the tick stays. */
  | (ItemOf & { readonly kind: 'editObjective' | 'editVerification'; readonly to: string })
  | (ItemOf & { readonly kind: 'removeObjective' | 'removeVerification' })
  /** `to` is the position (from 0) that the item has afterwards; beyond the end it is the last. */
  | (ItemOf & { readonly kind: 'moveObjective' | 'moveVerification'; readonly to: number })
  /** `attestation` is the one that is there, whole; `to` what it says afterwards. */
  | {
      readonly kind: 'editAttestation';
      readonly activity: ActivityId;
      readonly attestation: Attestation;
      readonly index?: number;
      readonly to: Attestation;
    }
  | {
      readonly kind: 'removeAttestation';
      readonly activity: ActivityId;
      readonly attestation: Attestation;
      readonly index?: number;
    };

/** One line end, none at the end: what a text is once it has been through the file. */
export function normaliseText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
}

/** Texts as the file gives them back: blank ones are absent. */
export function cleanTexts<T extends Iteration | Attestation | BoardLink>(value: T): T {
  const entries = Object.entries(value)
    .map(([key, text]) => [key, normaliseText(String(text ?? ''))] as const)
    .filter(([, text]) => text.trim() !== '');
  return Object.fromEntries(entries) as unknown as T;
}

export function isItemChange(change: ProgrammeChange): change is ItemChange {
  return /^(?:edit|remove|move)/.test(change.kind);
}
