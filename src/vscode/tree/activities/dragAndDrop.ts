// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { DataTransferItem, l10n, window, type DataTransfer, type TreeDragAndDropController } from 'vscode';
import type { TreeHandle } from '../modelTreeProvider';
import type { ActivitySubject } from './subject';

/** What the editor calls rows of this view; nothing else is dragged or taken. */
const ROWS = 'application/vnd.code.tree.ospolens.activities';

type Handle = TreeHandle<ActivitySubject>;

/**
 * Objectives and verification points are put in another order by dragging one onto another of its list. Move Up and Move
 * Down do the same without a mouse.
 */
export class ActivityDragAndDrop implements TreeDragAndDropController<Handle> {
  readonly dragMimeTypes = [ROWS];
  readonly dropMimeTypes = [ROWS];

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
    const { isMovable, moveTo, sameList } = await import('./moveItem');
    const id = await data.get(ROWS)?.asString();
    const dragged = this.dragged?.id === id ? this.dragged?.node.subject : undefined;
    const onto = target?.node.subject;
    if (!isMovable(dragged)) {
      return;
    }
    if (isMovable(onto) && sameList(dragged, onto)) {
      await moveTo(dragged, onto.index);
    } else {
      void window.showInformationMessage(
        l10n.t('Drop it onto another item of the same list: the order can be changed within an activity.'),
      );
    }
  }
}
