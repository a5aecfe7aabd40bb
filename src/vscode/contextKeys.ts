// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { commands, type Disposable } from 'vscode';
import type { Sessions } from './session/session';
import { refreshOn } from './tree/refreshOn';

/** Tells menus and welcome texts what there is. */
export function publishContextKeys(sessions: Sessions): Disposable {
  const set = (key: string, value: boolean) => void commands.executeCommand('setContext', `ospoLens.${key}`, value);
  const publish = () => {
    const { all } = sessions;
    set(
      'hasProgramme',
      all.some(({ programme }) => programme.exists),
    );
    set('everyFolderHasProgramme', all.length > 0 && all.every(({ programme }) => programme.exists));
    set(
      'scanned',
      all.length > 0 && all.every(({ assessment, state }) => assessment !== undefined || state === 'failed'),
    );
  };
  return refreshOn(sessions, ['programme', 'state', 'assessment'], publish);
}
