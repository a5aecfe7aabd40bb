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
import type { ActivityId } from '../../core/model/vocabulary';
import type { FormList } from '../../shared/activityForm';
import type { EvidenceAges } from '../session/evidenceAges';
import { folderName } from '../session/folderName';
import type { FolderSession, Sessions } from '../session/session';
import type { ActivityFormPanel, FormWays } from './activityFormPanel';

export const ACTIVITY_FORM_VIEW = 'ospoLens.activity';

/** The open forms, one an activity and folder; they come back after a reload with what was typed in them. */
export class ActivityForms implements Disposable {
  private readonly forms = new Map<string, ActivityFormPanel>();
  private readonly serializer: Disposable;

  constructor(
    private readonly context: ExtensionContext,
    private readonly sessions: Sessions,
    private readonly ages: EvidenceAges,
    private readonly openScorecard: FormWays['openScorecard'],
    private readonly log: LogOutputChannel,
  ) {
    this.serializer = window.registerWebviewPanelSerializer(ACTIVITY_FORM_VIEW, {
      deserializeWebviewPanel: async (panel, state: unknown) => this.restore(await parts(), panel, state),
    });
  }

  /** All open forms. */
  get all(): readonly ActivityFormPanel[] {
    return [...this.forms.values()];
  }

  /** Shows the form of an activity: the open one is brought to the front, a new one opens to the side. */
  async open(session: FolderSession, id: ActivityId, list?: FormList): Promise<void> {
    const loaded = await parts();
    const known = this.forms.get(keyOf(session, id));
    if (known !== undefined) {
      known.reveal(list);
      return;
    }
    const activity = loaded.activityById(id);
    if (activity === undefined) {
      return;
    }
    const panel = window.createWebviewPanel(ACTIVITY_FORM_VIEW, activity.title, this.column(), {
      enableScripts: true,
      enableForms: false,
      localResourceRoots: [],
    });
    const form = this.adopt(loaded, panel, session, id);
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

  private restore(loaded: Parts, panel: WebviewPanel, input: unknown): void {
    const state = loaded.parseFormPageState(input);
    const session = this.sessions.all.find(({ folder }) => folderName(folder) === state?.folder);
    if (state === undefined || session === undefined || this.forms.has(keyOf(session, state.activity))) {
      panel.dispose();
    } else {
      this.adopt(loaded, panel, session, state.activity);
    }
  }

  private adopt(
    loaded: Parts,
    panel: WebviewPanel,
    session: FolderSession,
    id: ActivityId,
  ): ActivityFormPanel | undefined {
    const activity = loaded.activityById(id);
    if (activity === undefined) {
      panel.dispose();
      return undefined;
    }
    const ways = { ages: this.ages, openScorecard: this.openScorecard, editActivity: this.open.bind(this) };
    const { extensionUri } = this.context;
    const form = new loaded.ActivityFormPanel(panel, session, activity, this.sessions, ways, this.log, extensionUri);
    const key = keyOf(session, id);
    this.forms.set(key, form);
    panel.onDidDispose(() => this.forms.get(key) === form && this.forms.delete(key));
    return form;
  }
}

/** What a form is made of, loaded with the first. */
async function parts() {
  const [{ ActivityFormPanel }, { activityById }, { parseFormPageState }] = await Promise.all([
    import('./activityFormPanel'),
    import('../../core/ggi/catalogue'),
    import('../../shared/activityProtocol'),
  ]);
  return { ActivityFormPanel, activityById, parseFormPageState };
}

type Parts = Awaited<ReturnType<typeof parts>>;

function keyOf({ folder }: FolderSession, id: ActivityId): string {
  return `${folder.uri.toString()}#${id}`;
}
