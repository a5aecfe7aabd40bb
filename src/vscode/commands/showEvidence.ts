// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { ThemeIcon, Uri, l10n, window } from 'vscode';
import type { RepoPath } from '../../core/model/repoPath';
import type { Sessions } from '../session/session';
import { pickActivity, type ChosenActivity } from './pickActivity';
import type { Command } from './registry';
import { subjectOf } from './target';

/** Lists the files that speak for an activity (or for one signal of it) and opens the one that is chosen. */
export function showEvidence(sessions: Sessions): Command {
  return {
    id: 'ospoLens.showEvidence',
    run: async (target) => {
      const title = l10n.t('Show Evidence');
      const chosen = await pickActivity(sessions, target, {
        title,
        among: (candidate) => filesOf(candidate, undefined).length > 0,
      });
      if (chosen === undefined) {
        return;
      }
      const subject = subjectOf(target);
      const signal = subject?.kind === 'signal' ? subject.signal.index : undefined;
      const files = filesOf(chosen, signal);
      if (files.length === 0) {
        void window.showInformationMessage(
          l10n.t('No file in {folder} speaks for “{title}” yet.', {
            folder: chosen.session.folder.name,
            title: chosen.activity.title,
          }),
        );
        return;
      }
      const items = files.map(({ path, name }) => ({ label: path, description: name, iconPath: ThemeIcon.File, path }));
      const file = await window.showQuickPick(items, {
        title,
        placeHolder: chosen.activity.title,
        matchOnDescription: true,
      });
      if (file !== undefined) {
        await window.showTextDocument(Uri.joinPath(chosen.session.folder.uri, file.path), { preview: true });
      }
    },
  };
}

function filesOf({ session, activity }: ChosenActivity, only: number | undefined): { path: RepoPath; name: string }[] {
  return (session.assessment?.signals ?? [])
    .filter((signal) => signal.activity === activity.id && (only === undefined || signal.index === only))
    .flatMap(({ index, paths }) => paths.map((path) => ({ path, name: activity.signals[index]?.name ?? '' })));
}
