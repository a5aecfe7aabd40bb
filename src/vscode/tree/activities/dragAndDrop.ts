// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { DataTransferItem, l10n, window, type DataTransfer, type TreeDragAndDropController } from 'vscode';
import type { TreeHandle } from '../modelTreeProvider';
import type { MovedTo } from './activitiesView';
import type { ActivitySubject } from './subject';

/** What the editor calls rows of this view; nothing else is dragged or taken. */
const ROWS = 'application/vnd.code.tree.ospolens.activities';

type Handle = TreeHandle<ActivitySubject>;

/**
 * Objectives and verification points are put in another order by dragging one onto another of its list, and an objective
 * goes to another activity by dragging it onto that or one of its objectives. Move Up, Move Down and Move to Another
 * Activity do the same without a mouse.
 */
export class ActivityDragAndDrop implements TreeDragAndDropController<Handle> {
  readonly dragMimeTypes = [ROWS];
  readonly dropMimeTypes = [ROWS];

  /** @param follow what is done when the item of a row stands elsewhere now */
  constructor(private readonly follow: (old: Handle, to: MovedTo) => Promise<void>) {}

  /** The row itself stays here: what travels is turned into text on the way, and a row leads to everything. */
  private dragged: Handle | undefined;

  handleDrag(source: readonly Handle[], data: DataTransfer): void {
    const [only] = source;
    this.dragged = source.length === 1 ? only : undefined;
    if (this.dragged !== undefined) {
      data.set(ROWS, new DataTransferItem(this.dragged.id));
    }
  }

  async handleDrop(target: Handle | undefined, data: DataTransfer): Promise<void> {
    const { isMovable, lengthOfList, moveInto, moveTo, sameList, whyNotInto } = await import('./moveItem');
    const id = await data.get(ROWS)?.asString();
    const row = this.dragged?.id === id ? this.dragged : undefined;
    const dragged = row?.node.subject;
    const onto = target?.node.subject;
    if (row === undefined || !isMovable(dragged)) {
      return;
    }
    if (isMovable(onto) && sameList(dragged, onto)) {
      if (await moveTo(dragged, onto.index)) {
        await this.follow(row, onto);
      }
    } else if (onto?.kind !== 'activity' && onto?.kind !== 'objective') {
      say(l10n.t('Drop it onto another item of its list, or an objective onto another activity.'));
    } else if (onto.activity !== dragged.activity || onto.session !== dragged.session) {
      const objection = whyNotInto(dragged, onto.session);
      if (objection === undefined) {
        const { activity } = onto;
        const to = onto.kind === 'objective' ? onto.index : undefined;
        if (await moveInto(dragged, activity, to)) {
          await this.follow(row, { activity, index: to ?? lengthOfList(dragged, activity) - 1 });
        }
      } else {
        say(objection);
      }
    }
  }
}

function say(sentence: string): void {
  void window.showInformationMessage(sentence);
}
