// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Uri, WorkspaceEdit, workspace } from 'vscode';
import type { FileChange } from '../../core/model/fileChange';
import { folderOf, parseRepoPath, type RepoPath } from '../../core/model/repoPath';
import { followRename } from '../../core/reuse/followRename';
import { sidecarOf } from '../../core/reuse/sidecar';
import { currentText } from '../programme/currentText';
import type { FolderSession } from '../session/session';
import { RefusedChange, addToWorkspaceEdit } from './toWorkspaceEdit';

/** A file of a folder, before and after. */
export interface Move {
  readonly session: FolderSession;
  readonly from: RepoPath;
  readonly to: RepoPath;
}

/** What goes along with files that are renamed: side files, and the paths of REUSE.toml that name them. */
export async function editFor(moves: readonly Move[], renamed: (uri: Uri) => boolean): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  for (const { session, from, to } of moves) {
    const changes = [...(await sideFile(session, from, to, renamed)), ...(await annotations(session, from, to))];
    for (const change of changes) {
      try {
        await addToWorkspaceEdit(edit, session.folder, change);
      } catch (error) {
        // What must not be changed stays; the rename itself is the person's.
        if (!(error instanceof RefusedChange)) {
          throw error;
        }
      }
    }
  }
  return edit;
}

async function sideFile(
  { folder }: FolderSession,
  from: RepoPath,
  to: RepoPath,
  renamed: (uri: Uri) => boolean,
): Promise<readonly FileChange[]> {
  const old = parseRepoPath(sidecarOf(from));
  const now = parseRepoPath(sidecarOf(to));
  const uri = old && Uri.joinPath(folder.uri, old);
  if (old === undefined || now === undefined || uri === undefined || renamed(uri)) {
    return [];
  }
  try {
    await workspace.fs.stat(uri);
    return [{ kind: 'rename', from: old, to: now }];
  } catch {
    return [];
  }
}

async function annotations({ folder }: FolderSession, from: RepoPath, to: RepoPath): Promise<readonly FileChange[]> {
  const changes: FileChange[] = [];
  for (let above = folderOf(from); ; above = folderOf(above as RepoPath)) {
    const toml = parseRepoPath(above === '' ? 'REUSE.toml' : `${above}/REUSE.toml`);
    const text = toml && (await currentText(Uri.joinPath(folder.uri, toml)));
    const edits = toml === undefined || text === undefined ? [] : followRename(text, toml, from, to);
    if (toml !== undefined && edits.length > 0) {
      changes.push({ kind: 'edit', path: toml, edits });
    }
    if (above === '') {
      return changes;
    }
  }
}
