// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Disposable, Uri, l10n, window, workspace, type LogOutputChannel, type WebviewPanel } from 'vscode';
import type { Activity } from '../../core/ggi/catalogue';
import { differenceOf } from '../../core/text/difference';
import type { Message } from '../../core/model/message';
import type { FormList, FormView } from '../../shared/activityForm';
import { parseFormPageMessage, type FormHostMessage, type FormPageMessage } from '../../shared/activityProtocol';
import { translate } from '../diagnostics/findingDiagnostic';
import { RefusedChange, applyTextEdits } from '../fixes/toWorkspaceEdit';
import { tryChange } from '../programme/changeProgramme';
import { currentText } from '../programme/currentText';
import { words } from '../scorecard/sessionModel';
import { newNonce, scorecardHtml } from '../scorecard/scorecardHtml';
import { today } from '../session/today';
import type { EvidenceAges } from '../session/evidenceAges';
import { folderName } from '../session/folderName';
import type { FolderSession, Sessions } from '../session/session';
import { PROGRAMME_PATH } from '../session/paths';
import { evidenceOf } from '../tree/activities/evidence';
import { programmeUri } from '../tree/activities/programmeUri';
import { plannedEdit, type FormEdit } from './formEdits';
import { evidenceFindings, openFinding, openHandbookOf, openInProgramme, openProblem, openSignal } from './formOpens';
import { formView } from './view/formView';

/** Changes that come together are drawn once. */
const QUIET_MS = 40;
/** How many changes of a form can be taken back. */
const UNDO_DEPTH = 50;

/** Where a form leads (to the form of another activity, and to the scorecard), and who knows how old its evidence is. */
export interface FormWays {
  readonly ages: EvidenceAges;
  readonly editActivity: (session: FolderSession, activity: Activity['id']) => void;
  readonly openScorecard: (session: FolderSession, activity: Activity['id']) => void;
}

interface Undoable {
  readonly before: string;
  readonly after: string;
  readonly what: Message;
}

/** The form of one activity in one folder: shows the file as it is, and writes what a person asks for. */
export class ActivityFormPanel implements Disposable {
  private readonly subscriptions: Disposable[] = [];
  private readonly from: Record<FormList, number> = { objectives: 0, verification: 0 };
  private undoable: Undoable[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private listening = false;
  private disposed = false;
  private lastShown: FormView | undefined;
  private wanted: FormList | null | undefined;

  constructor(
    readonly panel: WebviewPanel,
    readonly session: FolderSession,
    readonly activity: Activity,
    private readonly sessions: Sessions,
    private readonly ways: FormWays,
    private readonly log: LogOutputChannel,
    extensionUri: Uri,
  ) {
    const { webview } = panel;
    const dist = Uri.joinPath(extensionUri, 'dist');
    webview.options = { enableScripts: true, enableForms: false, localResourceRoots: [dist] };
    panel.iconPath = {
      light: Uri.joinPath(extensionUri, 'media', 'scorecard-light.svg'),
      dark: Uri.joinPath(extensionUri, 'media', 'scorecard-dark.svg'),
    };
    panel.title = activity.title;
    const about = (uri: Uri) => uri.toString() === programmeUri(session).toString();
    this.subscriptions.push(
      panel.onDidDispose(() => this.dispose()),
      panel.onDidChangeViewState(() => this.schedule()),
      webview.onDidReceiveMessage((message: unknown) => this.receive(message)),
      sessions.onDidChange(() => this.schedule()),
      ways.ages.onDidChange(() => this.schedule()),
      // Whether the file is saved is said as well.
      workspace.onDidSaveTextDocument(({ uri }) => about(uri) && this.schedule()),
      workspace.onDidChangeTextDocument(({ document }) => about(document.uri) && this.schedule()),
    );
    webview.html = scorecardHtml({
      language: words.language,
      cspSource: webview.cspSource,
      nonce: newNonce(),
      script: webview.asWebviewUri(Uri.joinPath(dist, 'activity.js')).toString(),
      style: webview.asWebviewUri(Uri.joinPath(dist, 'activity.css')).toString(),
    });
  }

  /** What the page got last; `undefined` before it asked for anything. */
  get shown(): FormView | undefined {
    return this.lastShown;
  }

  get visible(): boolean {
    return !this.disposed && this.panel.visible;
  }

  /** Brings the form to the front, and one of its lists into view. */
  reveal(list?: FormList): void {
    this.panel.reveal(this.panel.viewColumn);
    this.wanted = list ?? null;
    this.schedule();
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

  private schedule(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.draw();
    }, QUIET_MS);
  }

  private draw(): void {
    if (!this.sessions.all.includes(this.session)) {
      // The folder left the workspace.
      this.dispose();
    }
    if (this.disposed || !this.listening || !this.panel.visible) {
      return;
    }
    const view = this.view();
    this.post({ type: 'show', view }, () => (this.lastShown = view));
    if (this.wanted !== undefined) {
      this.post({ type: 'reveal', list: this.wanted });
      this.wanted = undefined;
    }
  }

  private post(message: FormHostMessage, delivered?: () => void): void {
    this.panel.webview.postMessage(message).then(
      (done) => done && delivered?.(),
      (error: unknown) => this.log.warn(String(error)),
    );
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
      undo: this.lastChange?.what,
    });
  }

  /** The last change made here, as long as the file still says what it made of it. */
  private get lastChange(): Undoable | undefined {
    const last = this.undoable.at(-1);
    return last?.after === this.session.programme.text ? last : undefined;
  }

  /** What the page says; anything of unknown shape is dropped and logged. */
  receive(input: unknown): void {
    const message = parseFormPageMessage(input);
    if (message === undefined) {
      this.log.warn('Activity form: a message of unknown shape was dropped.');
      return;
    }
    this.answer(message).catch((error: unknown) => {
      if (!(error instanceof RefusedChange)) {
        this.log.error(`Activity form: ${message.type}`, error instanceof Error ? error : String(error));
      }
      const sentence = error instanceof Error ? error.message : String(error);
      if ('request' in message) {
        this.post({ type: 'answer', request: message.request, refused: sentence.slice(0, 800) });
      } else {
        void window.showErrorMessage(sentence);
      }
    });
  }

  private async answer(message: FormPageMessage): Promise<void> {
    if ('request' in message) {
      const refused = await this.edit(message);
      this.draw();
      this.post({ type: 'answer', request: message.request, refused: refused?.slice(0, 800) ?? null });
      return;
    }
    const { session, activity } = this;
    switch (message.type) {
      case 'ready':
        this.listening = true;
        this.draw();
        return;
      case 'showItems':
        this.from[message.list] = message.from;
        this.draw();
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
      return this.takeBack();
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
    const after = session.programme.text;
    if (after !== before && before !== '') {
      this.undoable = [...this.undoable, { before, after, what: planned.undo }].slice(-UNDO_DEPTH);
    }
    if (message.type === 'addItem') {
      // What was added is at the end, and is shown.
      this.from[message.list] = Number.MAX_SAFE_INTEGER;
    }
    return undefined;
  }

  private async takeBack(): Promise<string | undefined> {
    const last = this.undoable.at(-1);
    const text = await currentText(programmeUri(this.session));
    if (last === undefined || text !== last.after) {
      return l10n.t('The file was changed since, so this cannot be taken back here. Undo it in the file.');
    }
    const applied = await applyTextEdits(this.session.folder, PROGRAMME_PATH, differenceOf(last.after, last.before));
    await this.session.readConfig();
    if (applied) {
      this.undoable = this.undoable.slice(0, -1);
    }
    return applied ? undefined : l10n.t('The editor did not apply the change. Try again.');
  }
}
