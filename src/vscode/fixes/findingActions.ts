// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { CodeAction, TextDocument } from 'vscode';
import { isJudgement } from '../../core/engine/headerFixes';
import type { Finding, Fix } from '../../core/model/finding';
import type { RepoPath } from '../../core/model/repoPath';
import type { FindingDiagnostic } from '../diagnostics/findingDiagnostic';
import type { FolderSession } from '../session/session';
import { createFileAction } from './createFileAction';
import { elsewhereActions } from './elsewhereActions';
import { addHeaderAction, addHeaderEverywhereAction } from './headerActions';
import { licenceTextAction } from './licenceTextAction';
import { orphanActions } from './orphanActions';
import { ownLicenceAction } from './ownLicenceAction';
import { remedyAction } from './remedyAction';
import { openAction, renameAction, replaceAction } from './simpleActions';
import { waiverAction } from './waiver';

/** What the light bulb offers for findings; an action that several of them ask for is there once. */
export async function findingActions(
  session: FolderSession,
  document: TextDocument,
  path: RepoPath,
  diagnostics: readonly FindingDiagnostic[],
): Promise<CodeAction[]> {
  const lists = await Promise.all(diagnostics.map((diagnostic) => actionsFor(session, document, path, diagnostic)));
  return withoutRepeats(lists.flat());
}

/** All that the light bulb offers for one finding: what solves it first, setting it aside last. */
export async function actionsFor(
  session: FolderSession,
  document: TextDocument,
  path: RepoPath,
  diagnostic: FindingDiagnostic,
): Promise<CodeAction[]> {
  const { finding } = diagnostic;
  const lists: CodeAction[][] = [];
  for (const fix of finding.fixes) {
    lists.push(await actionsOfFix(session, document, path, diagnostic, fix));
  }
  lists.push(await actionsOfCode(session, document, path, finding));
  const solving = lists.flat();
  const first = solving[0];
  if (first?.edit !== undefined && !isJudgement(finding.code)) {
    first.isPreferred = true;
  }
  const actions = [...solving, waiverAction(session, finding)];
  for (const action of actions) {
    action.diagnostics = [diagnostic];
  }
  return actions;
}

async function actionsOfFix(
  session: FolderSession,
  document: TextDocument,
  path: RepoPath,
  { range }: FindingDiagnostic,
  fix: Fix,
): Promise<CodeAction[]> {
  switch (fix.kind) {
    case 'create-file':
      return [await createFileAction(session, fix)];
    case 'rename-file':
      return [await renameAction(session, fix)];
    case 'replace':
      return [replaceAction(document, range, fix)];
    case 'mend':
      return [await remedyAction(session, document, path, fix.remedy)];
    case 'open':
      return [openAction(session, fix)];
    case 'header':
      return [
        await addHeaderAction(session, document, path),
        ...(await elsewhereActions(session, document, path)),
        addHeaderEverywhereAction(session),
      ];
  }
}

/** What depends on more than the finding says: the files beside this one, the policy, the text of a licence. */
async function actionsOfCode(
  session: FolderSession,
  document: TextDocument,
  path: RepoPath,
  { code, fixes, message }: Finding,
): Promise<CodeAction[]> {
  if (code === 'orphan-sidecar') {
    return orphanActions(session, path);
  }
  if (code === 'wrong-licence') {
    return ownLicenceAction(session, document, path);
  }
  return code === 'licence-text-missing' && fixes.length === 0 ? licenceTextAction(message) : [];
}

/** Missing licence and missing copyright are two findings with one fix. */
function withoutRepeats(actions: readonly CodeAction[]): CodeAction[] {
  const byTitle = new Map<string, CodeAction>();
  for (const action of actions) {
    const twin = byTitle.get(action.title);
    if (twin === undefined) {
      byTitle.set(action.title, action);
    } else {
      twin.diagnostics = [...(twin.diagnostics ?? []), ...(action.diagnostics ?? [])];
    }
  }
  return [...byTitle.values()];
}
