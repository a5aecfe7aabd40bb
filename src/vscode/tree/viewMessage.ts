// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n } from 'vscode';
import type { FolderSession } from '../session/session';

/** What a view says above its rows while something is not as it should be. Progress is shown by the view's own bar. */
export function viewMessage(
  sessions: readonly FolderSession[],
  about: { readonly programme: boolean } = { programme: true },
): string | undefined {
  const broken = sessions.find(({ programme }) => about.programme && programme.broken);
  if (broken !== undefined) {
    const line = (broken.programme.problems[0]?.range.start.line ?? 0) + 1;
    return l10n.t(
      'The programme file of {folder} cannot be read (line {line}). The last good state is shown; nothing is written until it is mended.',
      { folder: broken.folder.name, line },
    );
  }
  const failed = sessions.find(({ state }) => state === 'failed');
  if (failed !== undefined) {
    return l10n.t('Reading {folder} failed. Rescan to try again; the log says why.', { folder: failed.folder.name });
  }
  const first = sessions.find(({ state, assessment }) => state === 'scanning' && assessment === undefined);
  return first && l10n.t('Reading the files of {folder}…', { folder: first.folder.name });
}
