// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n, window } from 'vscode';
import type { ProgrammeChange } from '../../core/ggi/editProgramme';
import { changeProgramme } from '../programme/changeProgramme';
import type { Sessions } from '../session/session';
import { pointsOf, recordOf } from '../tree/activities/progress';
import { pickActivity } from './pickActivity';
import type { Command } from './registry';

/** Ticks and unticks the verification points of an activity: what the boxes in the tree do, by keyboard alone. */
export function tickVerificationPoint(sessions: Sessions): Command {
  return {
    id: 'ospoLens.tickVerificationPoint',
    run: async (target) => {
      const title = l10n.t('Tick or Untick Verification Points');
      const chosen = await pickActivity(sessions, target, {
        title,
        among: ({ session, activity }) => pointsOf(session, activity).length > 0,
      });
      if (chosen === undefined) {
        return;
      }
      const { session, activity } = chosen;
      const items = pointsOf(session, activity).map((point) => ({
        label: point.text,
        description: point.index === undefined ? l10n.t('suggested') : '',
        picked: point.met,
        point,
      }));
      const ticked = await window.showQuickPick(items, { title, placeHolder: activity.title, canPickMany: true });
      if (ticked === undefined) {
        return;
      }
      const changes = items.flatMap((item): ProgrammeChange[] => {
        const { text, met, index } = item.point;
        const now = ticked.includes(item);
        return now === met
          ? []
          : [
              {
                kind: 'tickVerification',
                activity: activity.id,
                text,
                met: now,
                ...(index === undefined ? {} : { index }),
              },
            ];
      });
      await changeProgramme(session, changes);
    },
  };
}

/** Ticks and unticks the objectives of an activity. */
export function tickObjective(sessions: Sessions): Command {
  return {
    id: 'ospoLens.tickObjective',
    run: async (target) => {
      const title = l10n.t('Tick or Untick Objectives');
      const chosen = await pickActivity(sessions, target, {
        title,
        among: ({ session, activity }) => (recordOf(session, activity)?.objectives.length ?? 0) > 0,
      });
      if (chosen === undefined) {
        return;
      }
      const { session, activity } = chosen;
      const objectives = recordOf(session, activity)?.objectives ?? [];
      if (objectives.length === 0) {
        void window.showInformationMessage(l10n.t('“{title}” has no objectives yet.', { title: activity.title }));
        return;
      }
      const items = objectives.map(({ text, done }, index) => ({ label: text, picked: done, text, done, index }));
      const ticked = await window.showQuickPick(items, { title, placeHolder: activity.title, canPickMany: true });
      if (ticked === undefined) {
        return;
      }
      const changes = items.flatMap((item): ProgrammeChange[] => {
        const { text, index } = item;
        const done = ticked.includes(item);
        return done === item.done ? [] : [{ kind: 'tickObjective', activity: activity.id, text, index, done }];
      });
      await changeProgramme(session, changes);
    },
  };
}
