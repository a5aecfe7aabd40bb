// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n } from 'vscode';
import type { ActivityForms } from '../activityForm/activityForms';
import type { Sessions } from '../session/session';
import { pickActivity } from './pickActivity';
import type { Command } from './registry';
import { subjectOf } from './target';

/** Opens the form of an activity to the side; from a row below an activity at the list that the row is part of. */
export function editActivity(sessions: Sessions, forms: ActivityForms): Command {
  return {
    id: 'ospoLens.editActivity',
    run: async (target) => {
      const chosen = await pickActivity(sessions, target, { title: l10n.t('Edit Activity') });
      if (chosen !== undefined) {
        const kind = subjectOf(target)?.kind;
        const list = kind === 'objective' ? 'objectives' : kind === 'point' ? 'verification' : undefined;
        await forms.open(chosen.session, chosen.activity.id, list);
      }
    },
  };
}
