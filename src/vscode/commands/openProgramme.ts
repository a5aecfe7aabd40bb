// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n, window } from 'vscode';
import type { Sessions } from '../session/session';
import { programmeUri } from '../tree/activities/programmeUri';
import { pickSession } from './pickSession';
import type { Command } from './registry';
import { subjectOf } from './target';

export function openProgramme(sessions: Sessions): Command {
  return {
    id: 'ospoLens.openProgramme',
    run: async (target) => {
      const among = sessions.all.filter(({ programme }) => programme.exists);
      const session =
        subjectOf(target)?.session ?? (await pickSession(sessions, { among, title: l10n.t('Open Programme File') }));
      if (session?.programme.exists) {
        await window.showTextDocument(programmeUri(session));
      } else if (among.length === 0) {
        void window.showInformationMessage(l10n.t('There is no programme file yet. Create one, or tick an activity.'));
      }
    },
  };
}
