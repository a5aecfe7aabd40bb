// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { CodeAction, l10n, languages, type CodeActionKind, type Range, type TextDocument, WorkspaceEdit } from 'vscode';
import type { RepoPath } from '../../core/model/repoPath';
import { FindingDiagnostic } from '../diagnostics/findingDiagnostic';
import type { FolderSession } from '../session/session';
import { requestFor } from './headerAnswers';
import { headerFix } from './headerFix';
import { replaceText, toWorkspaceEdit } from './toWorkspaceEdit';

/**
 * Everything in one document that can be mended without a question and without another file: the header that is
 * missing, words that have exactly one right spelling. Applying it twice changes nothing.
 */
export async function fixAllAction(
  session: FolderSession,
  document: TextDocument,
  path: RepoPath,
  kind: CodeActionKind,
): Promise<CodeAction | undefined> {
  const findings = languages
    .getDiagnostics(document.uri)
    .filter((diagnostic): diagnostic is FindingDiagnostic => diagnostic instanceof FindingDiagnostic);
  const wantsHeader = findings.some(({ finding }) => finding.fixes.some((fix) => fix.kind === 'header'));
  const edit = (wantsHeader && (await headerEdit(session, document, path))) || new WorkspaceEdit();
  // Two problems of one expression have one place and one correction.
  const taken: Range[] = [];
  for (const { finding, range } of findings) {
    const [fix, ...others] = finding.fixes;
    if (fix?.kind === 'replace' && others.length === 0 && !taken.some((other) => other.intersection(range))) {
      taken.push(range);
      replaceText(edit, document, range, fix.newText);
    }
  }
  if (edit.size === 0) {
    return undefined;
  }
  const action = new CodeAction(l10n.t('Fix all OSPO Lens findings in this file'), kind);
  action.edit = edit;
  return action;
}

async function headerEdit(
  session: FolderSession,
  document: TextDocument,
  path: RepoPath,
): Promise<WorkspaceEdit | undefined> {
  const request = requestFor(session, path);
  const fix = 'ask' in request ? undefined : headerFix(document, path, request);
  return fix !== undefined && 'changes' in fix && fix.place === 'file'
    ? toWorkspaceEdit(session.folder, fix.changes)
    : undefined;
}
