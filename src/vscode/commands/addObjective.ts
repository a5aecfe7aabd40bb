// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n, window } from 'vscode';
import { changeProgramme } from '../programme/changeProgramme';
import type { Sessions } from '../session/session';
import { pickActivity } from './pickActivity';
import type { Command } from './registry';

export function addObjective(sessions: Sessions): Command {
  return {
    id: 'ospoLens.addObjective',
    run: async (target) => {
      const title = l10n.t('Add Objective');
      const chosen = await pickActivity(sessions, target, { title });
      if (chosen === undefined) {
        return;
      }
      const text = await window.showInputBox({
        title,
        prompt: l10n.t('What is to be reached in “{title}” in this iteration?', { title: chosen.activity.title }),
        validateInput: (value) => (value.trim() === '' ? l10n.t('Write the objective in a few words.') : undefined),
      });
      if (text !== undefined && text.trim() !== '') {
        await changeProgramme(chosen.session, [
          { kind: 'addObjective', activity: chosen.activity.id, text: text.trim() },
        ]);
      }
    },
  };
}
