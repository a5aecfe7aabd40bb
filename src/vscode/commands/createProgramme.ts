// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n, window } from 'vscode';
import { NEW_PROGRAMME } from '../../core/ggi/newProgramme';
import { applyTextEdits } from '../fixes/toWorkspaceEdit';
import type { Sessions } from '../session/session';
import { PROGRAMME_PATH } from '../session/paths';
import { programmeUri } from '../tree/activities/programmeUri';
import { pickSession } from './pickSession';
import type { Command } from './registry';
import { subjectOf } from './target';

/** Creates `.ospo/ggi.yaml` and opens it. Where there is one, it is opened as it is. */
export function createProgramme(sessions: Sessions): Command {
  return {
    id: 'ospoLens.createProgramme',
    run: async (target) => {
      const without = sessions.all.filter(({ programme }) => !programme.exists);
      const among = without.length > 0 ? without : sessions.all;
      const title = l10n.t('Create Programme File');
      const session = subjectOf(target)?.session ?? (await pickSession(sessions, { among, title }));
      if (session === undefined) {
        return;
      }
      if (!session.programme.exists) {
        await applyTextEdits(session.folder, PROGRAMME_PATH, [], { createWith: NEW_PROGRAMME });
        await session.readConfig();
      }
      await window.showTextDocument(programmeUri(session));
    },
  };
}
