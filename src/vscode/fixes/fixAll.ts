// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { CodeAction, Range, WorkspaceEdit, l10n, languages, type CodeActionKind, type TextDocument } from 'vscode';
import { isHeaderFinding } from '../../core/delta/findingIndex';
import { isSafelyFixed } from '../../core/engine/headerFixes';
import type { RepoPath } from '../../core/model/repoPath';
import type { TextEdit } from '../../core/model/textEdit';
import { FindingDiagnostic } from '../diagnostics/findingDiagnostic';
import type { FolderSession } from '../session/session';
import { headerContext, type HeaderContext } from './headerContext';
import { headerFix } from './headerFix';
import { remedyFix } from './remedyAction';
import { replaceText, toWorkspaceEdit } from './toWorkspaceEdit';

/**
 * Everything in one document that can be mended without a question, without another file and without a doubt: the header
 * that is missing, words that have exactly one right spelling, our own years. Applying it twice changes nothing.
 * @param withHeader whether a missing header is added as well
 */
export async function fixAllAction(
  session: FolderSession,
  document: TextDocument,
  path: RepoPath,
  kind: CodeActionKind,
  withHeader: boolean,
): Promise<CodeAction | undefined> {
  const findings = languages
    .getDiagnostics(document.uri)
    .filter((diagnostic): diagnostic is FindingDiagnostic => diagnostic instanceof FindingDiagnostic);
  const wantsHeader = findings.some(({ finding }) => finding.fixes.some((fix) => fix.kind === 'header'));
  const context = await headerContext(session, path);
  const edit =
    (withHeader && wantsHeader && (await headerEdit(session, document, path, context))) || new WorkspaceEdit();
  // Two problems of one expression have one place and one correction.
  const taken: Range[] = [];
  const replace = (range: Range, newText: string): void => {
    if (!taken.some((other) => other.intersection(range))) {
      taken.push(range);
      replaceText(edit, document, range, newText);
    }
  };
  for (const { finding, range } of findings) {
    const [fix, ...others] = finding.fixes;
    const safe = !isHeaderFinding(finding) || isSafelyFixed(finding.code);
    if (fix?.kind === 'replace' && others.length === 0 && safe) {
      replace(range, fix.newText);
    }
  }
  for (const { offset, length, newText } of yearEdits(session, document, path, context)) {
    replace(new Range(document.positionAt(offset), document.positionAt(offset + length)), newText);
  }
  if (edit.size === 0) {
    return undefined;
  }
  const action = new CodeAction(l10n.t('Fix all OSPO Lens findings in this file'), kind);
  action.edit = edit;
  return action;
}

/** Our years, where the policy has a rule for them that goes beyond the first one. */
export function yearEdits(
  session: FolderSession,
  document: TextDocument,
  path: RepoPath,
  context: HeaderContext,
): readonly TextEdit[] {
  const { request, policy } = context;
  const { year } = policy;
  if (
    'ask' in request ||
    !session.policy.exists ||
    (year !== 'none' && !((year === 'range' || year === 'current') && document.isDirty))
  ) {
    return [];
  }
  const fix = remedyFix(document, path, 'mend-years', request, context);
  return 'changes' in fix ? fix.changes.flatMap((change) => (change.kind === 'edit' ? change.edits : [])) : [];
}

async function headerEdit(
  session: FolderSession,
  document: TextDocument,
  path: RepoPath,
  { request, marks }: HeaderContext,
): Promise<WorkspaceEdit | undefined> {
  const fix = 'ask' in request ? undefined : headerFix(document, path, request, marks);
  return fix !== undefined && 'changes' in fix && fix.place === 'file'
    ? toWorkspaceEdit(session.folder, fix.changes)
    : undefined;
}
