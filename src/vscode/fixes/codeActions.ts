// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { CodeAction } from 'vscode';
import {
  CodeActionKind,
  languages,
  type CodeActionContext,
  type CodeActionProvider,
  type Diagnostic,
  type Disposable,
  type Range,
  type TextDocument,
} from 'vscode';
import type { RepoPath } from '../../core/model/repoPath';
import { ConfigDiagnostic, FindingDiagnostic, SOURCE } from '../diagnostics/findingDiagnostic';
import { pathIn } from '../session/pathIn';
import type { FolderSession, Sessions } from '../session/session';
import { createFileAction } from './createFileAction';
import { addHeaderAction, addHeaderEverywhereAction } from './headerActions';
import { configAction, renameAction, replaceAction } from './simpleActions';
import { fixAllAction } from './fixAll';

/** Fix all of a document that can be fixed without asking, on request or on save: `source.fixAll.ospoLens`. */
export const FIX_ALL = CodeActionKind.SourceFixAll.append('ospoLens');

/** What the light bulb offers: one action per fix of the findings at the cursor, the one that solves it fully first. */
class FindingActions implements CodeActionProvider {
  constructor(private readonly sessions: Sessions) {}

  async provideCodeActions(document: TextDocument, _range: Range, context: CodeActionContext): Promise<CodeAction[]> {
    const session = this.sessions.of(document.uri);
    const path = session && pathIn(session.folder, document.uri);
    if (session === undefined || path === undefined) {
      return [];
    }
    const { only } = context;
    if (only?.contains(FIX_ALL)) {
      const action = await fixAllAction(session, document, path, FIX_ALL);
      return action === undefined ? [] : [action];
    }
    if (only !== undefined && !only.contains(CodeActionKind.QuickFix)) {
      return [];
    }
    const ours = context.diagnostics.filter(isOurs);
    const lists = await Promise.all(ours.map((diagnostic) => actionsFor(session, document, path, diagnostic)));
    const config = context.diagnostics.filter((diagnostic) => diagnostic instanceof ConfigDiagnostic);
    return [...withoutRepeats(lists.flat()), ...config.flatMap((diagnostic) => configAction(document, diagnostic))];
  }
}

/** Offers actions in documents of the file systems that the workspace's folders are on, and in no others. */
export function registerCodeActions(sessions: Sessions): Disposable {
  const actions = new FindingActions(sessions);
  const metadata = { providedCodeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] };
  let registration: Disposable | undefined;
  let registered = '';
  const register = (): void => {
    const schemes = [...new Set(sessions.all.map(({ folder }) => folder.uri.scheme))].sort();
    if (schemes.join() !== registered) {
      registered = schemes.join();
      registration?.dispose();
      const selector = schemes.map((scheme) => ({ scheme }));
      registration = languages.registerCodeActionsProvider(selector, actions, metadata);
    }
  };
  register();
  const listener = sessions.onDidChange((event) => {
    if (event === undefined) {
      register();
    }
  });
  return {
    dispose: () => {
      listener.dispose();
      registration?.dispose();
    },
  };
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

function isOurs(diagnostic: Diagnostic): diagnostic is FindingDiagnostic {
  return diagnostic.source === SOURCE && diagnostic instanceof FindingDiagnostic;
}
