// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Disposable, StatusBarAlignment, l10n, window, workspace, type StatusBarItem } from 'vscode';
import type { FolderSession, Sessions } from './session/session';
import { refreshOn } from './tree/refreshOn';

/** The score of the window, with its coverage in the tooltip; a click opens the scorecard. */
export class ScoreStatus implements Disposable {
  readonly item: StatusBarItem;
  private readonly subscriptions: Disposable;

  constructor(private readonly sessions: Sessions) {
    this.item = window.createStatusBarItem('ospoLens.score', StatusBarAlignment.Left, 0);
    this.item.name = l10n.t('OSPO Lens score');
    this.item.command = 'ospoLens.openScorecard';
    this.subscriptions = Disposable.from(
      this.item,
      refreshOn(sessions, ['state', 'scorecard'], () => this.refresh()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('ospoLens.statusBar.visible')) {
          this.refresh();
        }
      }),
    );
    this.refresh();
  }

  refresh(): void {
    const sessions = this.sessions.all;
    const visible = workspace.getConfiguration('ospoLens').get('statusBar.visible', true);
    if (!visible || sessions.every(({ state, scorecard }) => state === 'idle' && scorecard === undefined)) {
      this.item.hide();
      return;
    }
    const words = sessions.map(sentence).join('\n');
    this.item.text = text(sessions);
    this.item.tooltip = l10n.t('{words}\nOpen the scorecard', { words });
    this.item.accessibilityInformation = { label: l10n.t('OSPO Lens. {words}', { words }) };
    this.item.show();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}

/** The score of the folder, or the range of scores where a window has several: a mean would hide the worst. */
function text(sessions: readonly FolderSession[]): string {
  if (sessions.some(({ state, scorecard }) => state === 'scanning' && scorecard === undefined)) {
    return l10n.t('$(loading~spin) OSPO');
  }
  const scores = sessions.flatMap(({ scorecard }) => scorecard?.score ?? []).map(percent);
  if (scores.length === 0) {
    return l10n.t('OSPO');
  }
  const lowest = Math.min(...scores);
  const highest = Math.max(...scores);
  return lowest === highest
    ? l10n.t('OSPO {score}%', { score: lowest })
    : l10n.t('OSPO {lowest}–{highest}%', { lowest, highest });
}

function sentence({ folder: { name }, scorecard, state }: FolderSession): string {
  if (state === 'failed') {
    return l10n.t('{name}: reading the files failed.', { name });
  }
  if (scorecard?.score === undefined) {
    return scorecard === undefined
      ? l10n.t('{name}: not read yet.', { name })
      : l10n.t('{name}: nothing could be decided yet.', { name });
  }
  return l10n.t('{name}: score {score}%, of {coverage}% of what applies.', {
    name,
    score: percent(scorecard.score),
    coverage: percent(scorecard.coverage),
  });
}

/** Rounded down, so that 100 % is said only when nothing is missing. */
function percent(share: number): number {
  return Math.floor(share * 100 + 1e-9);
}
