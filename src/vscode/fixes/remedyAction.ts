// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { CodeAction, CodeActionKind, type TextDocument } from 'vscode';
import { needsRequest, planRemedy } from '../../core/headers/mend/planRemedy';
import { remedyTitle } from '../../core/headers/mend/remedyTitle';
import type { HeaderRemedy, HeaderRequest } from '../../core/model/header';
import type { RepoPath } from '../../core/model/repoPath';
import { translate } from '../diagnostics/findingDiagnostic';
import type { FolderSession } from '../session/session';
import { headerContext, type HeaderContext } from './headerContext';
import { unreadable, toFix, type HeaderFix } from './headerFix';
import { refusable } from './refusable';
import { toWorkspaceEdit } from './toWorkspaceEdit';

const MEND_HEADER = 'ospoLens.mendHeader';

/** Puts a header right in one way; when that depends on a holder that is not known, a command asks for it first. */
export async function remedyAction(
  session: FolderSession,
  document: TextDocument,
  path: RepoPath,
  remedy: HeaderRemedy,
): Promise<CodeAction> {
  const context = await headerContext(session, path);
  const { request } = context;
  const known = 'ask' in request ? undefined : request;
  const action = new CodeAction(translate(remedyTitle(remedy, known)), CodeActionKind.QuickFix);
  if (known === undefined && needsRequest(remedy)) {
    action.command = { command: MEND_HEADER, title: action.title, arguments: [document.uri, remedy] };
    return action;
  }
  return refusable(action, async () => {
    const fix = remedyFix(document, path, remedy, known, context);
    if ('reason' in fix) {
      action.disabled = { reason: fix.reason };
    } else {
      action.edit = await toWorkspaceEdit(session.folder, fix.changes);
    }
  });
}

/**
 * Plans a remedy for a document as it stands in the editor. Our years go up to the year of the last change, and a document
 * that is not saved yet is being changed now.
 */
export function remedyFix(
  document: TextDocument,
  path: RepoPath,
  remedy: HeaderRemedy,
  known: HeaderRequest | undefined,
  { policy, marks, lastYear }: HeaderContext,
): HeaderFix {
  const upTo = String(document.isDirty ? new Date().getFullYear() : lastYear);
  const request = remedy === 'mend-years' && known?.year !== undefined ? { ...known, year: upTo } : known;
  const options = {
    request,
    marks,
    languageId: document.languageId,
    yearRule: policy.year,
  };
  return unreadable(document, path) ?? toFix(path, planRemedy(remedy, path, document.getText(), options));
}
