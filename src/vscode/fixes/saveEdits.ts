// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Uri, workspace, type TextDocument, type TextEdit } from 'vscode';
import type { RepoPath } from '../../core/model/repoPath';
import { sidecarOf } from '../../core/reuse/sidecar';
import { isIgnored } from '../analyse/isIgnored';
import { headOf } from '../diagnostics/liveHeaders';
import type { FolderSession } from '../session/session';
import { yearEdits } from './fixAll';
import { headerContext } from './headerContext';
import { headerFix } from './headerFix';
import { toTextEdits } from './toWorkspaceEdit';

/** The header that a document lacks, and our years as the policy wants them; nobody is asked. */
export async function saveEdits(session: FolderSession, document: TextDocument, path: RepoPath): Promise<TextEdit[]> {
  const context = await headerContext(session, path);
  const { request, marks } = context;
  const years = yearEdits(session, document, path, context);
  const fix =
    !('ask' in request) && (await lacksHeader(session, document, path))
      ? headerFix(document, path, request, marks)
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
