// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Range, Selection, l10n, window, workspace, type TextEditor } from 'vscode';
import { newHeader } from '../../core/language/newHeader';
import type { LinguistMarks } from '../../core/gitattributes/linguist';
import type { HeaderRequest } from '../../core/model/header';
import type { RepoPath } from '../../core/model/repoPath';
import { coverage } from '../../core/reuse/coverage';
import { isIgnored } from '../analyse/isIgnored';
import { pathIn } from '../session/pathIn';
import type { FolderSession, Sessions } from '../session/session';
import { headerContext } from './headerContext';
import { headerFix } from './headerFix';
import { lacksHeader } from './saveEdits';
import { toWorkspaceEdit } from './toWorkspaceEdit';

/** Documents that start from a text which is none of a programming language, our own templates among them. */
const PROSE = new Set(['markdown', 'plaintext', 'yaml', 'json', 'jsonc', 'restructuredtext']);
const HINT_MS = 8000;
const LISTED_WITHIN_MS = 5000;

/** Writes the header into a file that has just been made, if it is to have one and everything is known. */
export async function fillNewFile(sessions: Sessions, editor: TextEditor): Promise<void> {
  const { document } = editor;
  const session = sessions.of(document.uri);
  const path = session && pathIn(session.folder, document.uri);
  if (session === undefined || path === undefined || coverage(path) !== undefined) {
    return;
  }
  const context = await headerContext(session, path, { isNew: true });
  const { request, policy } = context;
  if (!policy.require || (await isIgnored(session.folder.uri, path))) {
    return;
  }
  if ('ask' in request) {
    // Nobody is asked out of the blue: the light bulb and the command do that.
    window.setStatusBarMessage(l10n.t('No licence header yet: the holder or the licence is not known.'), HINT_MS);
    return;
  }
  const { version } = document;
  const edits = await editsFor(sessions, session, editor, path, request, context.marks);
  if (edits.length === 0 || document.version !== version || document.isClosed) {
    return;
  }
  const atStart = document.getText().trim() === '';
  if ((await workspace.applyEdit(await toWorkspaceEdit(session.folder, [{ kind: 'edit', path, edits }]))) && atStart) {
    const end = document.positionAt(document.getText().length);
    editor.selection = new Selection(end, end);
    editor.revealRange(new Range(end, end));
  }
}

async function editsFor(
  sessions: Sessions,
  session: FolderSession,
  { document }: TextEditor,
  path: RepoPath,
  request: HeaderRequest,
  marks: LinguistMarks,
) {
  const text = document.getText();
  if (text.trim() === '') {
    const header = newHeader(path, request, document.languageId, marks);
    return header === undefined ? [] : [{ offset: 0, length: text.length, newText: header }];
  }
  // What another extension put there: a class, a component.
  if (PROSE.has(document.languageId)) {
    return [];
  }
  if (!(await lacksHeader(session, document, path))) {
    // The scan says nothing of a file that it has not heard of yet.
    await nextAssessment(sessions, session);
    if (!(await lacksHeader(session, document, path))) {
      return [];
    }
  }
  const fix = headerFix(document, path, request, marks);
  const changes = 'changes' in fix && fix.place === 'file' ? fix.changes : [];
  return changes.flatMap((change) => (change.kind === 'edit' ? change.edits : []));
}

function nextAssessment(sessions: Sessions, session: FolderSession): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(limit);
      listener.dispose();
      resolve();
    };
    const limit = setTimeout(done, LISTED_WITHIN_MS);
    const listener = sessions.onDidChange((event) => {
      if (event?.session === session && event.change === 'assessment') {
        done();
      }
    });
  });
}
