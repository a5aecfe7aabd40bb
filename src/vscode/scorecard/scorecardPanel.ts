// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { ViewColumn, type Disposable, type LogOutputChannel, type Uri, type WebviewPanel } from 'vscode';
import { parsePageMessage, parsePageState, type HostMessage, type PageMessage } from '../../shared/protocol';
import type { ActivityId } from '../../core/model/vocabulary';
import type { PanelView } from '../../shared/scorecardView';
import { LivePage, type PageOwner } from '../page/livePage';
import { folderName } from '../session/folderName';
import type { FolderSession, Sessions } from '../session/session';
import { applyStep, copySummary, openActivity, openEvidence, openReport, openStep } from './actions';
import { modelOf, panelTitle, stamp, words } from './sessionModel';
import { Trends } from './trends';
import { panelView } from './view/panelView';
import { StepKeys } from './view/stepKeys';
import { watchCommits } from './watchCommits';

const KIND = { name: 'Scorecard', bundle: 'webview', quietMs: 60, parse: parsePageMessage } as const;

/** What the page asks for, but for saying that it listens. */
type Asked = Exclude<PageMessage, { readonly type: 'ready' }>;

/** One open scorecard: draws what is known of the chosen folder, and does what its buttons say. */
export class ScorecardPanel implements Disposable, PageOwner<PageMessage> {
  private readonly page: LivePage<PageMessage, HostMessage>;
  private readonly steps = new StepKeys();
  private readonly trends = new Trends(
    () => this.page.schedule(),
    (error) =>
      this.log.error('Scorecard: the history of the programme', error instanceof Error ? error : String(error)),
  );
  private chosen: FolderSession | undefined;
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
    this.page = new LivePage(panel, extensionUri, KIND, this, log);
    this.page.own(
      panel.onDidChangeViewState(() => this.lookAgain()),
      watchCommits(() => this.lookAgain()),
      sessions.onDidChange((event) => {
        if (event !== undefined) {
          stamp(event.session);
          if (event.change === 'assessment') {
            this.trends.mayHaveChanged(event.session);
          }
        }
        this.page.schedule();
      }),
    );
    panel.title = panelTitle(this.session);
  }

  /** Brings the panel to the front, with another folder where one is named. */
  reveal(session: FolderSession | undefined): void {
    this.chosen = session ?? this.chosen;
    this.panel.reveal(this.panel.viewColumn ?? ViewColumn.Active);
    this.page.schedule();
  }

  /** Opens the details of an activity and brings them into view, as soon as there is a picture. */
  showActivity(activity: ActivityId): void {
    this.wanted = activity;
    this.page.schedule();
  }

  /** What the page got last; `undefined` before it asked for anything. */
  get shown(): PanelView | undefined {
    return this.lastShown;
  }

  get visible(): boolean {
    return this.page.visible;
  }

  dispose(): void {
    this.page.dispose();
  }

  /** The chosen folder as long as it is part of the workspace, else the first. */
  private get session(): FolderSession | undefined {
    const { all } = this.sessions;
    return this.chosen !== undefined && all.includes(this.chosen) ? this.chosen : all[0];
  }

  /** Not every commit is heard of: whoever comes back to the panel gets the history as it is now, too. */
  private lookAgain(): void {
    this.sessions.all.forEach((session) => this.trends.mayHaveChanged(session));
    this.page.schedule();
  }

  draw(): void {
    this.panel.title = panelTitle(this.session);
    const view = this.view();
    this.page.post({ type: 'show', view }, () => (this.lastShown = view));
    if (this.wanted !== undefined && view.scorecard !== null) {
      this.page.post({ type: 'reveal', activity: this.wanted });
      this.wanted = undefined;
    }
  }

  private view(): PanelView {
    return panelView(words, modelOf(this.sessions, this.session, this.trends), this.steps);
  }

  async answer(message: Asked): Promise<void> {
    if (message.type === 'chooseFolder') {
      this.chosen = this.sessions.all[message.folder] ?? this.chosen;
      this.page.draw();
      return;
    }
    const { session } = this;
    if (session !== undefined) {
      await this.act(session, message);
    }
  }

  private async act(session: FolderSession, message: Exclude<Asked, { readonly type: 'chooseFolder' }>): Promise<void> {
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
          this.page.schedule();
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
