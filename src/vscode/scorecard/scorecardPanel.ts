// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Disposable, Uri, ViewColumn, window, type LogOutputChannel, type WebviewPanel } from 'vscode';
import { parsePageMessage, parsePageState, type HostMessage, type PageMessage } from '../../shared/protocol';
import type { ActivityId } from '../../core/model/vocabulary';
import type { PanelView } from '../../shared/scorecardView';
import { RefusedChange } from '../fixes/toWorkspaceEdit';
import { folderName } from '../session/folderName';
import type { FolderSession, Sessions } from '../session/session';
import { applyStep, copySummary, openActivity, openEvidence, openReport, openStep } from './actions';
import { newNonce, scorecardHtml } from './scorecardHtml';
import { modelOf, panelTitle, stamp, words } from './sessionModel';
import { Trends } from './trends';
import { panelView } from './view/panelView';
import { StepKeys } from './view/stepKeys';
import { watchCommits } from './watchCommits';

/** Changes that come together are drawn once. */
const QUIET_MS = 60;

/** One open scorecard: draws what is known of the chosen folder while it can be seen, and does what its buttons say. */
export class ScorecardPanel implements Disposable {
  private readonly subscriptions: Disposable[] = [];
  private readonly steps = new StepKeys();
  private readonly trends = new Trends(
    () => this.schedule(),
    (error) =>
      this.log.error('Scorecard: the history of the programme', error instanceof Error ? error : String(error)),
  );
  private chosen: FolderSession | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The page has said that it listens; a message before that would be lost. */
  private listening = false;
  private disposed = false;
  private lastShown: PanelView | undefined;
  private wanted: ActivityId | undefined;

  constructor(
    private readonly panel: WebviewPanel,
    private readonly sessions: Sessions,
    private readonly log: LogOutputChannel,
    extensionUri: Uri,
    state?: unknown,
  ) {
    const name = parsePageState(state)?.folder;
    this.chosen = sessions.all.find(({ folder }) => folderName(folder) === name);
    const { webview } = panel;
    const dist = Uri.joinPath(extensionUri, 'dist');
    webview.options = { enableScripts: true, enableForms: false, localResourceRoots: [dist] };
    panel.iconPath = {
      light: Uri.joinPath(extensionUri, 'media', 'scorecard-light.svg'),
      dark: Uri.joinPath(extensionUri, 'media', 'scorecard-dark.svg'),
    };
    this.subscriptions.push(
      panel.onDidDispose(() => this.dispose()),
      panel.onDidChangeViewState(() => this.lookAgain()),
      watchCommits(() => this.lookAgain()),
      webview.onDidReceiveMessage((message: unknown) => this.receive(message)),
      sessions.onDidChange((event) => {
        if (event !== undefined) {
          stamp(event.session);
          if (event.change === 'assessment') {
            this.trends.mayHaveChanged(event.session);
          }
        }
        this.schedule();
      }),
    );
    webview.html = scorecardHtml({
      language: words.language,
      cspSource: webview.cspSource,
      nonce: newNonce(),
      script: webview.asWebviewUri(Uri.joinPath(dist, 'webview.js')).toString(),
      style: webview.asWebviewUri(Uri.joinPath(dist, 'webview.css')).toString(),
    });
    panel.title = panelTitle(this.session);
  }

  /** Brings the panel to the front, with another folder where one is named. */
  reveal(session: FolderSession | undefined): void {
    this.chosen = session ?? this.chosen;
    this.panel.reveal(this.panel.viewColumn ?? ViewColumn.Active);
    this.schedule();
  }

  /** Opens the details of an activity and brings them into view, as soon as there is a picture. */
  showActivity(activity: ActivityId): void {
    this.wanted = activity;
    this.schedule();
  }

  /** What the page got last; `undefined` before it asked for anything. */
  get shown(): PanelView | undefined {
    return this.lastShown;
  }

  get visible(): boolean {
    return !this.disposed && this.panel.visible;
  }

  dispose(): void {
    if (this.disposed) {
      return;
    }
    this.disposed = true;
    clearTimeout(this.timer);
    Disposable.from(...this.subscriptions).dispose();
    this.panel.dispose();
  }

  /** The chosen folder as long as it is part of the workspace, else the first. */
  private get session(): FolderSession | undefined {
    const { all } = this.sessions;
    return this.chosen !== undefined && all.includes(this.chosen) ? this.chosen : all[0];
  }

  /** Not every commit is heard of: whoever comes back to the panel gets the history as it is now, too. */
  private lookAgain(): void {
    this.sessions.all.forEach((session) => this.trends.mayHaveChanged(session));
    this.schedule();
  }

  private schedule(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.draw();
    }, QUIET_MS);
  }

  private draw(): void {
    if (this.disposed || !this.listening || !this.panel.visible) {
      return;
    }
    this.panel.title = panelTitle(this.session);
    const view = this.view();
    const message: HostMessage = { type: 'show', view };
    // A page that is hidden meanwhile asks again when it is back.
    this.panel.webview.postMessage(message).then(
      (delivered) => {
        this.lastShown = delivered ? view : this.lastShown;
      },
      (error: unknown) => this.log.warn(String(error)),
    );
    if (this.wanted !== undefined && view.scorecard !== null) {
      const reveal: HostMessage = { type: 'reveal', activity: this.wanted };
      this.wanted = undefined;
      void this.panel.webview.postMessage(reveal);
    }
  }

  private view(): PanelView {
    return panelView(words, modelOf(this.sessions, this.session, this.trends), this.steps);
  }

  private receive(input: unknown): void {
    const message = parsePageMessage(input);
    if (message === undefined) {
      this.log.warn('Scorecard: a message of unknown shape was dropped.');
      return;
    }
    this.answer(message).catch((error: unknown) => {
      if (!(error instanceof RefusedChange)) {
        this.log.error(`Scorecard: ${message.type}`, error instanceof Error ? error : String(error));
      }
      void window.showErrorMessage(error instanceof Error ? error.message : String(error));
    });
  }

  private async answer(message: PageMessage): Promise<void> {
    if (message.type === 'ready') {
      this.listening = true;
      this.draw();
      return;
    }
    if (message.type === 'chooseFolder') {
      this.chosen = this.sessions.all[message.folder] ?? this.chosen;
      this.draw();
      return;
    }
    const { session } = this;
    if (session !== undefined) {
      await this.act(session, message);
    }
  }

  private async act(
    session: FolderSession,
    message: Exclude<PageMessage, { readonly type: 'ready' | 'chooseFolder' }>,
  ): Promise<void> {
    switch (message.type) {
      case 'openActivity':
        return openActivity(session, message.activity);
      case 'openEvidence':
        return openEvidence(session, message);
      case 'openStep':
      case 'applyStep': {
        const step = session.scorecard?.nextSteps.find((each) => this.steps.keyOf(each) === message.key);
        if (step === undefined) {
          // Done already, or gone: the page is about to show that.
          this.schedule();
        } else {
          const where = this.sessions.all.find(({ folder }) => folderName(folder) === step.folder) ?? session;
          await (message.type === 'openStep' ? openStep(where, step) : applyStep(this.sessions, where, step));
        }
        return;
      }
      case 'rescan':
        return session.rescan();
      case 'copySummary':
        return copySummary(this.view());
      case 'openReport':
        return openReport(this.view());
    }
  }
}
