// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { window } from 'vscode';
import type { FolderSession, Sessions } from './session';

/** The session a command is about: the only one, that of the active editor, or the one the person chooses. */
export async function pickSession(sessions: Sessions, title: string): Promise<FolderSession | undefined> {
  const active = window.activeTextEditor && sessions.of(window.activeTextEditor.document.uri);
  if (sessions.all.length <= 1 || active !== undefined) {
    return active ?? sessions.all[0];
  }
  const choice = await window.showQuickPick(
    sessions.all.map((session) => ({ label: session.folder.name, description: session.folder.uri.path, session })),
    { title },
  );
  return choice?.session;
}
