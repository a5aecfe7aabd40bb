// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { ThemeIcon, l10n, window } from 'vscode';
import type { ProgrammeChange } from '../../core/ggi/editProgramme';
import { ACTIVITY_STATES } from '../../core/model/programme';
import { changeProgramme } from '../programme/changeProgramme';
import type { FolderSession, Sessions } from '../session/session';
import { stateOf } from '../tree/activities/progress';
import { capitalised, stateIcon, stateWord } from '../tree/activities/stateWords';
import { pickActivity } from './pickActivity';
import type { Command } from './registry';
import { subjectOf } from './target';

/** Sets the state of one activity, or of all rows that are selected. */
export function setActivityState(sessions: Sessions): Command {
  return {
    id: 'ospoLens.setActivityState',
    run: async (target, selection) => {
      const title = l10n.t('Set Activity State');
      const chosen = await pickActivity(sessions, target, { title });
      if (chosen === undefined) {
        return;
      }
      const current = stateOf(chosen.session, chosen.activity);
      const items = ACTIVITY_STATES.map((state) => ({
        label: capitalised(stateWord(state)),
        description: state === current ? l10n.t('current') : '',
        iconPath: new ThemeIcon(stateIcon(state).id),
        state,
      }));
      const answer = await window.showQuickPick(items, { title, placeHolder: chosen.activity.title });
      if (answer === undefined) {
        return;
      }
      const { session, activity } = chosen;
      const changes = new Map<FolderSession, ProgrammeChange[]>([
        [session, [{ kind: 'setState', activity: activity.id, state: answer.state }]],
      ]);
      for (const subject of (Array.isArray(selection) ? selection : []).map(subjectOf)) {
        if (subject?.kind === 'activity') {
          const list = changes.get(subject.session) ?? [];
          changes.set(subject.session, [
            ...list,
            { kind: 'setState', activity: subject.activity, state: answer.state },
          ]);
        }
      }
      await Promise.all([...changes].map(([folder, list]) => changeProgramme(folder, list)));
    },
  };
}
