// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import {
  ViewColumn,
  window,
  type Disposable,
  type ExtensionContext,
  type LogOutputChannel,
  type WebviewPanel,
} from 'vscode';
import { activityById } from '../../core/ggi/catalogue';
import type { ActivityId } from '../../core/model/vocabulary';
import type { FormList } from '../../shared/activityForm';
import { parseFormPageState } from '../../shared/activityProtocol';
import type { FolderSession, Sessions } from '../session/session';
import { ActivityFormPanel, type FormWays } from './activityFormPanel';

export const ACTIVITY_FORM_VIEW = 'ospoLens.activity';

/** The open forms, one an activity and folder; they come back after a reload with what was typed in them. */
export class ActivityForms implements Disposable {
  private readonly forms = new Map<string, ActivityFormPanel>();
  private readonly serializer: Disposable;

  constructor(
    private readonly context: ExtensionContext,
    private readonly sessions: Sessions,
    private readonly openScorecard: FormWays['openScorecard'],
    private readonly log: LogOutputChannel,
  ) {
    this.serializer = window.registerWebviewPanelSerializer(ACTIVITY_FORM_VIEW, {
      deserializeWebviewPanel: (panel, state: unknown) => {
        this.restore(panel, state);
        return Promise.resolve();
      },
    });
  }

  /** All open forms. */
  get all(): readonly ActivityFormPanel[] {
    return [...this.forms.values()];
  }

  /** Shows the form of an activity: the open one is brought to the front, a new one opens to the side. */
  open(session: FolderSession, id: ActivityId, list?: FormList): void {
    const known = this.forms.get(keyOf(session, id));
    if (known !== undefined) {
      known.reveal(list);
      return;
    }
    const activity = activityById(id);
    if (activity === undefined) {
      return;
    }
    const panel = window.createWebviewPanel(ACTIVITY_FORM_VIEW, activity.title, this.column(), {
      enableScripts: true,
      enableForms: false,
      localResourceRoots: [],
    });
    const form = this.adopt(panel, session, id);
    if (list !== undefined) {
      form?.reveal(list);
    }
  }

  dispose(): void {
    this.serializer.dispose();
    this.all.forEach((form) => form.dispose());
  }

  /** Where forms are already; else beside what is being looked at. */
  private column(): ViewColumn {
    const open = this.all.find(({ panel }) => panel.viewColumn !== undefined)?.panel.viewColumn;
    const empty = window.tabGroups.activeTabGroup.tabs.length === 0;
    return open ?? (empty ? ViewColumn.Active : ViewColumn.Beside);
  }

  private restore(panel: WebviewPanel, input: unknown): void {
    const state = parseFormPageState(input);
    const session = this.sessions.all.find(({ folder }) => folder.name === state?.folder);
    if (state === undefined || session === undefined || this.forms.has(keyOf(session, state.activity))) {
      panel.dispose();
    } else {
      this.adopt(panel, session, state.activity);
    }
  }

  private adopt(panel: WebviewPanel, session: FolderSession, id: ActivityId): ActivityFormPanel | undefined {
    const activity = activityById(id);
    if (activity === undefined) {
      panel.dispose();
      return undefined;
    }
    const ways = { openScorecard: this.openScorecard, editActivity: this.open.bind(this) };
    const { extensionUri } = this.context;
    const form = new ActivityFormPanel(panel, session, activity, this.sessions, ways, this.log, extensionUri);
    const key = keyOf(session, id);
    this.forms.set(key, form);
    panel.onDidDispose(() => this.forms.get(key) === form && this.forms.delete(key));
    return form;
  }
}

function keyOf({ folder }: FolderSession, id: ActivityId): string {
  return `${folder.uri.toString()}#${id}`;
}
