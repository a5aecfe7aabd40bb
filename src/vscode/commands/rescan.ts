// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { window } from 'vscode';
import type { WorkspaceSessions } from '../session/workspaceSessions';
import type { Command } from './registry';

/** Reads every folder again; the view shows that work is going on. */
export function rescan(sessions: WorkspaceSessions): Command {
  return {
    id: 'ospoLens.rescan',
    run: () =>
      window.withProgress({ location: { viewId: 'ospoLens.activities' } }, async () => {
        await Promise.all(
          sessions.all.map(async (session) => {
            await session.readConfig();
            await session.rescan();
          }),
        );
      }),
  };
}
