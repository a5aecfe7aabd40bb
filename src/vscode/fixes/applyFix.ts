// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { Finding, Fix } from '../../core/model/finding';
import { rangeOf } from '../diagnostics/findingDiagnostic';
import type { FolderSession, Sessions } from '../session/session';
import { addHeaderTo } from './addHeader';
import { createFile } from './createFileAction';
import { mendHeaderOf } from './mendHeader';
import { replaceText, toWorkspaceEdit } from './toWorkspaceEdit';

/**
 * Does what a person chose for a finding outside the editor: in a tree row, in the scorecard.
 * @returns true when something was changed.
 * @throws {RefusedChange} with the reason in words.
 */
export async function applyFix(
  sessions: Sessions,
  session: FolderSession,
  finding: Finding,
  fix: Fix,
): Promise<boolean> {
  switch (fix.kind) {
    case 'create-file':
      return createFile(session, fix);
    case 'rename-file':
      return workspace.applyEdit(
        await toWorkspaceEdit(session.folder, [{ kind: 'rename', from: fix.from, to: fix.to }]),
      );
    case 'header':
      return finding.path !== undefined && addHeaderTo(sessions, Uri.joinPath(session.folder.uri, finding.path));
    case 'mend':
      return (
        finding.path !== undefined && mendHeaderOf(sessions, Uri.joinPath(session.folder.uri, finding.path), fix.remedy)
      );
    case 'open':
      await window.showTextDocument(Uri.joinPath(session.folder.uri, fix.path));
      return false;
    case 'replace': {
      if (finding.path === undefined) {
        return false;
      }
      const document = await workspace.openTextDocument(Uri.joinPath(session.folder.uri, finding.path));
      await window.showTextDocument(document);
      return workspace.applyEdit(replaceText(new WorkspaceEdit(), document, rangeOf(finding), fix.newText));
    }
  }
}
