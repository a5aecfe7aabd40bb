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
import { HIDE } from './hideKind';

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
      const { fixAllAction } = await import('./fixAll');
      const action = await fixAllAction(session, document, path, FIX_ALL, addsHeader(context));
      return action === undefined ? [] : [action];
    }
    if (only?.contains(HIDE)) {
      return (await import('./hideSelection')).hideSelectionAction(session, document, path, range);
    }
    if (only !== undefined && !only.contains(CodeActionKind.QuickFix)) {
      return [];
    }
    const ours = context.diagnostics.filter(isOurs);
    const config = context.diagnostics.filter((diagnostic) => diagnostic instanceof ConfigDiagnostic);
    const hide = async () =>
      only !== undefined || range.isEmpty
        ? []
        : (await import('./hideSelection')).hideSelectionAction(session, document, path, range);
    if (ours.length === 0 && config.length === 0) {
      // The editor asks at every move of the cursor: nothing is loaded for that.
      return hide();
    }
    const [{ findingActions }, { configAction }, { isWaiverAction }] = await Promise.all([
      import('./findingActions'),
      import('./simpleActions'),
      import('./waiver'),
    ]);
    const offered = await findingActions(session, document, path, ours);
    return [
      ...offered.filter((action) => !isWaiverAction(action)),
      ...config.flatMap((diagnostic) => configAction(document, diagnostic)),
      ...offered.filter(isWaiverAction),
      ...(await hide()),
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

function isOurs(diagnostic: Diagnostic): diagnostic is FindingDiagnostic {
  return diagnostic.source === SOURCE && diagnostic instanceof FindingDiagnostic;
}
