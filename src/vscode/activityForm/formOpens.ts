// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Uri, ViewColumn, env, window, type TextDocumentShowOptions } from 'vscode';
import type { Activity } from '../../core/ggi/catalogue';
import { wholeLine, type Range } from '../../core/model/textEdit';
import { handbookPage } from '../commands/openHandbook';
import type { FolderSession, Sessions } from '../session/session';
import { toRange } from '../session/toRange';
import { evidenceOf } from '../tree/activities/evidence';
import { findingsOfActivity } from '../tree/activities/findingsOfActivity';
import { programmeUri } from '../tree/activities/programmeUri';
import type { FormFinding } from './view/evidenceView';

// What the links of the form lead to. The page names positions; what they mean is looked up here.

/** Beside the form, so that it stays where it is. */
async function show(uri: Uri, range?: Range): Promise<void> {
  const beside: TextDocumentShowOptions = { preview: true, viewColumn: columnBeside() };
  await window.showTextDocument(uri, range === undefined ? beside : { ...beside, selection: toRange(range) });
}

/** The group of the editor that was last looked at, if it is another than the form's; else a new one to the side. */
function columnBeside(): ViewColumn {
  const form = window.tabGroups.activeTabGroup.viewColumn;
  const other = window.tabGroups.all.find(({ viewColumn }) => viewColumn !== form);
  return other?.viewColumn ?? ViewColumn.Beside;
}

export async function openInProgramme(session: FolderSession, activity: Activity): Promise<void> {
  if (session.programme.exists) {
    await show(programmeUri(session), wholeLine(session.programme.value.activities.get(activity.id)?.line ?? 0));
  }
}

/** The first error of the programme file. */
export async function openProblem(session: FolderSession): Promise<void> {
  const { problems } = session.programme;
  const problem = problems.find(({ severity }) => severity === 'error') ?? problems[0];
  await show(programmeUri(session), problem?.range);
}

export async function openHandbookOf(activity: Activity): Promise<void> {
  const page = handbookPage(activity);
  if (page !== undefined) {
    await env.openExternal(page);
  }
}

export async function openSignal(
  sessions: Sessions,
  session: FolderSession,
  { activity, signal, place }: { readonly activity: Activity; readonly signal: number; readonly place: number },
): Promise<void> {
  const evidence = evidenceOf(sessions, session);
  const found = evidence.signals.filter((each) => each.activity === activity.id)[signal]?.places[place];
  const folder = found && evidence.sources[found.source]?.folder;
  if (found !== undefined && folder !== undefined) {
    await show(Uri.joinPath(folder.uri, found.path));
  }
}

export async function openFinding(
  sessions: Sessions,
  session: FolderSession,
  activity: Activity,
  index: number,
): Promise<void> {
  const found = evidenceFindings(sessions, session, activity)[index];
  const folder = found && evidenceOf(sessions, session).sources[found.source]?.folder;
  if (folder !== undefined && found?.finding.path !== undefined) {
    await show(Uri.joinPath(folder.uri, found.finding.path), found.finding.range);
  }
}

/** One finding a rule and folder, as the tree shows them; folders by position. */
export function evidenceFindings(sessions: Sessions, session: FolderSession, { id }: Activity): readonly FormFinding[] {
  return evidenceOf(sessions, session).sources.flatMap(({ assessment }, source) =>
    assessment === undefined ? [] : findingsOfActivity(assessment, id).map(({ first }) => ({ finding: first, source })),
  );
}
