// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n, window, type Uri } from 'vscode';
import { editProgramme, type ProgrammeChange } from '../../core/ggi/editProgramme';
import { readProgramme } from '../../core/ggi/readProgramme';
import type { Programme } from '../../core/model/programme';
import { wholeLine } from '../../core/model/textEdit';
import { translate } from '../diagnostics/findingDiagnostic';
import { applyTextEdits } from '../fixes/toWorkspaceEdit';
import type { FolderSession } from '../session/session';
import { currentText } from './currentText';
import { toRange } from '../session/toRange';
import { PROGRAMME_PATH } from '../session/paths';
import { programmeUri } from '../tree/activities/programmeUri';

/** Changes of one file wait for each other: each is computed on the text that the one before it left. */
const queues = new WeakMap<FolderSession, Promise<unknown>>();

/** What became of a change: whether the file now says what was asked, or why nothing was written. */
export type Changed = { readonly applied: boolean } | { readonly refused: string };

export interface ChangeOptions {
  /** Looks at the programme as it is when its turn comes; a sentence says why the change must not be made any more. */
  readonly objection?: (programme: Programme) => string | undefined;
}

/**
 * Brings changes into the programme file of a folder as one undo step; creates the file where there is none. When the
 * file cannot be edited nothing is written, and a message says where and why.
 * @returns whether the file now says what was asked
 */
export async function changeProgramme(session: FolderSession, changes: readonly ProgrammeChange[]): Promise<boolean> {
  const result = await tryChange(session, changes);
  if ('refused' in result) {
    void tellRefusal(session, programmeUri(session), result.refused);
    return false;
  }
  return result.applied;
}

/** As {@link changeProgramme}, but leaves it to the caller to say why nothing was written. */
export function tryChange(
  session: FolderSession,
  changes: readonly ProgrammeChange[],
  options: ChangeOptions = {},
): Promise<Changed> {
  const result = (queues.get(session) ?? Promise.resolve()).then(() => change(session, changes, options));
  queues.set(
    session,
    result.catch(() => undefined),
  );
  return result;
}

async function change(
  session: FolderSession,
  changes: readonly ProgrammeChange[],
  { objection }: ChangeOptions,
): Promise<Changed> {
  const uri = programmeUri(session);
  const text = await currentText(uri);
  const refused = objection?.(readProgramme(text).programme);
  if (refused !== undefined) {
    await session.readConfig();
    return { refused };
  }
  const edit = editProgramme(text, ...changes);
  if ('refused' in edit) {
    return { refused: translate(edit.refused) };
  }
  const first = edit.edits[0];
  if (first === undefined) {
    return { applied: true };
  }
  const applied = await (edit.created
    ? applyTextEdits(session.folder, PROGRAMME_PATH, [], { createWith: first.newText })
    : applyTextEdits(session.folder, PROGRAMME_PATH, edit.edits));
  await session.readConfig();
  return { applied };
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
