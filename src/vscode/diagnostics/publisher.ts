// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Uri, languages, workspace, type Disposable, type ExtensionContext } from 'vscode';
import type { RepoPath } from '../../core/model/repoPath';
import type { FolderSession, Sessions } from '../session/session';
import { turns } from '../turns';
import { SOURCE } from './findingDiagnostic';
import { FolderDiagnostics } from './folderDiagnostics';
import { LiveHeaders } from './liveHeaders';

/**
 * Shows findings in the editor and the Problems panel. Findings about one file stand on it, findings about the whole
 * repository on its README or manifest; what is at least as grave as the setting asks for is shown, everything else is
 * in the tree and the scorecard only.
 */
export class DiagnosticsPublisher implements Disposable {
  private readonly collection = languages.createDiagnosticCollection(SOURCE);
  private readonly folders = new Map<FolderSession, FolderDiagnostics>();
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
          this.of(event.session).publish();
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
    this.folders.forEach((folder) => folder.dispose());
    for (const subscription of this.subscriptions) {
      subscription.dispose();
    }
  }

  private publishAll(): void {
    for (const [session, folder] of this.folders) {
      if (!this.sessions.all.includes(session)) {
        this.folders.delete(session);
        folder.clear();
      }
    }
    this.sessions.all.forEach((session) => this.of(session).publish());
  }

  private publishFile(session: FolderSession, path: RepoPath): void {
    turns.run('publish', () => this.of(session).publishFile(path));
  }

  private of(session: FolderSession): FolderDiagnostics {
    let folder = this.folders.get(session);
    if (folder === undefined) {
      folder = new FolderDiagnostics(session, this.collection, {
        rulePages: this.rulePages,
        live: (uri) => this.live.of(uri),
        isOurs: (uri) => this.sessions.of(uri) === session,
        // Where one folder of the workspace lies inside another, the inner one speaks about its files.
        isAlone: () => this.sessions.all.length <= 1,
      });
      this.folders.set(session, folder);
    }
    return folder;
  }
}
