// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n, window, type Uri } from 'vscode';
import { editProgramme, type ProgrammeChange } from '../../core/ggi/editProgramme';
import { wholeLine } from '../../core/model/textEdit';
import { translate } from '../diagnostics/findingDiagnostic';
import { applyTextEdits } from '../fixes/toWorkspaceEdit';
import type { FolderSession } from '../session/session';
import { currentText } from './currentText';
import { toRange } from '../session/toRange';
import { PROGRAMME_PATH } from '../session/workspaceSession';
import { programmeUri } from '../tree/activities/programmeUri';

/** Changes of one file wait for each other: each is computed on the text that the one before it left. */
const queues = new WeakMap<FolderSession, Promise<unknown>>();

/**
 * Brings changes into the programme file of a folder as one undo step; creates the file where there is none. When the
 * file cannot be edited nothing is written, and a message says where and why.
 * @returns whether the file now says what was asked
 */
export function changeProgramme(session: FolderSession, changes: readonly ProgrammeChange[]): Promise<boolean> {
  const result = (queues.get(session) ?? Promise.resolve()).then(() => change(session, changes));
  queues.set(
    session,
    result.catch(() => undefined),
  );
  return result;
}

async function change(session: FolderSession, changes: readonly ProgrammeChange[]): Promise<boolean> {
  const uri = programmeUri(session);
  const text = await currentText(uri);
  const edit = editProgramme(text, ...changes);
  if ('refused' in edit) {
    void tellRefusal(session, uri, translate(edit.refused));
    return false;
  }
  const first = edit.edits[0];
  if (first === undefined) {
    return true;
  }
  const applied = await (edit.created
    ? applyTextEdits(session.folder, PROGRAMME_PATH, [], { createWith: first.newText })
    : applyTextEdits(session.folder, PROGRAMME_PATH, edit.edits));
  await session.readConfig();
  return applied;
}

/** Says that and why nothing was written, and opens the file at the place when asked. */
export async function tellRefusal(session: FolderSession, uri: Uri, sentence: string): Promise<void> {
  const open = l10n.t('Open Programme File');
  const { broken, problems } = session.programme;
  const line = broken ? problems.find(({ severity }) => severity === 'error')?.range.start.line : undefined;
  if ((await window.showWarningMessage(sentence, open)) === open) {
    await window.showTextDocument(uri, line === undefined ? {} : { selection: toRange(wholeLine(line)) });
  }
}
