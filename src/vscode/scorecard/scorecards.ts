// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Disposable } from 'vscode';
import { ViewColumn, window, type ExtensionContext, type LogOutputChannel, type WebviewPanel } from 'vscode';
import type { ActivityId } from '../../core/model/vocabulary';
import type { Command } from '../commands/registry';
import { folderName } from '../session/folderName';
import type { FolderSession, Sessions } from '../session/session';
import type { ScorecardPanel } from './scorecardPanel';
import { SCORECARD_VIEW } from './viewType';

/** At most one scorecard a window: opened by its command, or given back by the editor after a reload. */
export class Scorecards implements Disposable {
  private current: ScorecardPanel | undefined;
  private readonly serializer: Disposable;

  constructor(
    private readonly context: ExtensionContext,
    private readonly sessions: Sessions,
    private readonly log: LogOutputChannel,
  ) {
    this.serializer = window.registerWebviewPanelSerializer(SCORECARD_VIEW, {
      deserializeWebviewPanel: async (panel, state: unknown) => {
        this.adopt((await import('./scorecardPanel')).ScorecardPanel, panel, state);
      },
    });
  }

  /** The open panel; `undefined` when there is none. */
  get panel(): ScorecardPanel | undefined {
    return this.current;
  }

  /** Shows the scorecard, at one of its activities where one is named: the open one is brought to the front, never doubled. */
  async open(session?: FolderSession, activity?: ActivityId): Promise<void> {
    const [{ ScorecardPanel: Panel }, { panelTitle }] = await Promise.all([
      import('./scorecardPanel'),
      import('./sessionModel'),
    ]);
    if (this.current === undefined) {
      const shown = session ?? this.sessions.all[0];
      this.adopt(
        Panel,
        window.createWebviewPanel(SCORECARD_VIEW, panelTitle(shown), ViewColumn.Active, {
          enableScripts: true,
          enableForms: false,
          localResourceRoots: [],
        }),
        shown && { folder: folderName(shown.folder), expanded: [], explained: [], scroll: 0 },
      );
    } else {
      this.current.reveal(session);
    }
    if (activity !== undefined) {
      this.current?.showActivity(activity);
    }
  }

  dispose(): void {
    this.serializer.dispose();
    this.current?.dispose();
  }

  private adopt(Panel: typeof ScorecardPanel, panel: WebviewPanel, state: unknown): void {
    this.current?.dispose();
    const adopted = new Panel(panel, this.sessions, this.log, this.context.extensionUri, state);
    this.current = adopted;
    panel.onDidDispose(() => {
      if (this.current === adopted) {
        this.current = undefined;
      }
    });
  }
}

/** `ospoLens.openScorecard`: from the palette, the status bar, a view's title, a folder's row, or an activity's. */
export function openScorecard(
  scorecards: Scorecards,
  subjectOf: (target: unknown) => { readonly session: FolderSession; readonly activity?: ActivityId } | undefined,
): Command {
  return {
    id: 'ospoLens.openScorecard',
    run: (target) => {
      const subject = subjectOf(target);
      return scorecards.open(subject?.session, subject?.activity);
    },
  };
}
