// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Disposable, window, workspace, type TextEditor } from 'vscode';
import { pathIn } from '../session/pathIn';
import type { Sessions } from '../session/session';
import { isWanted } from './headersOnSave';

/** More files at once than a person makes: an unpacked archive, a generator. */
const MOST = 10;
const REMEMBERED = 200;

/**
 * Where the setting asks for it: a file that somebody makes in the editor starts with its header, as one undo step. Files
 * that come from elsewhere (a checkout, an archive, a program) are not new to the editor and stay as they are.
 */
export function headersOnNewFile(sessions: Sessions): Disposable {
  const created = new Set<string>();
  const look = (editor: TextEditor | undefined): void => {
    if (editor !== undefined && created.delete(editor.document.uri.toString())) {
      void import('./fillNewFile').then(({ fillNewFile }) => fillNewFile(sessions, editor));
    }
  };
  return Disposable.from(
    workspace.onDidCreateFiles(({ files }) => {
      const wanted = files.filter((uri) => {
        const session = sessions.of(uri);
        const path = session && pathIn(session.folder, uri);
        return session !== undefined && path !== undefined && isWanted(session, path, 'headers.onNewFile');
      });
      if (wanted.length > MOST || created.size > REMEMBERED) {
        created.clear();
        return;
      }
      wanted.forEach((uri) => created.add(uri.toString()));
      look(window.activeTextEditor);
    }),
    window.onDidChangeActiveTextEditor(look),
  );
}
