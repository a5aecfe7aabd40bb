// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ActivityRecord, Attestation } from '../model/programme';
import { moveItem, removeItems, setItemText } from '../yaml/listItems';
import { setValue } from '../yaml/setValue';
import { itemAction } from './applyItemChange';
import { itemPositions } from './itemPositions';
import type { ChangePlan, Step } from './planChange';
import type { ItemChange } from './programmeChange';
import { PROGRAMME_ORDER } from './programmeData';
import { ATTESTATION_KEYS } from './programmeKeys';

/** The steps of a change of an item that is there; `undefined` when it is not. */
export function planItemChange(record: ActivityRecord | undefined, change: ItemChange): ChangePlan | undefined {
  const action = record === undefined ? undefined : itemAction(record, change);
  if (record === undefined || action === undefined) {
    const nothing = record !== undefined || change.kind.startsWith('remove');
    return nothing ? { steps: [], scopes: [] } : undefined;
  }
  const { list, at } = action;
  if (at < 0) {
    return undefined;
  }
  const path = ['activities', change.activity, list];
  const plan = (...steps: Step[]): ChangePlan => ({ steps, scopes: [path] });
  switch (action.do) {
    case 'remove':
      return plan((file) => removeItems(file, path, itemPositions(file, path).slice(at, at + 1)));
    case 'move':
      return plan((file) => {
        const positions = itemPositions(file, path);
        return moveItem(file, path, positions[at] ?? -1, positions[action.to] ?? -1);
      });
    case 'edit':
      return plan(...editSteps(path, at, action.to, record.attestations));
  }
}

/** A text is replaced at once, an attestation key by key, so that each keeps its quotes and what stands beside it. */
function editSteps(
  path: readonly string[],
  at: number,
  to: string | Attestation,
  attestations: readonly Attestation[],
): Step[] {
  if (typeof to === 'string') {
    return [(file) => setItemText(file, [...path, itemPositions(file, path)[at] ?? -1], 'text', to, PROGRAMME_ORDER)];
  }
  const changed = ATTESTATION_KEYS.filter((key) => attestations[at]?.[key] !== to[key]);
  return changed.map(
    (key): Step =>
      (file) =>
        setValue(file, [...path, itemPositions(file, path)[at] ?? -1, key], to[key] ?? null, PROGRAMME_ORDER),
  );
}
