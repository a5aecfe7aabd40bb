// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Uri, l10n, window, workspace } from 'vscode';
import type { Command } from '../commands/registry';
import { pathIn } from '../session/pathIn';
import type { Sessions } from '../session/session';
import { askRequestFor } from './headerAnswers';
import { headerContext } from './headerContext';
import { toWorkspaceEdit } from './toWorkspaceEdit';
import { headerOffer } from './whereHeaderGoes';

/** Adds the header to the active file: asks for what is unknown, then makes one undoable edit in the open document. */
export function addHeader(sessions: Sessions): Command {
  return {
    id: 'ospoLens.addHeader',
    run: async (target) => {
      const uri = target instanceof Uri ? target : window.activeTextEditor?.document.uri;
      return uri === undefined ? notInAFolder() : addHeaderTo(sessions, uri);
    },
  };
}

/** @returns true when the file was changed; the person was told why when it was not. */
export async function addHeaderTo(sessions: Sessions, uri: Uri): Promise<boolean> {
  const session = sessions.of(uri);
  const path = session && pathIn(session.folder, uri);
  if (session === undefined || path === undefined) {
    return notInAFolder();
  }
  const request = await askRequestFor(session, path);
  if (request === undefined) {
    return false;
  }
  const { marks } = await headerContext(session, path);
  const { fix } = await headerOffer(session, await workspace.openTextDocument(uri), path, request, marks);
  if ('reason' in fix) {
    void window.showInformationMessage(fix.reason);
    return false;
  }
  return workspace.applyEdit(await toWorkspaceEdit(session.folder, fix.changes));
}

function notInAFolder(): false {
  void window.showInformationMessage(
    l10n.t('Open a file of a workspace folder first: a licence header is added to the file in the active editor.'),
  );
  return false;
}
