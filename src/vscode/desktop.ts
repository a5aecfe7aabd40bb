// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ExtensionContext } from 'vscode';
import { activate as activateShell, type OspoLens } from './activate';
import { desktopPlatform } from './desktop/desktopPlatform';

/** Entry point where there is Node: desktop, remote and containers. */
export function activate(context: ExtensionContext): OspoLens {
  return activateShell(context, desktopPlatform(context));
}
