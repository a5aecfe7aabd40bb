// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n, window } from 'vscode';
import { folderName } from '../session/folderName';
import type { FolderSession, Sessions } from '../session/session';

/** The folder a command is about: the only one, that of the active editor's choice, or asked for. */
export async function pickSession(
  sessions: Sessions,
  { among = sessions.all, title }: { among?: readonly FolderSession[]; title: string },
): Promise<FolderSession | undefined> {
  if (among.length <= 1) {
    return among[0];
  }
  const active = window.activeTextEditor && sessions.of(window.activeTextEditor.document.uri);
  const items = among.map((session) => ({
    label: folderName(session.folder),
    description: session === active ? l10n.t('active editor') : '',
    session,
  }));
  const chosen = await window.showQuickPick(items, { title, placeHolder: l10n.t('Choose a folder') });
  return chosen?.session;
}
