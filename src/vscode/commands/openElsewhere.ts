// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { commands, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { Command } from './registry';

/** The editor's own places that are about this extension. */
export function openElsewhere({ extension }: ExtensionContext, log: LogOutputChannel): Command[] {
  return [
    { id: 'ospoLens.showLog', run: () => log.show() },
    {
      id: 'ospoLens.openSettings',
      run: () => commands.executeCommand('workbench.action.openSettings', `@ext:${extension.id}`),
    },
    {
      id: 'ospoLens.openWalkthrough',
      run: () => commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#gettingStarted`, false),
    },
  ];
}
