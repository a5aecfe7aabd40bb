// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ExtensionContext } from 'vscode';
import { activate as activateShell, type OspoLens } from './activate';
import { inProcessPlatform } from './analyse/inProcessPlatform';

/** Entry point of the browser editor. */
export function activate(context: ExtensionContext): OspoLens {
  return activateShell(context, inProcessPlatform);
}
