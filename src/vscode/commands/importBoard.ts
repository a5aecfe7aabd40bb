// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n, window, workspace, type Uri } from 'vscode';
import { importBoard, type BoardImport } from '../../core/ggi/board/importBoard';
import { MAX_BOARD_LENGTH, readBoardFile, type BoardFile } from '../../core/ggi/board/readBoardFile';
import type { ClosedMeans } from '../../core/ggi/board/stateOnBoard';
import { editProgramme } from '../../core/ggi/editProgramme';
import { applyEdits } from '../../core/model/textEdit';
import { decode } from '../../core/text/decode';
import { translate } from '../diagnostics/findingDiagnostic';
import { changeProgramme, tellRefusal } from '../programme/changeProgramme';
import { previewText } from '../programme/previewChanges';
import { usableProgramme, type UsableProgramme } from '../programme/usableProgramme';
import type { FolderSession, Sessions } from '../session/session';
import { PROGRAMME_PATH } from '../session/paths';
import { programmeUri } from '../tree/activities/programmeUri';
import { pickSession } from './pickSession';
import type { Command } from './registry';
import { subjectOf } from './target';

/** More lines than this do not fit into a dialog. */
const LINES_SHOWN = 8;

/** Brings the issues of a My GGI Board into the programme file: files, report, preview, and only then the edit. */
export function importFromBoard(sessions: Sessions): Command {
  return {
    id: 'ospoLens.importBoard',
    run: async (target) => {
      const title = l10n.t('Import from My GGI Board');
      const session = subjectOf(target)?.session ?? (await pickSession(sessions, { title }));
      const programme = session && (await usableProgramme(session));
      const files = programme && (await askFiles(title));
      if (session === undefined || programme === undefined || files === undefined) {
        return;
      }
      const board = await understand(files, programme, title);
      if (board !== undefined && (await confirm(importBoard(files, programme.value, { closed: board.closed })))) {
        await write(session, programme, board);
      }
    },
  };
}

async function askFiles(title: string): Promise<readonly BoardFile[] | undefined> {
  const uris = await window.showOpenDialog({
    title,
    openLabel: l10n.t('Import'),
    canSelectMany: true,
    filters: { [l10n.t('Issues of a board')]: ['json', 'ndjson', 'jsonl', 'csv'], [l10n.t('All files')]: ['*'] },
  });
  const files: BoardFile[] = [];
  for (const uri of uris ?? []) {
    const file = await readFile(uri);
    if ('refused' in file) {
      void window.showErrorMessage(
        l10n.t('{file}: {why}', { file: uri.path.slice(uri.path.lastIndexOf('/') + 1), why: file.refused }),
      );
      return undefined;
    }
    files.push(file);
  }
  return files.length === 0 ? undefined : files;
}

async function readFile(uri: Uri): Promise<BoardFile | { readonly refused: string }> {
  const { size } = await workspace.fs.stat(uri);
  const decoded = size > MAX_BOARD_LENGTH * 2 ? undefined : decode(await workspace.fs.readFile(uri));
  if (decoded?.kind !== 'text') {
    return { refused: l10n.t('This file is no text, or too large to be an export of issues.') };
  }
  const file = readBoardFile(decoded.text);
  return 'refused' in file ? { refused: translate(file.refused) } : file;
}

/** Files of a board, and what a person said its closed issues mean. */
interface UnderstoodBoard {
  readonly files: readonly BoardFile[];
  readonly closed: ClosedMeans;
}

/** What a closed issue means is asked when there is one. */
async function understand(
  files: readonly BoardFile[],
  { value }: UsableProgramme,
  title: string,
): Promise<UnderstoodBoard | undefined> {
  const { closed } = importBoard(files, value);
  if (closed.length === 0) {
    return { files, closed: 'label' };
  }
  const items: { label: string; closed: ClosedMeans }[] = [
    { label: l10n.t('What their labels say'), closed: 'label' },
    { label: l10n.t('The activity is done'), closed: 'done' },
  ];
  const chosen = await window.showQuickPick(items, {
    title,
    placeHolder: l10n.t('What do closed issues mean? Closed: {ids}', { ids: closed.join(', ') }),
  });
  return chosen && { files, closed: chosen.closed };
}

/** Shows what was understood and what was not. */
async function confirm({ activities, changes, notes }: BoardImport): Promise<boolean> {
  const sentences = notes.map(({ message }) => translate(message));
  const summary = l10n.t('Activities recognised on the board: {count}', { count: activities.length });
  if (changes.length === 0) {
    const nothing =
      activities.length === 0
        ? l10n.t('There is nothing to import.')
        : l10n.t('The programme file says all of it already.');
    void window.showInformationMessage([summary, nothing, ...sentences].join('\n'), { modal: true });
    return false;
  }
  const preview = l10n.t('Preview Changes');
  const all = l10n.t('Show Whole Report');
  const rest = sentences.length - LINES_SHOWN;
  const detail = [
    ...sentences.slice(0, LINES_SHOWN),
    ...(rest > 0 ? [l10n.t('More in the report: {count}', { count: rest })] : []),
  ].join('\n');
  const buttons = rest > 0 ? [preview, all] : [preview];
  const choice = await window.showInformationMessage(summary, { modal: true, detail }, ...buttons);
  if (choice === all) {
    const content = [summary, '', ...sentences].join('\n');
    await window.showTextDocument(await workspace.openTextDocument({ content }));
    return (await window.showInformationMessage(summary, preview)) === preview;
  }
  return choice === preview;
}

/** Shows the edit, asks, and makes it as one undo step, unless the file says something else by then. */
async function write(session: FolderSession, { text, value }: UsableProgramme, board: UnderstoodBoard): Promise<void> {
  const { changes } = importBoard(board.files, value, { closed: board.closed });
  const edit = editProgramme(text, ...changes);
  if ('refused' in edit) {
    void tellRefusal(session, programmeUri(session), translate(edit.refused));
    return;
  }
  const agreed = await previewText(PROGRAMME_PATH, text, applyEdits(text ?? '', edit.edits), {
    title: l10n.t('Import from My GGI Board: {path}', { path: PROGRAMME_PATH }),
    question: l10n.t('Bring this into {path}? One undo takes it back.', { path: PROGRAMME_PATH }),
    agree: l10n.t('Import'),
  });
  const now = agreed ? await usableProgramme(session) : undefined;
  if (now !== undefined && now.text !== text) {
    void window.showWarningMessage(
      l10n.t('Nothing was imported: {path} was changed in the meantime. Import again.', { path: PROGRAMME_PATH }),
    );
  } else if (now !== undefined) {
    await changeProgramme(session, changes);
  }
}
