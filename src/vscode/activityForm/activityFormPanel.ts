// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n, workspace, type Disposable, type LogOutputChannel, type Uri, type WebviewPanel } from 'vscode';
import type { Activity } from '../../core/ggi/catalogue';
import type { FormList, FormView } from '../../shared/activityForm';
import { parseFormPageMessage, type FormHostMessage, type FormPageMessage } from '../../shared/activityProtocol';
import { translate } from '../diagnostics/findingDiagnostic';
import { LivePage, type PageOwner } from '../page/livePage';
import { tryChange } from '../programme/changeProgramme';
import { words } from '../scorecard/sessionModel';
import { today } from '../session/today';
import type { EvidenceAges } from '../session/evidenceAges';
import { folderName } from '../session/folderName';
import type { FolderSession, Sessions } from '../session/session';
import { evidenceOf } from '../tree/activities/evidence';
import { programmeUri } from '../tree/activities/programmeUri';
import { plannedEdit, type FormEdit } from './formEdits';
import { evidenceFindings, openFinding, openHandbookOf, openInProgramme, openProblem, openSignal } from './formOpens';
import { FormHistory } from './formHistory';
import { formView } from './view/formView';

const KIND = { name: 'Activity form', bundle: 'activity', quietMs: 40, parse: parseFormPageMessage } as const;
/** What a page shows of a refusal at most. */
const MAX_REFUSAL = 800;

/** Where a form leads (to the form of another activity, and to the scorecard), and who knows how old its evidence is. */
export interface FormWays {
  readonly ages: EvidenceAges;
  readonly editActivity: (session: FolderSession, activity: Activity['id']) => void;
  readonly openScorecard: (session: FolderSession, activity: Activity['id']) => void;
}

/** The form of one activity in one folder: shows the file as it is, and writes what a person asks for. */
export class ActivityFormPanel implements Disposable, PageOwner<FormPageMessage> {
  private readonly page: LivePage<FormPageMessage, FormHostMessage>;
  private readonly from: Record<FormList, number> = { objectives: 0, verification: 0 };
  private readonly history: FormHistory;
  private lastShown: FormView | undefined;
  private wanted: FormList | null | undefined;

  constructor(
    readonly panel: WebviewPanel,
    readonly session: FolderSession,
    readonly activity: Activity,
    private readonly sessions: Sessions,
    private readonly ways: FormWays,
    log: LogOutputChannel,
    extensionUri: Uri,
  ) {
    this.history = new FormHistory(session);
    this.page = new LivePage(panel, extensionUri, KIND, this, log);
    panel.title = activity.title;
    const schedule = () => this.page.schedule();
    const about = (uri: Uri) => uri.toString() === programmeUri(session).toString();
    this.page.own(
      sessions.onDidChange(() => (sessions.all.includes(session) ? schedule() : this.dispose())),
      ways.ages.onDidChange(schedule),
      // Whether the file is saved is said as well.
      workspace.onDidSaveTextDocument(({ uri }) => about(uri) && schedule()),
      workspace.onDidChangeTextDocument(({ document }) => about(document.uri) && schedule()),
    );
  }

  /** What the page got last; `undefined` before it asked for anything. */
  get shown(): FormView | undefined {
    return this.lastShown;
  }

  get visible(): boolean {
    return this.page.visible;
  }

  /** Brings the form to the front, and one of its lists into view. */
  reveal(list?: FormList): void {
    this.panel.reveal(this.panel.viewColumn);
    this.wanted = list ?? null;
    this.page.schedule();
  }

  dispose(): void {
    this.page.dispose();
  }

  draw(): void {
    const view = this.view();
    this.page.post({ type: 'show', view }, () => (this.lastShown = view));
    if (this.wanted !== undefined) {
      this.page.post({ type: 'reveal', list: this.wanted });
      this.wanted = undefined;
    }
  }

  private view(): FormView {
    const { session, activity, sessions } = this;
    const { programme } = session;
    const evidence = evidenceOf(sessions, session);
    const card = session.scorecard?.activities.find(({ id }) => id === activity.id);
    return formView(words, {
      activity,
      folder: folderName(session.folder),
      severalFolders: sessions.all.length > 1,
      programme: programme.value,
      file: {
        exists: programme.exists,
        broken: programme.broken,
        dirty: workspace.textDocuments.some(
          ({ uri, isDirty }) => isDirty && uri.toString() === programmeUri(session).toString(),
        ),
        problems: programme.problems,
      },
      contradictions: card?.contradictions ?? [],
      evidence: {
        signals: evidence.signals.filter((signal) => signal.activity === activity.id),
        folders: evidence.sources.map(({ folder }) => folderName(folder)),
        dates: evidence.sources.map((source) => this.ways.ages.of(source)),
        findings: evidenceFindings(sessions, session, activity),
        known: evidence.known,
      },
      today: today(),
      from: this.from,
      undo: this.history.last,
    });
  }

  /** See {@link LivePage.receive}. */
  receive(input: unknown): void {
    this.page.receive(input);
  }

  refused(message: FormPageMessage, why: string): boolean {
    if ('request' in message) {
      this.page.post({ type: 'answer', request: message.request, refused: why.slice(0, MAX_REFUSAL) });
      return true;
    }
    return false;
  }

  async answer(message: Exclude<FormPageMessage, { readonly type: 'ready' }>): Promise<void> {
    if ('request' in message) {
      const refused = await this.edit(message);
      this.page.draw();
      const answer = refused?.slice(0, MAX_REFUSAL) ?? null;
      this.page.post({ type: 'answer', request: message.request, refused: answer });
      return;
    }
    const { session, activity } = this;
    switch (message.type) {
      case 'showItems':
        this.from[message.list] = message.from;
        this.page.draw();
        return;
      case 'openProgramme':
        return openInProgramme(session, activity);
      case 'openProblem':
        return openProblem(session);
      case 'openHandbook':
        return openHandbookOf(activity);
      case 'openScorecard':
        this.ways.openScorecard(session, activity.id);
        return;
      case 'openActivity':
        this.ways.editActivity(session, message.activity);
        return;
      case 'openEvidence':
        return openSignal(this.sessions, session, { activity, ...message });
      case 'openFinding':
        return openFinding(this.sessions, session, activity, message.index);
    }
  }

  /** @returns why nothing was written; `undefined` when the file says what was asked */
  private async edit(message: FormEdit): Promise<string | undefined> {
    const { session, activity } = this;
    if (message.type === 'undo') {
      return this.history.takeBack();
    }
    const planned = plannedEdit(activity, session.programme.value, message);
    if (planned === undefined) {
      return l10n.t('This is not in the programme file any more. The form shows what is there now.');
    }
    const before = session.programme.text;
    const result = await tryChange(session, [planned.change], {
      objection: (programme) => {
        const objection = planned.objection?.(programme);
        return objection && translate(objection);
      },
    });
    if ('refused' in result) {
      return result.refused;
    }
    if (!result.applied) {
      return l10n.t('The editor did not apply the change. Try again.');
    }
    this.history.note(before, planned.undo);
    if (message.type === 'addItem') {
      // What was added is at the end, and is shown.
      this.from[message.list] = Number.MAX_SAFE_INTEGER;
    }
    return undefined;
  }
}
