// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { env, l10n, workspace } from 'vscode';
import { msg } from '../../core/model/message';
import type { Scorecard } from '../../core/model/scorecard';
import { translate } from '../diagnostics/findingDiagnostic';
import { folderName } from '../session/folderName';
import type { FolderSession, Sessions } from '../session/session';
import { today } from '../session/today';
import type { Trends } from './trends';
import type { PanelModel } from './view/panelView';
import type { PanelState } from './view/noticeView';
import { wordsFor, type Words } from './view/words';

/** Numbers and sentences in the language of the editor. */
export const words: Words = wordsFor(env.language, translate);

/** When a scorecard was first seen: the files are as of then, however often it is drawn. */
const SEEN = new WeakMap<Scorecard, Date>();

/** Notes the time of new scorecards, also while no panel shows them. */
export function stamp({ scorecard }: FolderSession): void {
  if (scorecard !== undefined && !SEEN.has(scorecard)) {
    SEEN.set(scorecard, new Date());
  }
}

/** What a panel shows of the chosen folder. */
export function modelOf(sessions: Sessions, chosen: FolderSession | undefined, trends: Trends): PanelModel {
  const folders = sessions.all.map(({ folder }) => folderName(folder));
  if (chosen === undefined) {
    return {
      folders,
      folder: 0,
      state: 'no-folder',
      scorecard: undefined,
      programme: undefined,
      brokenProgramme: false,
      asOf: '',
      trend: undefined,
      today: today(),
    };
  }
  stamp(chosen);
  const { scorecard, programme } = chosen;
  return {
    folders,
    folder: Math.max(0, sessions.all.indexOf(chosen)),
    state: stateOf(chosen),
    scorecard,
    programme: programme.exists ? programme.value : undefined,
    brokenProgramme: programme.broken,
    asOf: scorecard === undefined ? '' : asOf(SEEN.get(scorecard) ?? new Date()),
    // Reading files comes first: there is nothing to show a trend beside until they are read.
    trend: scorecard === undefined ? undefined : trends.of(chosen),
    today: today(),
  };
}

function stateOf({ state, folder }: FolderSession): PanelState {
  if (state !== 'idle') {
    return state;
  }
  return workspace.getConfiguration('ospoLens', folder).get('enable', true) ? 'scanning' : 'off';
}

function asOf(time: Date): string {
  const when = new Intl.DateTimeFormat(words.language, { dateStyle: 'long', timeStyle: 'short' }).format(time);
  return translate(msg('As of {when}.', { when }));
}

/** The panel's title: never a file's text, and short. */
export function panelTitle(chosen: FolderSession | undefined): string {
  return chosen === undefined
    ? l10n.t('Scorecard')
    : l10n.t('Scorecard: {folder}', { folder: folderName(chosen.folder) });
}
