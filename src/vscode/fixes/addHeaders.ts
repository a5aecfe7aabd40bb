// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { ProgressLocation, ThemeIcon, Uri, WorkspaceEdit, l10n, window, workspace } from 'vscode';
import { pickSession } from '../commands/pickSession';
import type { Command } from '../commands/registry';
import type { FileChange } from '../../core/model/fileChange';
import { folderOf, type RepoPath } from '../../core/model/repoPath';
import type { FolderSession, Sessions } from '../session/session';
import { askRequestFor, requestFor } from './headerAnswers';
import { planBatch, type HeaderBatch } from './headerBatch';
import { RefusedChange, addToWorkspaceEdit, fileUri, previewTicked } from './toWorkspaceEdit';

/** The preview is made for people: more files than this nobody reads through, and the editor would take minutes. */
const MOST_FILES = 500;

/** Adds headers to all files of a folder that need one; everything is shown in the preview before it is written. */
export function addHeaders(sessions: Sessions): Command {
  return {
    id: 'ospoLens.addHeaders',
    run: async (target) => {
      const session =
        target instanceof Uri
          ? sessions.of(target)
          : await pickSession(sessions, { title: l10n.t('Add licence headers in which folder?') });
      if (session !== undefined) {
        await addHeadersIn(session);
      }
    },
  };
}

async function addHeadersIn(session: FolderSession): Promise<void> {
  const paths = filesWithoutHeader(session);
  const [first] = paths;
  if (first === undefined) {
    void window.showInformationMessage(
      l10n.t('Every file in {folder} that needs a licence header has one.', { folder: session.folder.name }),
    );
    return;
  }
  if ((await askRequestFor(session, first)) === undefined) {
    return;
  }
  const batch = await planWithProgress(session, paths.slice(0, MOST_FILES));
  if (batch !== undefined) {
    await preview(session, batch, paths.length);
  }
}

function filesWithoutHeader(session: FolderSession): RepoPath[] {
  const paths = new Set<RepoPath>();
  for (const { path, fixes, status } of session.assessment?.findings ?? []) {
    if (path !== undefined && status !== 'waived' && fixes.some(({ kind }) => kind === 'header')) {
      paths.add(path);
    }
  }
  return [...paths].sort();
}

function planWithProgress(session: FolderSession, paths: readonly RepoPath[]): Thenable<HeaderBatch | undefined> {
  return window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Preparing licence headers'), cancellable: true },
    async (progress, token) => {
      const requestOf = (path: RepoPath) => {
        const request = requestFor(session, path);
        return 'ask' in request ? undefined : request;
      };
      let shown = 0;
      const batch = await planBatch(session, paths, requestOf, token, (done) => {
        progress.report({
          increment: ((done - shown) / paths.length) * 100,
          message: l10n.t('{done} of {total} files', { done, total: paths.length }),
        });
        shown = done;
      });
      return token.isCancellationRequested ? undefined : batch;
    },
  );
}

async function preview(session: FolderSession, batch: HeaderBatch, total: number): Promise<void> {
  const edit = new WorkspaceEdit();
  const left = [...batch.left];
  // A file with a header in it can open the preview for all; where side files alone are created, each asks for itself.
  const opening = batch.changes.find(({ change }) => change.kind === 'edit')?.path;
  for (const { path, change } of batch.changes) {
    try {
      await addToWorkspaceEdit(edit, session.folder, change, {
        metadata: {
          needsConfirmation: opening === undefined,
          label: l10n.t('Licence headers in {folder}', { folder: folderOf(path) || session.folder.name }),
          description: describe(change),
          iconPath: new ThemeIcon('law'),
        },
      });
    } catch (error) {
      if (!(error instanceof RefusedChange)) {
        throw error;
      }
      left.push({ path, reason: error.message });
    }
  }
  if (opening !== undefined) {
    const label = l10n.t('Nothing is written before you choose Apply');
    previewTicked(edit, fileUri(session.folder, opening), { label, iconPath: new ThemeIcon('info') });
  }
  if (edit.size > 0) {
    // As a refactoring the files are saved once they are confirmed (`files.refactoring.autoSave`): nobody wants 300 dirty tabs.
    await workspace.applyEdit(edit, { isRefactoring: true });
  }
  await report(left, total);
}

async function report(left: HeaderBatch['left'], total: number): Promise<void> {
  const rest = total - MOST_FILES;
  if (left.length === 0 && rest <= 0) {
    return;
  }
  const show = l10n.t('Show Which');
  const sentences = [
    ...(left.length > 0 ? [l10n.t('{count} files were left alone.', { count: left.length })] : []),
    ...(rest > 0
      ? [l10n.t('{count} more files wait: run the command again, or use “ospo-lens headers add”.', { count: rest })]
      : []),
  ];
  const choice = await window.showInformationMessage(sentences.join(' '), ...(left.length > 0 ? [show] : []));
  if (choice === show) {
    const lines = left.map(({ path, reason }) => `${path}: ${reason}`);
    const document = await workspace.openTextDocument({ content: lines.join('\n') });
    await window.showTextDocument(document);
  }
}

function describe(change: FileChange): string {
  return change.kind === 'create' ? l10n.t('in a .license file beside it') : l10n.t('at the top of the file');
}
