// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Uri, WorkspaceFolder } from 'vscode';
import { parseRepoPath, type RepoPath } from '../../core/model/repoPath';

/** The path of a file inside a folder; `undefined` when it lies outside or has a name that no other platform could have. */
export function pathIn(folder: WorkspaceFolder, uri: Uri): RepoPath | undefined {
  const root = folder.uri.path.endsWith('/') ? folder.uri.path : `${folder.uri.path}/`;
  if (uri.scheme !== folder.uri.scheme || uri.authority !== folder.uri.authority || !uri.path.startsWith(root)) {
    return undefined;
  }
  return parseRepoPath(uri.path.slice(root.length));
}
