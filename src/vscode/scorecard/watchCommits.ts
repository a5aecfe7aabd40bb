// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Disposable, workspace } from 'vscode';

/**
 * What a commit, a checkout or a reset writes. The log of HEAD grows with each, but may be switched off
 * (`core.logAllRefUpdates`); then HEAD or its branch is written.
 */
const MOVES_HEAD = '**/.git/{HEAD,logs/HEAD,refs/heads/**}';

/**
 * Hears that HEAD of a repository in the workspace may have moved: the editor watches its folders anyway, and nothing is
 * read or run for it. A repository above its folder or with its data elsewhere (`.git` is a file) makes no event here.
 */
export function watchCommits(moved: () => void): Disposable {
  const watcher = workspace.createFileSystemWatcher(MOVES_HEAD);
  return Disposable.from(watcher, watcher.onDidCreate(moved), watcher.onDidChange(moved), watcher.onDidDelete(moved));
}
