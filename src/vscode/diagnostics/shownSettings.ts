// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { workspace } from 'vscode';
import { SEVERITIES, type Severity } from '../../core/model/vocabulary';
import type { FolderSession } from '../session/session';

/** What of the findings a person wants to see in the Problems panel. */
export interface ShownSettings {
  /** The least grave severity shown; `undefined` when the folder has the extension switched off. */
  readonly show: Severity | undefined;
  /** Files that are not open and show findings about their headers, at most. */
  readonly limit: number;
  readonly headers: boolean;
}

export function shownSettings({ folder }: FolderSession): ShownSettings {
  const settings = workspace.getConfiguration('ospoLens', folder);
  const wanted = settings.get('diagnostics.minimumSeverity');
  return {
    show: settings.get<boolean>('enable', true)
      ? (SEVERITIES.find((severity) => severity === wanted) ?? 'warning')
      : undefined,
    limit: settings.get<number>('diagnostics.workspaceLimit', 500),
    headers: settings.get<boolean>('headers.enable', true),
  };
}
