// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { CodeAction, TextDocument } from 'vscode';
import type { RepoPath } from '../../core/model/repoPath';
import type { FindingDiagnostic } from '../diagnostics/findingDiagnostic';
import type { FolderSession } from '../session/session';
import { createFileAction } from './createFileAction';
import { addHeaderAction, addHeaderEverywhereAction } from './headerActions';
import { renameAction, replaceAction } from './simpleActions';

/** One action per fix of the findings, the one that solves it fully first. */
export async function findingActions(
  session: FolderSession,
  document: TextDocument,
  path: RepoPath,
  diagnostics: readonly FindingDiagnostic[],
): Promise<CodeAction[]> {
  const lists = await Promise.all(diagnostics.map((diagnostic) => actionsFor(session, document, path, diagnostic)));
  return withoutRepeats(lists.flat());
}

async function actionsFor(
  session: FolderSession,
  document: TextDocument,
  path: RepoPath,
  diagnostic: FindingDiagnostic,
): Promise<CodeAction[]> {
  const actions: CodeAction[] = [];
  for (const fix of diagnostic.finding.fixes) {
    switch (fix.kind) {
      case 'create-file':
        actions.push(await createFileAction(session, fix));
        break;
      case 'rename-file':
        actions.push(await renameAction(session, fix));
        break;
      case 'replace':
        actions.push(replaceAction(document, diagnostic.range, fix));
        break;
      case 'header':
        actions.push(await addHeaderAction(session, document, path), addHeaderEverywhereAction(session));
        break;
    }
  }
  for (const action of actions) {
    action.diagnostics = [diagnostic];
  }
  const first = actions[0];
  if (first?.edit !== undefined) {
    first.isPreferred = true;
  }
  return actions;
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
