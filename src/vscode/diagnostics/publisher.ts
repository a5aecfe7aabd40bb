// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Uri, languages, workspace, type Diagnostic, type Disposable, type ExtensionContext } from 'vscode';
import type { Finding } from '../../core/model/finding';
import { repoPath, type RepoPath } from '../../core/model/repoPath';
import { SEVERITIES, atLeast, type Severity } from '../../core/model/vocabulary';
import type { ConfigFile, FolderSession, Sessions } from '../session/session';
import { FindingDiagnostic, SOURCE, configDiagnostic, rangeOf } from './findingDiagnostic';
import { findingsByFile, isHeaderFinding, isOpenQuestion } from './findingsByFile';
import { pathIn } from '../session/pathIn';
import { LiveHeaders } from './liveHeaders';

const PROGRAMME = repoPath('.ospo/ggi.yaml');
const POLICY = repoPath('.ospo/policy.yaml');

/**
 * Shows findings in the editor and the Problems panel. Findings about one file stand on it, findings about the whole
 * repository on its README or manifest; what is at least as grave as the setting asks for is shown, everything else is
 * in the tree and the scorecard only.
 */
export class DiagnosticsPublisher implements Disposable {
  private readonly collection = languages.createDiagnosticCollection(SOURCE);
  /** The files that each folder shows something on, to take away what is no longer found. */
  private readonly shown = new Map<string, Set<string>>();
  private readonly live: LiveHeaders;
  private readonly rulePages: Uri;
  private readonly subscriptions: Disposable[];

  constructor(
    context: ExtensionContext,
    private readonly sessions: Sessions,
  ) {
    this.rulePages = Uri.joinPath(context.extensionUri, 'resources', 'rules');
    this.live = new LiveHeaders(sessions, (session, path) => this.publishFile(session, path));
    this.subscriptions = [
      this.live,
      this.collection,
      sessions.onDidChange((event) => {
        if (event === undefined) {
          this.publishAll();
        } else if (event.change !== 'scorecard' && event.change !== 'state') {
          this.publish(event.session);
        }
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('ospoLens')) {
          this.publishAll();
        }
      }),
    ];
    this.publishAll();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) {
      subscription.dispose();
    }
  }

  private publishAll(): void {
    const present = new Set(this.sessions.all.map((session) => session.folder.uri.toString()));
    for (const [folder, uris] of this.shown) {
      if (!present.has(folder)) {
        this.shown.delete(folder);
        this.collection.set([...uris].map((uri) => [Uri.parse(uri), undefined]));
      }
    }
    for (const session of this.sessions.all) {
      this.publish(session);
    }
  }

  /** All of one folder, in one call to the editor. */
  private publish(session: FolderSession): void {
    const { show, limit, headers: wanted } = settingsOf(session);
    const entries = new Map<string, Diagnostic[]>();
    if (show !== undefined) {
      const open = new Set<RepoPath>();
      for (const document of workspace.textDocuments) {
        const path = this.sessions.of(document.uri) === session ? pathIn(session.folder, document.uri) : undefined;
        if (path !== undefined) {
          open.add(path);
        }
      }
      const found = session.assessment && findingsByFile(session.assessment);
      let closedFiles = 0;
      for (const path of new Set([...open, PROGRAMME, POLICY, ...(found?.keys() ?? [])])) {
        if (this.belongsToAnother(session, path)) {
          continue;
        }
        const headers = wanted && (open.has(path) || closedFiles < limit);
        const diagnostics = this.diagnosticsOf(session, path, show, headers);
        if (diagnostics.length > 0) {
          closedFiles += open.has(path) ? 0 : 1;
          entries.set(Uri.joinPath(session.folder.uri, path).toString(), diagnostics);
        }
      }
    }
    const folder = session.folder.uri.toString();
    const gone = [...(this.shown.get(folder) ?? [])].filter((uri) => !entries.has(uri));
    this.shown.set(folder, new Set(entries.keys()));
    this.collection.set([
      ...gone.map((uri): [Uri, undefined] => [Uri.parse(uri), undefined]),
      ...[...entries].map(([uri, diagnostics]): [Uri, Diagnostic[]] => [Uri.parse(uri), diagnostics]),
    ]);
  }

  /** One file only: what a keystroke costs. */
  private publishFile(session: FolderSession, path: RepoPath): void {
    const { show, headers } = settingsOf(session);
    const uri = Uri.joinPath(session.folder.uri, path);
    this.collection.set(uri, show === undefined ? [] : this.diagnosticsOf(session, path, show, headers));
    this.shown.get(session.folder.uri.toString())?.add(uri.toString());
  }

  /** Where one folder of the workspace lies inside another, the inner one speaks about its files. */
  private belongsToAnother(session: FolderSession, path: RepoPath): boolean {
    return this.sessions.all.length > 1 && this.sessions.of(Uri.joinPath(session.folder.uri, path)) !== session;
  }

  private diagnosticsOf(session: FolderSession, path: RepoPath, show: Severity, headers: boolean): Diagnostic[] {
    const found = (session.assessment && findingsByFile(session.assessment).get(path)) ?? [];
    const live = headers ? this.live.of(Uri.joinPath(session.folder.uri, path)) : undefined;
    const others = found.filter((finding) => !isHeaderFinding(finding));
    const ofHeader = live?.filter(isOpenQuestion) ?? (headers ? found.filter(isHeaderFinding) : []);
    const diagnostics = [...others, ...ofHeader]
      .filter(({ severity }) => atLeast(severity, show))
      .map((finding: Finding): Diagnostic => new FindingDiagnostic(finding, rangeOf(finding), this.rulePages));
    return [...diagnostics, ...configOf(session, path).map(configDiagnostic)];
  }
}

function configOf(session: FolderSession, path: RepoPath): ConfigFile<unknown>['problems'] {
  const config = path === PROGRAMME ? session.programme : path === POLICY ? session.policy : undefined;
  return config?.exists ? config.problems : [];
}

interface ShownSettings {
  /** The least grave severity shown; `undefined` when the folder has the extension switched off. */
  readonly show: Severity | undefined;
  /** Files that are not open and show findings about their headers, at most. */
  readonly limit: number;
  readonly headers: boolean;
}

function settingsOf(session: FolderSession): ShownSettings {
  const settings = workspace.getConfiguration('ospoLens', session.folder);
  const wanted = settings.get('diagnostics.minimumSeverity');
  return {
    show: settings.get<boolean>('enable', true)
      ? (SEVERITIES.find((severity) => severity === wanted) ?? 'warning')
      : undefined,
    limit: settings.get<number>('diagnostics.workspaceLimit', 500),
    headers: settings.get<boolean>('headers.enable', true),
  };
}
