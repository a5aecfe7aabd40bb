// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Disposable, EventEmitter, workspace, type LogOutputChannel, type Uri } from 'vscode';
import type { Platform } from '../platform';
import { watchFiles } from './fileEvents';
import type { LiveAssessment } from '../../core/delta/liveAssessment';
import { sourcesOf } from './evidenceSources';
import { folderName } from './folderName';
import type { FolderSession, SessionChange, Sessions } from './session';
import type { Beside } from './scoring';
import { WorkspaceSession } from './workspaceSession';

/** Keeps one session a workspace folder, in the folders' order, while folders come, go and move. */
export class WorkspaceSessions implements Sessions, Disposable {
  private readonly changes = new EventEmitter<{ session: FolderSession; change: SessionChange } | undefined>();
  private readonly sessions = new Map<string, WorkspaceSession>();
  private readonly subscriptions: Disposable;
  private readonly starting: ReturnType<typeof setTimeout>;
  private started = false;
  /** The assessments of other folders that each session's scorecard is made of. */
  private readonly gathered = new WeakMap<FolderSession, readonly (LiveAssessment | undefined)[]>();

  readonly onDidChange = this.changes.event;

  constructor(
    private readonly platform: Platform,
    private readonly log: LogOutputChannel,
  ) {
    this.align();
    this.subscriptions = Disposable.from(
      workspace.onDidChangeWorkspaceFolders(() => this.align()),
      workspace.onDidGrantWorkspaceTrust(() => this.each((session) => session.restart())),
      workspace.onDidChangeConfiguration((event) =>
        this.each((session) =>
          event.affectsConfiguration('ospoLens.enable', session.folder) ? session.rescan() : Promise.resolve(),
        ),
      ),
      watchFiles((uri) => (this.started ? this.of(uri) : undefined)),
    );
    // Activation only registers; reading starts when the editor had its turn.
    this.starting = setTimeout(() => {
      this.started = true;
      this.each((session) => session.start());
    }, 0);
  }

  get all(): readonly WorkspaceSession[] {
    return (workspace.workspaceFolders ?? []).flatMap(({ uri }) => this.sessions.get(uri.toString()) ?? []);
  }

  of(uri: Uri): WorkspaceSession | undefined {
    const folder = workspace.getWorkspaceFolder(uri);
    return folder && this.sessions.get(folder.uri.toString());
  }

  dispose(): void {
    clearTimeout(this.starting);
    this.subscriptions.dispose();
    this.sessions.forEach((session) => session.dispose());
    this.sessions.clear();
    this.changes.dispose();
  }

  private align(): void {
    const folders = workspace.workspaceFolders ?? [];
    const present = new Set(folders.map(({ uri }) => uri.toString()));
    for (const [key, session] of this.sessions) {
      if (!present.has(key)) {
        session.dispose();
        this.sessions.delete(key);
      }
    }
    for (const folder of folders) {
      const key = folder.uri.toString();
      if (!this.sessions.has(key)) {
        const session = new WorkspaceSession(folder, this.platform, this.log, (one) => this.beside(one));
        session.onDidChange((change) => {
          this.changes.fire({ session, change });
          if (change === 'assessment' || change === 'programme') {
            this.regather(session);
          }
        });
        this.sessions.set(key, session);
        if (this.started) {
          void session.start();
        }
      }
    }
    this.changes.fire(undefined);
    this.regather();
  }

  /** What the other folders show that speak for the programme of a session. */
  private beside(session: FolderSession): Beside['others'] {
    return sourcesOf(this, session)
      .slice(1)
      .flatMap(({ folder, assessment }) =>
        assessment === undefined ? [] : [{ name: folderName(folder), assessment }],
      );
  }

  /** Scores folders again for which others count now, or no more: the signature says which do. */
  private regather(changed?: FolderSession): void {
    for (const session of this.all) {
      const parts = sourcesOf(this, session).slice(1);
      const before = this.gathered.get(session) ?? [];
      const assessments = parts.map(({ assessment }) => assessment);
      this.gathered.set(session, assessments);
      const same = before.length === assessments.length && before.every((each, index) => each === assessments[index]);
      if (!same && session !== changed) {
        session.rescore();
      }
    }
  }

  private each(work: (session: WorkspaceSession) => Promise<void>): void {
    this.sessions.forEach((session) => void work(session));
  }
}
