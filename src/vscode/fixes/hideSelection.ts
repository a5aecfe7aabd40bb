// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { CodeAction, l10n, type Range, type TextDocument } from 'vscode';
import { hideLines } from '../../core/headers/mend/hideLines';
import type { RepoPath } from '../../core/model/repoPath';
import type { FolderSession } from '../session/session';
import { toFix } from './headerFix';
import { HIDE } from './hideKind';
import { refusable } from './refusable';
import { toWorkspaceEdit } from './toWorkspaceEdit';

/** Only words that a licence tool would read are worth hiding from it. */
const SPEAKS = /SPDX-|copyright|©/i;
const LONGEST = 200_000;

/** Offers an ignore block around the selected lines, where there is something in them for a licence tool to read. */
export async function hideSelectionAction(
  session: FolderSession,
  document: TextDocument,
  path: RepoPath,
  selection: Range,
): Promise<CodeAction[]> {
  if (selection.isEmpty || !SPEAKS.test(document.getText(selection).slice(0, LONGEST))) {
    return [];
  }
  const { start, end } = selection;
  const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
  const fix = toFix(path, hideLines(path, document.getText(), start.line, last, document.languageId));
  if ('reason' in fix) {
    return [];
  }
  const action = new CodeAction(l10n.t('Hide these lines from licence tools (REUSE ignore block)'), HIDE);
  return [
    await refusable(action, async () => {
      action.edit = await toWorkspaceEdit(session.folder, fix.changes);
    }),
  ];
}
