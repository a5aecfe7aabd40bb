// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n, window } from 'vscode';
import type { ActivitiesView } from '../tree/activities/activitiesView';
import { isMovable, lengthOfList, moveInto, moveTo, whyNotInto, type Movable } from '../tree/activities/moveItem';
import type { TreeHandle } from '../tree/modelTreeProvider';
import type { ActivitySubject } from '../tree/activities/subject';
import { chooseActivity } from './pickActivity';
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

/** Moves the objective of a row, or of the selected one, to the end of the list of another activity. */
export function moveToActivity(view: ActivitiesView): Command {
  return {
    id: 'ospoLens.moveToActivity',
    run: async (target) => {
      const found = movableOf(view, target);
      const objection = found && whyNotInto(found.subject, found.subject.session);
      if (found === undefined || objection !== undefined) {
        void window.showInformationMessage(objection ?? l10n.t('Select an objective in the Activities view first.'));
        return;
      }
      const { handle, subject } = found;
      const chosen = await chooseActivity(subject.session, {
        title: l10n.t('Move “{objective}” to Another Activity', { objective: subject.text }),
        among: ({ activity }) => activity.id !== subject.activity,
      });
      if (chosen !== undefined) {
        const activity = chosen.activity.id;
        if (await moveInto(subject, activity)) {
          const index = lengthOfList(subject, activity) - 1;
          await view.follow(handle, { activity, index }, target !== undefined);
        }
      }
    },
  };
}

interface Found {
  readonly handle: TreeHandle<ActivitySubject>;
  readonly subject: Movable;
}

function movableOf(view: ActivitiesView, target: unknown): Found | undefined {
  const handle = (target ?? view.view.selection[0]) as TreeHandle<ActivitySubject> | undefined;
  const subject = handle?.node?.subject;
  return handle !== undefined && isMovable(subject) ? { handle, subject } : undefined;
}

async function move(view: ActivitiesView, target: unknown, by: 1 | -1, atTheEnd: string): Promise<void> {
  const found = movableOf(view, target);
  if (found === undefined) {
    void window.showInformationMessage(
      l10n.t('Select an objective, or a verification point of the programme file, in the Activities view first.'),
    );
    return;
  }
  const { handle, subject } = found;
  const to = subject.index + by;
  if (to < 0 || to >= lengthOfList(subject)) {
    window.setStatusBarMessage(atTheEnd, 4000);
  } else if (await moveTo(subject, to)) {
    await view.follow(handle, { activity: subject.activity, index: to }, target !== undefined);
  }
}
