// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { ProgressLocation, ThemeIcon, Uri, WorkspaceEdit, l10n, window, workspace } from 'vscode';
import { pickSession } from '../commands/pickSession';
import type { Command } from '../commands/registry';
import { folderOf, type RepoPath } from '../../core/model/repoPath';
import type { FolderSession, Sessions } from '../session/session';
import { askRequestFor } from './headerAnswers';
import { headerContexts } from './headerContext';
import { planBatch, type BatchedChange, type HeaderBatch } from './headerBatch';
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
      const contextOf = await headerContexts(session, paths);
      let shown = 0;
      const batch = await planBatch(session, paths, contextOf, token, (done) => {
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
  // The last one: its empty row then stands at the end of the list, and not among what is looked at first.
  const opening = batch.changes.findLast(({ change }) => change.kind === 'edit')?.path;
  const labels = labelsOf(session, batch.changes);
  for (const batched of batch.changes) {
    const { path, change } = batched;
    try {
      await addToWorkspaceEdit(edit, session.folder, change, {
        metadata: {
          needsConfirmation: opening === undefined,
          label: labels(batched),
          description: describe(batched),
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

/** By folder and, in a folder where more than one thing is done, by what is done. */
function labelsOf({ folder }: FolderSession, changes: readonly BatchedChange[]): (change: BatchedChange) => string {
  const kinds = new Map<string, Set<BatchedChange['kind']>>();
  for (const { path, kind } of changes) {
    kinds.set(folderOf(path), (kinds.get(folderOf(path)) ?? new Set()).add(kind));
  }
  return ({ path, kind }) => {
    const name = { folder: folderOf(path) || folder.name };
    if (kinds.get(folderOf(path))?.size === 1) {
      return l10n.t('Licence headers in {folder}', name);
    }
    switch (kind) {
      case 'new':
        return l10n.t('Licence headers in {folder}: new ones', name);
      case 'completed':
        return l10n.t('Licence headers in {folder}: those that lack a line', name);
      case 'sidecar':
        return l10n.t('Licence headers in {folder}: in .license files', name);
      case 'reuse-toml':
        return l10n.t('Licence headers in {folder}: in REUSE.toml', name);
    }
  };
}

function describe({ kind }: BatchedChange): string {
  switch (kind) {
    case 'new':
      return l10n.t('at the top of the file');
    case 'completed':
      return l10n.t('a line for the header that is there');
    case 'sidecar':
      return l10n.t('in a .license file beside it');
    case 'reuse-toml':
      return l10n.t('an entry for what cannot hold a comment');
  }
}
