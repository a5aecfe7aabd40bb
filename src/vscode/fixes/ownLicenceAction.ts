// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { CodeAction, CodeActionKind, l10n, type TextDocument } from 'vscode';
import { editPolicy } from '../../core/config/editPolicy';
import { exactGlob } from '../../core/config/exactGlob';
import { readBack } from '../../core/headers/write/readBack';
import type { RepoPath } from '../../core/model/repoPath';
import { translate } from '../diagnostics/findingDiagnostic';
import type { FolderSession } from '../session/session';
import { POLICY_PATH } from '../session/paths';
import { refusable } from './refusable';
import { RefusedChange, toWorkspaceEdit } from './toWorkspaceEdit';

/** The other way to solve a licence that is not the policy's: an entry of the policy for this file, shown in a preview. */
export async function ownLicenceAction(
  session: FolderSession,
  document: TextDocument,
  path: RepoPath,
): Promise<CodeAction[]> {
  const [statement, ...others] = readBack(path, document.getText(), document.languageId).expressions;
  if (statement === undefined || others.length > 0 || !statement.valid) {
    return [];
  }
  const licence = statement.value;
  const action = new CodeAction(
    l10n.t('Let the policy name {licence} for this file', { licence }),
    CodeActionKind.QuickFix,
  );
  return [
    await refusable(action, async () => {
      const entry = { paths: [exactGlob(path)], licence };
      const added = editPolicy(session.policy.text, { kind: 'headers', entry });
      if ('refused' in added) {
        throw new RefusedChange(translate(added.refused));
      }
      const metadata = { needsConfirmation: true, label: l10n.t('Policy of this repository'), description: path };
      const change = { kind: 'edit' as const, path: POLICY_PATH, edits: added.edits };
      action.edit = await toWorkspaceEdit(session.folder, [change], { metadata });
    }),
  ];
}
