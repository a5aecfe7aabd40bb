// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Uri } from 'vscode';
import { CodeAction, CodeActionKind, SnippetString, window, workspace, Range } from 'vscode';
import type { Fix } from '../../core/model/finding';
import { parseRepoPath, type RepoPath } from '../../core/model/repoPath';
import type { Command } from '../commands/registry';
import { translate } from '../diagnostics/findingDiagnostic';
import type { FolderSession, Sessions } from '../session/session';
import { refusable } from './refusable';
import { rendered } from './rendered';
import { fileUri, toWorkspaceEdit } from './toWorkspaceEdit';

type CreateFile = Extract<Fix, { kind: 'create-file' }>;

type Values = Readonly<Record<string, string>>;

const FILL_IN: Command['id'] = 'ospoLens.fillInTemplate';

/**
 * Creates a governance file from its template and opens it with the cursor in the first field to fill in. One new file,
 * opened in front of the person who asked for it by name, needs no preview of its own: it is one.
 */
export function createFileAction(session: FolderSession, fix: CreateFile): Promise<CodeAction> {
  const action = new CodeAction(translate(fix.title), CodeActionKind.QuickFix);
  return refusable(action, async () => {
    const { text } = await rendered(fix.template, fix.values);
    action.edit = await toWorkspaceEdit(session.folder, [{ kind: 'create', path: fix.path, content: text }], {
      unsaved: true,
    });
    action.command = {
      command: FILL_IN,
      title: action.title,
      arguments: [session.folder.uri.toString(), fix.path, fix.template, fix.values],
    };
  });
}

/** Creates the file at once, for a tree item or a button of the scorecard. */
export async function createFile(session: FolderSession, fix: CreateFile): Promise<boolean> {
  const { text } = await rendered(fix.template, fix.values);
  const edit = await toWorkspaceEdit(session.folder, [{ kind: 'create', path: fix.path, content: text }]);
  if (!(await workspace.applyEdit(edit))) {
    return false;
  }
  await fillIn(session, fix.path, fix.template, fix.values);
  return true;
}

/** Continues the quick fix: the file is there now, its fields become tab stops. */
export function fillInTemplate(sessions: Sessions): Command {
  const run = async (folder: string, path: string, template: string, values: Values) => {
    const session = sessions.all.find((each) => each.folder.uri.toString() === folder);
    const checked = parseRepoPath(path);
    if (session !== undefined && checked !== undefined) {
      await fillIn(session, checked, template, values);
    }
  };
  return { id: 'ospoLens.fillInTemplate', run: (...words) => run(...(words as Parameters<typeof run>)) };
}

/** Opens the new file and turns its fields into tab stops, unless somebody has written into it meanwhile. */
async function fillIn(session: FolderSession, path: RepoPath, template: string, values: Values): Promise<void> {
  const uri: Uri = fileUri(session.folder, path);
  const { text, snippet } = await rendered(template, values);
  const document = await workspace.openTextDocument(uri);
  const editor = await window.showTextDocument(document);
  if (document.getText() === text && snippet !== text) {
    const everything = new Range(document.positionAt(0), document.positionAt(text.length));
    await editor.insertSnippet(new SnippetString(snippet), everything);
  }
}
