// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n, window } from 'vscode';
import { GROUPINGS, type ActivityViewOptions, type Grouping } from '../tree/activities/viewOptions';
import type { Command } from './registry';

export function groupActivities(options: ActivityViewOptions): Command {
  return {
    id: 'ospoLens.groupActivities',
    run: async () => {
      const items = GROUPINGS.map((grouping) => ({
        label: words(grouping),
        description: grouping === options.grouping ? l10n.t('current') : '',
        grouping,
      }));
      const chosen = await window.showQuickPick(items, { title: l10n.t('Group Activities') });
      if (chosen !== undefined) {
        await options.change({ grouping: chosen.grouping });
      }
    },
  };
}

function words(grouping: Grouping): string {
  switch (grouping) {
    case 'goal':
      return l10n.t('By goal');
    case 'state':
      return l10n.t('By state');
    case 'role':
      return l10n.t('By role');
  }
}
