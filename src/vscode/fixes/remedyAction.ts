// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { CodeAction, CodeActionKind, type TextDocument } from 'vscode';
import { headerPolicyFor } from '../../core/config/headerPolicy';
import { needsRequest, planRemedy } from '../../core/headers/mend/planRemedy';
import { remedyTitle } from '../../core/headers/mend/remedyTitle';
import type { HeaderRemedy, HeaderRequest } from '../../core/model/header';
import type { RepoPath } from '../../core/model/repoPath';
import { translate } from '../diagnostics/findingDiagnostic';
import type { FolderSession } from '../session/session';
import { requestFor } from './headerAnswers';
import { unreadable, toFix, type HeaderFix } from './headerFix';
import { refusable } from './refusable';
import { toWorkspaceEdit } from './toWorkspaceEdit';

const MEND_HEADER = 'ospoLens.mendHeader';

/** Puts a header right in one way; when that depends on a holder that is not known, a command asks for it first. */
export function remedyAction(
  session: FolderSession,
  document: TextDocument,
  path: RepoPath,
  remedy: HeaderRemedy,
): Promise<CodeAction> {
  const request = requestFor(session, path);
  const known = 'ask' in request ? undefined : request;
  const action = new CodeAction(translate(remedyTitle(remedy, known)), CodeActionKind.QuickFix);
  if (known === undefined && needsRequest(remedy)) {
    action.command = { command: MEND_HEADER, title: action.title, arguments: [document.uri, remedy] };
    return Promise.resolve(action);
  }
  return refusable(action, async () => {
    const fix = remedyFix(session, document, path, remedy, known);
    if ('reason' in fix) {
      action.disabled = { reason: fix.reason };
    } else {
      action.edit = await toWorkspaceEdit(session.folder, fix.changes);
    }
  });
}

/** Plans a remedy for a document as it stands in the editor. */
export function remedyFix(
  session: FolderSession,
  document: TextDocument,
  path: RepoPath,
  remedy: HeaderRemedy,
  request: HeaderRequest | undefined,
): HeaderFix {
  const options = {
    request,
    languageId: document.languageId,
    yearRule: headerPolicyFor(session.policy.value, path).year,
  };
  return unreadable(document, path) ?? toFix(path, planRemedy(remedy, path, document.getText(), options));
}
