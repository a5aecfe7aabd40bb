// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { CodeAction, CodeActionKind, FileType, Uri, l10n, workspace } from 'vscode';
import { baseName, folderOf, parseRepoPath, type RepoPath } from '../../core/model/repoPath';
import { sidecarOf, sidecarTarget } from '../../core/reuse/sidecar';
import { sidecarCandidates } from '../../core/reuse/sidecarCandidates';
import type { FolderSession } from '../session/session';
import { refusable } from './refusable';
import { toWorkspaceEdit } from './toWorkspaceEdit';

/**
 * Gives an orphan side file to a file that lies beside it. Deleting it is left to the person: it may be all that is left
 * of a licence.
 */
export async function orphanActions(session: FolderSession, path: RepoPath): Promise<CodeAction[]> {
  const target = sidecarTarget(path);
  if (target === undefined) {
    return [];
  }
  const folder = folderOf(path);
  const entries = await workspace.fs.readDirectory(Uri.joinPath(session.folder.uri, folder));
  const names = entries.filter(([, type]) => type === FileType.File).map(([name]) => name);
  const candidates = sidecarCandidates(baseName(target as RepoPath), names);
  return Promise.all(
    candidates.map((name) => {
      const to = parseRepoPath(`${folder === '' ? '' : `${folder}/`}${sidecarOf(name)}`);
      const title = l10n.t('Rename to {name}, for the file beside it', { name: sidecarOf(name) });
      const action = new CodeAction(title, CodeActionKind.QuickFix);
      return refusable(action, async () => {
        if (to !== undefined) {
          action.edit = await toWorkspaceEdit(session.folder, [{ kind: 'rename', from: path, to }]);
        }
      });
    }),
  );
}
