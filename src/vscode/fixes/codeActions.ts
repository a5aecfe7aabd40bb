// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { CodeAction } from 'vscode';
import {
  CodeActionKind,
  CodeActionTriggerKind,
  languages,
  type CodeActionContext,
  type CodeActionProvider,
  type Diagnostic,
  type Disposable,
  type Range,
  type TextDocument,
} from 'vscode';
import { ConfigDiagnostic, FindingDiagnostic, SOURCE } from '../diagnostics/findingDiagnostic';
import { pathIn } from '../session/pathIn';
import type { Sessions } from '../session/session';
import { actionsFor } from './findingActions';
import { fixAllAction } from './fixAll';
import { HIDE, hideSelectionAction } from './hideSelection';
import { configAction } from './simpleActions';
import { isWaiverAction } from './waiver';

/** Fix all of a document that can be fixed without asking, on request or on save: `source.fixAll.ospoLens`. */
export const FIX_ALL = CodeActionKind.SourceFixAll.append('ospoLens');

/** What the light bulb offers: one action per fix of the findings at the cursor, the one that solves it fully first. */
class FindingActions implements CodeActionProvider {
  constructor(private readonly sessions: Sessions) {}

  async provideCodeActions(document: TextDocument, range: Range, context: CodeActionContext): Promise<CodeAction[]> {
    const session = this.sessions.of(document.uri);
    const path = session && pathIn(session.folder, document.uri);
    if (session === undefined || path === undefined) {
      return [];
    }
    const { only } = context;
    if (only?.contains(FIX_ALL)) {
      const action = await fixAllAction(session, document, path, FIX_ALL, addsHeader(context));
      return action === undefined ? [] : [action];
    }
    if (only?.contains(HIDE)) {
      return hideSelectionAction(session, document, path, range);
    }
    if (only !== undefined && !only.contains(CodeActionKind.QuickFix)) {
      return [];
    }
    const ours = context.diagnostics.filter(isOurs);
    const lists = await Promise.all(ours.map((diagnostic) => actionsFor(session, document, path, diagnostic)));
    const config = context.diagnostics.filter((diagnostic) => diagnostic instanceof ConfigDiagnostic);
    const offered = withoutRepeats(lists.flat());
    return [
      ...offered.filter((action) => !isWaiverAction(action)),
      ...config.flatMap((diagnostic) => configAction(document, diagnostic)),
      ...offered.filter(isWaiverAction),
      ...(only === undefined ? await hideSelectionAction(session, document, path, range) : []),
    ];
  }
}

/** Offers actions in documents of the file systems that the workspace's folders are on, and in no others. */
export function registerCodeActions(sessions: Sessions): Disposable {
  const actions = new FindingActions(sessions);
  const metadata = { providedCodeActionKinds: [CodeActionKind.QuickFix, FIX_ALL, HIDE] };
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

/**
 * Whoever lists all of `source.fixAll` among the actions on save thinks of linters, and gets no new header for it. One
 * is added to those who ask in person or name our kind.
 */
function addsHeader({ only, triggerKind }: CodeActionContext): boolean {
  return triggerKind === CodeActionTriggerKind.Invoke || (only !== undefined && FIX_ALL.contains(only));
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
