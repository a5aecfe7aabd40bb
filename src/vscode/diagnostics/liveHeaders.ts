// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Range, workspace, type Disposable, type TextDocument, type Uri } from 'vscode';
import { HEAD_BYTES } from '../../core/engine/engine';
import type { Finding } from '../../core/model/finding';
import type { RepoPath } from '../../core/model/repoPath';
import { pathIn } from '../session/pathIn';
import type { FolderSession, Sessions } from '../session/session';

/** Long enough not to judge every keystroke, short enough to feel immediate. */
const DEBOUNCE_MS = 120;

/**
 * Header findings of the documents that are open, as they are at this moment, saved or not. Only the head of a document
 * is looked at, and an edit below it costs nothing.
 */
export class LiveHeaders implements Disposable {
  private readonly findings = new Map<string, readonly Finding[]>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly subscriptions: Disposable[];

  constructor(
    private readonly sessions: Sessions,
    private readonly changed: (session: FolderSession, path: RepoPath) => void,
  ) {
    this.subscriptions = [
      workspace.onDidOpenTextDocument((document) => this.schedule(document, 0)),
      workspace.onDidCloseTextDocument((document) => this.forget(document.uri)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.some(({ rangeOffset }) => rangeOffset <= HEAD_BYTES)) {
          this.schedule(document, DEBOUNCE_MS);
        }
      }),
      sessions.onDidChange((event) => {
        if (event === undefined || event.change === 'assessment' || event.change === 'policy') {
          this.inspectOpen();
        }
      }),
    ];
    this.inspectOpen();
  }

  /** Findings of an open document; `undefined` when it is not open or was not judged yet. */
  of(uri: Uri): readonly Finding[] | undefined {
    return this.findings.get(uri.toString());
  }

  dispose(): void {
    for (const timer of this.timers.values()) {
      clearTimeout(timer);
    }
    for (const subscription of this.subscriptions) {
      subscription.dispose();
    }
  }

  private inspectOpen(): void {
    for (const document of workspace.textDocuments) {
      this.schedule(document, 0);
    }
  }

  private schedule(document: TextDocument, delay: number): void {
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(() => {
        this.timers.delete(key);
        void this.inspect(document);
      }, delay),
    );
  }

  private async inspect(document: TextDocument): Promise<void> {
    const session = this.sessions.of(document.uri);
    const path = session && pathIn(session.folder, document.uri);
    if (session?.assessment === undefined || path === undefined || document.isClosed) {
      return;
    }
    const { version } = document;
    const { assessment } = session;
    try {
      const findings = await session.analyser.inspect(path, headOf(document));
      // Judged against an older text or an older policy: a newer answer is on its way, and this one must not show.
      if (document.isClosed || document.version !== version || session.assessment !== assessment) {
        return;
      }
      this.findings.set(document.uri.toString(), findings);
      this.changed(session, path);
    } catch {
      // The analyser was disposed or restarted: its next assessment brings the document up again.
    }
  }

  private forget(uri: Uri): void {
    const key = uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    const session = this.sessions.of(uri);
    const path = session && pathIn(session.folder, uri);
    if (this.findings.delete(key) && session !== undefined && path !== undefined) {
      this.changed(session, path);
    }
  }
}

/** The part of a document that header findings are made from. */
export function headOf(document: TextDocument): Uint8Array {
  // One more than the head, so that the engine knows that something follows.
  const head = new Range(document.positionAt(0), document.positionAt(HEAD_BYTES + 1));
  return new TextEncoder().encode(document.getText(head)).subarray(0, HEAD_BYTES + 1);
}
