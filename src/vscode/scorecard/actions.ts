// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Uri, env, l10n, window, workspace } from 'vscode';
import { wholeLine } from '../../core/model/textEdit';
import type { NextStep } from '../../core/model/scorecard';
import type { ActivityId } from '../../core/model/vocabulary';
import type { PanelView } from '../../shared/scorecardView';
import { applyFix } from '../fixes/applyFix';
import type { FolderSession, Sessions } from '../session/session';
import { toRange } from '../session/toRange';
import { placeUri } from '../tree/activities/evidenceNodes';
import { programmeUri } from '../tree/activities/programmeUri';
import { reportOf, summaryOf } from './view/report';

// What the buttons of the page do. Each gets what the host itself knows; nothing of the page's text reaches here.

/** Opens the programme file at the activity; without one, says how to get it. */
export async function openActivity(session: FolderSession, activity: ActivityId): Promise<void> {
  const { programme } = session;
  if (!programme.exists) {
    void window.showInformationMessage(l10n.t('There is no programme file yet. Create one, or tick an activity.'));
    return;
  }
  const line = programme.value.activities.get(activity)?.line ?? 0;
  await window.showTextDocument(programmeUri(session), { selection: toRange(wholeLine(line)) });
}

/** Opens one of the files that were listed for a signal. */
export async function openEvidence(
  session: FolderSession,
  { activity, signal, place }: { readonly activity: ActivityId; readonly signal: number; readonly place: number },
): Promise<void> {
  const seen = session.scorecard?.activities.find(({ id }) => id === activity)?.signals[signal];
  if (seen?.paths[place] !== undefined) {
    await window.showTextDocument(placeUri(session, seen, place), { preview: true });
  }
}

/** Opens the place a step is about. */
export async function openStep({ folder }: FolderSession, { finding: { path, range } }: NextStep): Promise<void> {
  if (path !== undefined) {
    const selection = range === undefined ? {} : { selection: toRange(range) };
    await window.showTextDocument(Uri.joinPath(folder.uri, path), { preview: true, ...selection });
  }
}

/** Does what the step's button said. */
export async function applyStep(sessions: Sessions, session: FolderSession, { finding, fix }: NextStep): Promise<void> {
  if (fix !== undefined) {
    await applyFix(sessions, session, finding, fix);
  }
}

export async function copySummary(view: PanelView): Promise<void> {
  await env.clipboard.writeText(summaryOf(view));
  window.setStatusBarMessage(l10n.t('The summary of the scorecard is on the clipboard.'), 4000);
}

/** A new, unsaved document: the person decides whether and where it is kept. */
export async function openReport(view: PanelView): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content: reportOf(view) }));
}
