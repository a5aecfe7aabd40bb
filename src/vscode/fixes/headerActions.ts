// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { CodeAction, CodeActionKind, l10n, type TextDocument } from 'vscode';
import type { RepoPath } from '../../core/model/repoPath';
import type { FolderSession } from '../session/session';
import { requestFor } from './headerAnswers';
import { headerFix } from './headerFix';
import { refusable } from './refusable';
import { toWorkspaceEdit } from './toWorkspaceEdit';

/** Adds the header to this file; when holder or licence are not known, a command asks for them first. */
export function addHeaderAction(session: FolderSession, document: TextDocument, path: RepoPath): Promise<CodeAction> {
  const request = requestFor(session, path);
  if ('ask' in request) {
    const action = new CodeAction(l10n.t('Add a licence header…'), CodeActionKind.QuickFix);
    action.command = { command: 'ospoLens.addHeader', title: action.title, arguments: [document.uri] };
    return Promise.resolve(action);
  }
  const fix = headerFix(document, path, request);
  const title =
    'place' in fix && fix.place === 'sidecar'
      ? l10n.t('Add licence information in a .license file ({licence}, {holder})', { ...request })
      : l10n.t('Add licence header ({licence}, {holder})', { ...request });
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  return refusable(action, async () => {
    if ('reason' in fix) {
      action.disabled = { reason: fix.reason };
    } else {
      action.edit = await toWorkspaceEdit(session.folder, fix.changes, { unsaved: true });
    }
  });
}

/** Opens the preview for all files of the folder. */
export function addHeaderEverywhereAction(session: FolderSession): CodeAction {
  const action = new CodeAction(l10n.t('Add licence headers to all files…'), CodeActionKind.QuickFix);
  action.command = { command: 'ospoLens.addHeaders', title: action.title, arguments: [session.folder.uri] };
  return action;
}
