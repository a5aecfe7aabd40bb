// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Uri, commands, l10n, window, workspace, type Disposable } from 'vscode';
import { pathIn } from '../diagnostics/liveHeaders';
import type { Sessions } from '../session/session';
import { askRequestFor } from './headerAnswers';
import { headerFix } from './headerFix';
import { RefusedChange, toWorkspaceEdit } from './toWorkspaceEdit';

/** “Add Licence Header to File”: asks for what is unknown, then makes one undoable edit in the open document. */
export function registerAddHeader(sessions: Sessions): Disposable {
  return commands.registerCommand('ospoLens.addHeader', async (target?: Uri) => {
    const uri = target instanceof Uri ? target : window.activeTextEditor?.document.uri;
    const session = uri && sessions.of(uri);
    const path = session && uri && pathIn(session, uri);
    if (uri === undefined || session === undefined || path === undefined) {
      void window.showInformationMessage(
        l10n.t('Open a file of a workspace folder first: a licence header is added to the file in the active editor.'),
      );
      return false;
    }
    const request = await askRequestFor(session, path);
    if (request === undefined) {
      return false;
    }
    const fix = headerFix(await workspace.openTextDocument(uri), path, request);
    if ('reason' in fix) {
      void window.showInformationMessage(fix.reason);
      return false;
    }
    try {
      return await workspace.applyEdit(await toWorkspaceEdit(session.folder, fix.changes));
    } catch (error) {
      if (!(error instanceof RefusedChange)) {
        throw error;
      }
      void window.showWarningMessage(error.message);
      return false;
    }
  });
}
