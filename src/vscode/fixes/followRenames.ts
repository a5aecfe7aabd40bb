// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { workspace, type Disposable } from 'vscode';
import { pathIn } from '../session/pathIn';
import type { Sessions } from '../session/session';

/**
 * A file that is renamed in the editor takes its side file along, and the paths of REUSE.toml that name it follow. The
 * edit becomes a part of the rename: the editor asks about it, shows it on request, and one undo takes all of it back.
 */
export function followRenames(sessions: Sessions): Disposable {
  return workspace.onWillRenameFiles((event) => {
    const renamed = new Set(event.files.map(({ oldUri }) => oldUri.toString()));
    const moves = event.files.flatMap(({ oldUri, newUri }) => {
      const session = sessions.of(oldUri);
      const from = session && pathIn(session.folder, oldUri);
      const to = session && pathIn(session.folder, newUri);
      return session === undefined || from === undefined || to === undefined ? [] : [{ session, from, to }];
    });
    if (moves.length > 0) {
      event.waitUntil(
        import('./renameEdit').then(({ editFor }) => editFor(moves, (uri) => renamed.has(uri.toString()))),
      );
    }
  });
}
