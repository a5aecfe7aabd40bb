// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ActivityRecord, Attestation } from '../model/programme';
import { ATTESTATION_KEYS } from './programmeKeys';
import { cleanTexts, normaliseText } from './programmeChange';
import type { ItemChange } from './programmeChange';

/** What becomes of which list. `at` is the item's number in the model; -1: it is not there. */
export type ItemAction = {
  readonly list: 'objectives' | 'verification' | 'attestations';
  readonly at: number;
} & (
  | { readonly do: 'remove' }
  | { readonly do: 'move'; readonly to: number }
  | { readonly do: 'edit'; readonly to: string | Attestation }
);

/**
 * What a change of an item comes to on a record. `undefined`: nothing, because the record says so already.
 * An item that is not there is removed already; it cannot be edited or moved, which `at: -1` says.
 */
export function itemAction(record: ActivityRecord, change: ItemChange): ItemAction | undefined {
  if (change.kind === 'editAttestation' || change.kind === 'removeAttestation') {
    return attestationAction(record.attestations, change);
  }
  const list = change.kind.endsWith('Objective') ? 'objectives' : 'verification';
  const items = record[list];
  const at = positionOf(items, change);
  switch (change.kind) {
    case 'removeObjective':
    case 'removeVerification':
      return at < 0 ? undefined : { list, at, do: 'remove' };
    case 'moveObjective':
    case 'moveVerification': {
      const to = Math.min(Math.max(0, Math.trunc(change.to)), items.length - 1);
      return at >= 0 && at === to ? undefined : { list, at, do: 'move', to };
    }
    case 'editObjective':
    case 'editVerification': {
      const to = normaliseText(change.to);
      const given = change.index === undefined ? undefined : items[change.index];
      const said = given?.text === to || (at < 0 && items.some(({ text }) => text === to)) || items[at]?.text === to;
      return said ? undefined : { list, at, do: 'edit', to };
    }
  }
}

function attestationAction(
  attestations: readonly Attestation[],
  change: Extract<ItemChange, { kind: 'editAttestation' | 'removeAttestation' }>,
): ItemAction | undefined {
  const list = 'attestations';
  const at = placeOf(attestations, cleanTexts(change.attestation), change.index);
  if (change.kind === 'removeAttestation') {
    return at < 0 ? undefined : { list, at, do: 'remove' };
  }
  const to = cleanTexts(change.to);
  const said = placeOf(attestations, to, change.index);
  return (at < 0 ? said >= 0 : sameAttestation(attestations[at]!, to)) ? undefined : { list, at, do: 'edit', to };
}

/** The record after a change of an item; the same object where nothing changes. */
export function applyItemChange(record: ActivityRecord, change: ItemChange): ActivityRecord {
  const action = itemAction(record, change);
  if (action === undefined || action.at < 0) {
    return record;
  }
  const { list, at } = action;
  const items: unknown[] = [...record[list]];
  if (action.do === 'remove') {
    items.splice(at, 1);
  } else if (action.do === 'move') {
    items.splice(action.to, 0, ...items.splice(at, 1));
  } else {
    items[at] = typeof action.to === 'string' ? { ...(items[at] as object), text: action.to } : action.to;
  }
  return { ...record, [list]: items };
}

/** Position of the item that a change means: the one at `index` if it has the text, else the first that has; -1: none. */
export function positionOf(
  items: readonly { readonly text: string }[],
  { text, index }: { readonly text: string; readonly index?: number },
): number {
  const wanted = normaliseText(text);
  return index !== undefined && items[index]?.text === wanted ? index : items.findIndex((item) => item.text === wanted);
}

function placeOf(attestations: readonly Attestation[], wanted: Attestation, index: number | undefined): number {
  const given = index === undefined ? undefined : attestations[index];
  return given !== undefined && sameAttestation(given, wanted)
    ? index!
    : attestations.findIndex((other) => sameAttestation(other, wanted));
}

export function sameAttestation(a: Attestation, b: Attestation): boolean {
  return ATTESTATION_KEYS.every((key) => a[key] === b[key]);
}
