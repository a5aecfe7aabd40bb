// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n, window, workspace, Uri } from 'vscode';
import { exportBoard, type ExportedFile } from '../../core/ggi/board/exportBoard';
import type { FileChange } from '../../core/model/fileChange';
import { repoPath } from '../../core/model/repoPath';
import { toWorkspaceEdit } from '../fixes/toWorkspaceEdit';
import { usableProgramme } from '../programme/usableProgramme';
import type { Sessions } from '../session/session';
import { pickSession } from './pickSession';
import type { Command } from './registry';
import { subjectOf } from './target';

/** Writes the programme as issues of a My GGI Board into a folder, after a preview; nothing is sent anywhere. */
export function exportForBoard(sessions: Sessions): Command {
  return {
    id: 'ospoLens.exportBoard',
    run: async (target) => {
      const title = l10n.t('Export for My GGI Board');
      const among = sessions.all.filter(({ programme }) => programme.exists);
      const session = subjectOf(target)?.session ?? (await pickSession(sessions, { among, title }));
      const programme = session && (await usableProgramme(session));
      if (programme === undefined || programme.value.activities.size === 0) {
        if (session === undefined ? among.length === 0 : programme !== undefined) {
          void window.showInformationMessage(
            l10n.t('There is nothing to export: no activity is in the programme file.'),
          );
        }
        return;
      }
      const to = await askTarget(title);
      const uri = to && (await askFolder(title));
      if (to !== undefined && uri !== undefined) {
        await write(exportBoard(programme.value, to), uri, title);
      }
    },
  };
}

async function askTarget(title: string): Promise<'markdown' | 'github' | 'gitlab' | undefined> {
  const script = (tool: string): string => l10n.t('Markdown files and a script for {tool} to review and run', { tool });
  const items = [
    { label: 'GitHub', detail: script('gh'), to: 'github' },
    { label: 'GitLab', detail: script('glab'), to: 'gitlab' },
    { label: 'Markdown', detail: l10n.t('Markdown files and a list of the issues'), to: 'markdown' },
  ] as const;
  return (await window.showQuickPick(items, { title, placeHolder: l10n.t('Where is the board?') }))?.to;
}

async function askFolder(title: string): Promise<Uri | undefined> {
  const [uri] =
    (await window.showOpenDialog({
      title,
      openLabel: l10n.t('Export Here'),
      canSelectFiles: false,
      canSelectFolders: true,
    })) ?? [];
  return uri;
}

async function write(files: readonly ExportedFile[], uri: Uri, title: string): Promise<void> {
  const changes: (FileChange & { kind: 'create' })[] = [];
  const inTheWay: string[] = [];
  for (const { path, content } of files) {
    const present = await textAt(Uri.joinPath(uri, path));
    if (present === undefined) {
      changes.push({ kind: 'create', path: repoPath(path), content });
    } else if (present !== content) {
      inTheWay.push(path);
    }
  }
  if (inTheWay.length > 0) {
    void window.showWarningMessage(
      l10n.t('Nothing was written: the folder holds other versions of {files}. Choose another folder.', {
        files: inTheWay.join(', '),
      }),
    );
  } else if (changes.length === 0) {
    void window.showInformationMessage(l10n.t('The folder holds all of it already.'));
  } else {
    await create(changes, uri, title);
  }
}

/** Names every file before it is created. */
async function create(changes: readonly (FileChange & { kind: 'create' })[], uri: Uri, title: string): Promise<void> {
  const agree = l10n.t('Create Files');
  const detail = changes.map(({ path }) => path).join('\n');
  const question = l10n.t('Create these files in {folder}? Nothing is sent anywhere.', { folder: uri.fsPath });
  if ((await window.showInformationMessage(question, { modal: true, detail }, agree)) !== agree) {
    return;
  }
  const folder = { uri, name: title, index: 0 };
  if (!(await workspace.applyEdit(await toWorkspaceEdit(folder, changes)))) {
    void window.showErrorMessage(l10n.t('The editor could not create the files in {folder}.', { folder: uri.fsPath }));
    return;
  }
  const first = changes.find(({ path }) => path.endsWith('.sh')) ?? changes[0];
  if (first !== undefined) {
    await window.showTextDocument(Uri.joinPath(uri, first.path), { preview: true });
  }
}

async function textAt(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
