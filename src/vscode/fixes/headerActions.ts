// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { CodeAction, CodeActionKind, l10n, type TextDocument } from 'vscode';
import type { RepoPath } from '../../core/model/repoPath';
import type { FolderSession } from '../session/session';
import { headerContext } from './headerContext';
import { refusable } from './refusable';
import { toWorkspaceEdit } from './toWorkspaceEdit';
import { headerOffer } from './whereHeaderGoes';

/** Adds the header to this file; when holder or licence are not known, a command asks for them first. */
export async function addHeaderAction(
  session: FolderSession,
  document: TextDocument,
  path: RepoPath,
): Promise<CodeAction> {
  const { request, marks } = await headerContext(session, path);
  if ('ask' in request) {
    const action = new CodeAction(l10n.t('Add a licence header…'), CodeActionKind.QuickFix);
    // The command says why where nobody can be asked.
    action.command = { command: 'ospoLens.addHeader', title: action.title, arguments: [document.uri] };
    return action;
  }
  const { fix, title, elsewhere } = await headerOffer(session, document, path, request, marks);
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  return refusable(action, async () => {
    if ('reason' in fix) {
      action.disabled = { reason: fix.reason };
      return;
    }
    const label = l10n.t('Licence information in a .license file');
    const metadata = elsewhere ? { metadata: { needsConfirmation: true, label, description: path } } : {};
    action.edit = await toWorkspaceEdit(session.folder, fix.changes, { unsaved: true, ...metadata });
  });
}

/** Opens the preview for all files of the folder. */
export function addHeaderEverywhereAction(session: FolderSession): CodeAction {
  const action = new CodeAction(l10n.t('Add licence headers to all files…'), CodeActionKind.QuickFix);
  action.command = { command: 'ospoLens.addHeaders', title: action.title, arguments: [session.folder.uri] };
  return action;
}
