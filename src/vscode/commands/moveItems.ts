// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n, window } from 'vscode';
import type { ActivitiesView } from '../tree/activities/activitiesView';
import { isMovable, lengthOfList, moveTo } from '../tree/activities/moveItem';
import type { TreeHandle } from '../tree/modelTreeProvider';
import type { ActivitySubject } from '../tree/activities/subject';
import type { Command } from './registry';

/** Moves the objective or verification point of a row, or of the selected one, one place up: what dragging does. */
export function moveUp(view: ActivitiesView): Command {
  return {
    id: 'ospoLens.moveUp',
    run: (target) => move(view, target, -1, l10n.t('This is the first of the list already.')),
  };
}

/** As {@link moveUp}, one place down. */
export function moveDown(view: ActivitiesView): Command {
  return {
    id: 'ospoLens.moveDown',
    run: (target) => move(view, target, 1, l10n.t('This is the last of the list already.')),
  };
}

async function move(view: ActivitiesView, target: unknown, by: 1 | -1, atTheEnd: string): Promise<void> {
  const handle = (target ?? view.view.selection[0]) as TreeHandle<ActivitySubject> | undefined;
  const subject = handle?.node?.subject;
  if (handle === undefined || !isMovable(subject)) {
    void window.showInformationMessage(
      l10n.t('Select an objective, or a verification point of the programme file, in the Activities view first.'),
    );
    return;
  }
  const to = subject.index + by;
  if (to < 0 || to >= lengthOfList(subject)) {
    window.setStatusBarMessage(atTheEnd, 4000);
  } else if (await moveTo(subject, to)) {
    await view.follow(handle, to);
  }
}
