// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { TextDocumentSaveReason, Uri, workspace, type Disposable, type TextDocument, type TextEdit } from 'vscode';
import { isQuietPath } from '../../core/headers/judge/quietPath';
import type { RepoPath } from '../../core/model/repoPath';
import { sidecarOf } from '../../core/reuse/sidecar';
import { isIgnored } from '../analyse/isIgnored';
import { headOf } from '../diagnostics/liveHeaders';
import { pathIn } from '../session/pathIn';
import type { FolderSession, Sessions } from '../session/session';
import { yearEdits } from './fixAll';
import { requestFor } from './headerAnswers';
import { headerFix } from './headerFix';
import { toTextEdits } from './toWorkspaceEdit';

/**
 * Where the setting asks for it: a file that a person saves gets the header that it lacks, and our years as the policy
 * wants them. Nothing is asked, nothing is shown; where something is not known the file is saved as it is.
 */
export function headersOnSave(sessions: Sessions): Disposable {
  return workspace.onWillSaveTextDocument((event) => {
    const { document, reason } = event;
    const session = reason === TextDocumentSaveReason.Manual ? sessions.of(document.uri) : undefined;
    const path = session && pathIn(session.folder, document.uri);
    if (session !== undefined && path !== undefined && isWanted(session, path, 'headers.onSave')) {
      event.waitUntil(editsFor(session, document, path));
    }
  });
}

/**
 * Whether a folder has one of the settings on that write headers, and headers at all. Settings of tools, which the editor
 * itself saves, and fixtures are left to people.
 */
export function isWanted(
  { folder }: FolderSession,
  path: RepoPath,
  setting: 'headers.onSave' | 'headers.onNewFile',
): boolean {
  const settings = workspace.getConfiguration('ospoLens', folder);
  return (
    !isQuietPath(path) &&
    settings.get<boolean>(setting, false) &&
    settings.get<boolean>('enable', true) &&
    settings.get<boolean>('headers.enable', true)
  );
}

async function editsFor(session: FolderSession, document: TextDocument, path: RepoPath): Promise<TextEdit[]> {
  const years = yearEdits(session, document, path);
  const request = requestFor(session, path);
  const fix =
    !('ask' in request) && (await lacksHeader(session, document, path))
      ? headerFix(document, path, request)
      : undefined;
  const header = fix !== undefined && 'changes' in fix && fix.place === 'file' ? fix.changes : [];
  const edits = header.flatMap((change) => (change.kind === 'edit' ? change.edits : []));
  return toTextEdits(document, [...edits, ...years]);
}

/** Whether the document as it is now is asked for a header of its own. */
export async function lacksHeader(session: FolderSession, document: TextDocument, path: RepoPath): Promise<boolean> {
  try {
    const findings = await session.analyser.inspect(path, headOf(document));
    const lacks = findings.some(
      ({ status, fixes }) => status === 'fail' && fixes.some(({ kind }) => kind === 'header'),
    );
    return lacks && !(await exists(session, sidecarOf(path))) && !(await isIgnored(session.folder.uri, path));
  } catch {
    // The analyser was restarted meanwhile: the next save comes.
    return false;
  }
}

async function exists({ folder }: FolderSession, path: string): Promise<boolean> {
  try {
    await workspace.fs.stat(Uri.joinPath(folder.uri, path));
    return true;
  } catch {
    return false;
  }
}
