// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { TextDocumentSaveReason, workspace, type Disposable } from 'vscode';
import { isQuietPath } from '../../core/headers/judge/quietPath';
import type { RepoPath } from '../../core/model/repoPath';
import { pathIn } from '../session/pathIn';
import type { FolderSession, Sessions } from '../session/session';

/**
 * Where the setting asks for it: a file that a person saves gets the header that it lacks, and our years as the policy
 * wants them. Nothing is asked, nothing is shown; where something is not known the file is saved as it is.
 */
export function headersOnSave(sessions: Sessions): Disposable {
  return workspace.onWillSaveTextDocument((event) => {
    const { document, reason } = event;
    const session = reason === TextDocumentSaveReason.Manual ? sessions.of(document.uri) : undefined;
    const path = session && pathIn(session.folder, document.uri);
    if (session !== undefined && path !== undefined && isWanted(session, path, 'headers.onSave')) {
      event.waitUntil(import('./saveEdits').then(({ saveEdits }) => saveEdits(session, document, path)));
    }
  });
}

/**
 * Whether a folder has one of the settings on that write headers, and headers at all. Settings of tools, which the editor
 * itself saves, and fixtures are left to people.
 */
export function isWanted(
  { folder }: FolderSession,
  path: RepoPath,
  setting: 'headers.onSave' | 'headers.onNewFile',
): boolean {
  const settings = workspace.getConfiguration('ospoLens', folder);
  return (
    !isQuietPath(path) &&
    settings.get<boolean>(setting, false) &&
    settings.get<boolean>('enable', true) &&
    settings.get<boolean>('headers.enable', true)
  );
}
