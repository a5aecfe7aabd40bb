// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { CodeAction, CodeActionKind, Uri, WorkspaceEdit, l10n, type Range, type TextDocument } from 'vscode';
import type { Fix } from '../../core/model/finding';
import { translate, type ConfigDiagnostic } from '../diagnostics/findingDiagnostic';
import type { FolderSession } from '../session/session';
import { refusable } from './refusable';
import { replaceText, toWorkspaceEdit } from './toWorkspaceEdit';

/** A file that is in a place where nobody looks for it. */
export function renameAction(
  session: FolderSession,
  { from, to, title }: Extract<Fix, { kind: 'rename-file' }>,
): Promise<CodeAction> {
  const action = new CodeAction(translate(title), CodeActionKind.QuickFix);
  return refusable(action, async () => {
    action.edit = await toWorkspaceEdit(session.folder, [{ kind: 'rename', from, to }]);
  });
}

/** A word that is wrong: an identifier in the wrong case, a mistyped tag. */
export function replaceAction(
  document: TextDocument,
  range: Range,
  { newText, title }: Extract<Fix, { kind: 'replace' }>,
): CodeAction {
  const action = new CodeAction(translate(title), CodeActionKind.QuickFix);
  action.edit = replaceText(new WorkspaceEdit(), document, range, newText);
  return action;
}

/** Another file that says something about this one. */
export function openAction(session: FolderSession, { path, title }: Extract<Fix, { kind: 'open' }>): CodeAction {
  const action = new CodeAction(translate(title), CodeActionKind.QuickFix);
  const uri = Uri.joinPath(session.folder.uri, path);
  action.command = { command: 'vscode.open', title: action.title, arguments: [uri] };
  return action;
}

/** Something in a file of ours that has one good guess: a mistyped key or id, a date in another order. */
export function configAction(document: TextDocument, diagnostic: ConfigDiagnostic): CodeAction[] {
  const { suggestion } = diagnostic.problem;
  if (suggestion === undefined) {
    return [];
  }
  const title =
    suggestion.trim() === '' ? nothingTitle(suggestion) : l10n.t('Replace with “{text}”', { text: suggestion });
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.edit = replaceText(new WorkspaceEdit(), document, diagnostic.range, suggestion);
  action.diagnostics = [diagnostic];
  action.isPreferred = true;
  return [action];
}

/** Where what should stand there is nothing that could be shown. */
function nothingTitle(suggestion: string): string {
  return suggestion === '' ? l10n.t('Delete it') : l10n.t('Replace with spaces');
}
