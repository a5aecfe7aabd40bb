// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n, window } from 'vscode';
import { SEVERITIES } from '../../core/model/vocabulary';
import type { FindingsView } from '../tree/findings/findingsView';
import { severityWord } from '../tree/severity';
import type { Command } from './registry';

export function filterFindings(view: FindingsView): Command {
  return {
    id: 'ospoLens.filterFindings',
    run: async () => {
      const items = SEVERITIES.map((severity) => ({
        label: severityWord(severity),
        picked: view.filter.includes(severity),
        severity,
      }));
      const chosen = await window.showQuickPick(items, {
        title: l10n.t('Filter Findings'),
        placeHolder: l10n.t('Show findings of these severities; choose nothing to show all'),
        canPickMany: true,
      });
      if (chosen !== undefined) {
        await view.setFilter(chosen.map(({ severity }) => severity));
      }
    },
  };
}

export function clearFindingsFilter(view: FindingsView): Command {
  return { id: 'ospoLens.clearFindingsFilter', run: () => view.setFilter([]) };
}
