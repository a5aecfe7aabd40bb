// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { ThemeIcon, l10n, window, type Uri } from 'vscode';
import type { RepoPath } from '../../core/model/repoPath';
import type { Sessions } from '../session/session';
import { placeUri } from '../tree/activities/evidenceNodes';
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
      const items = files.map(({ path, uri, name }) => ({
        label: path,
        description: name,
        iconPath: ThemeIcon.File,
        uri,
      }));
      const file = await window.showQuickPick(items, {
        title,
        placeHolder: chosen.activity.title,
        matchOnDescription: true,
      });
      if (file !== undefined) {
        await window.showTextDocument(file.uri, { preview: true });
      }
    },
  };
}

function filesOf(
  { session, activity }: ChosenActivity,
  only: number | undefined,
): { path: RepoPath; uri: Uri; name: string }[] {
  const card = session.scorecard?.activities.find(({ id }) => id === activity.id);
  return (card?.signals ?? [])
    .filter((signal) => only === undefined || signal.index === only)
    .flatMap((signal) =>
      signal.paths.map((path, place) => ({
        path,
        uri: placeUri(session, signal, place),
        name: [signal.folders?.[place], activity.signals[signal.index]?.name].filter(Boolean).join(' · '),
      })),
    );
}
