// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Disposable, FileType, workspace, type Uri } from 'vscode';
import { baseName, type RepoPath } from '../../core/model/repoPath';
import { pathIn } from './pathIn';
import type { WorkspaceSession } from './workspaceSession';

/** Files that say which other files count: when one changes, the folder is listed again. */
const LISTING_RULES = new Set(['.gitignore', '.gitmodules', '.gitattributes']);

/**
 * Hears what happens to the files of all folders and tells the session of the innermost folder that holds each. One
 * watcher serves the whole window: the editor watches its folders anyway.
 */
export function watchFiles(of: (uri: Uri) => WorkspaceSession | undefined): Disposable {
  const about = (uri: Uri, tell: (session: WorkspaceSession, path: RepoPath) => void) => {
    const session = of(uri);
    const path = session && pathIn(session.folder, uri);
    if (session === undefined || path === undefined || path === '.git' || path.startsWith('.git/')) {
      return;
    }
    if (path === '.ospo' || path.startsWith('.ospo/')) {
      // Also when the whole folder goes, which the followers of the single files do not hear.
      void session.readConfig();
    }
    if (LISTING_RULES.has(baseName(path))) {
      session.queue.addEverything();
    } else {
      tell(session, path);
    }
  };
  const changed = (uri: Uri) => about(uri, (session, path) => session.queue.add(path, 'changed'));
  const created = (uri: Uri) =>
    about(uri, (session, path) => {
      // A folder that was moved here arrives as one event.
      isFolder(uri).then(
        (folder) => (folder ? session.queue.addEverything() : session.queue.add(path, 'changed')),
        () => session.queue.add(path, 'deleted'),
      );
    });
  // A deleted folder arrives as one event, too: what lay below it goes with it.
  const deleted = (uri: Uri) => about(uri, (session, path) => session.queue.add(path, 'deleted'));

  const watcher = workspace.createFileSystemWatcher('**/*');
  return Disposable.from(
    watcher,
    watcher.onDidChange(changed),
    watcher.onDidCreate(created),
    watcher.onDidDelete(deleted),
    // These come at once, where watchers are slow or missing (network drives, virtual file systems).
    workspace.onDidSaveTextDocument(({ uri }) => changed(uri)),
    workspace.onDidCreateFiles(({ files }) => files.forEach(created)),
    workspace.onDidDeleteFiles(({ files }) => files.forEach(deleted)),
    workspace.onDidRenameFiles(({ files }) =>
      files.forEach(({ oldUri, newUri }) => {
        deleted(oldUri);
        created(newUri);
      }),
    ),
  );
}

async function isFolder(uri: Uri): Promise<boolean> {
  return ((await workspace.fs.stat(uri)).type & FileType.Directory) !== 0;
}
