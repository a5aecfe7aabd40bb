// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// The only place of the editor shell where something is written. Everything that changes a file comes through here as
// data, so that the checks cannot be forgotten: inside the folder, no symbolic link on the way, nothing overwritten.
import {
  FilePermission,
  FileType,
  Position,
  Range,
  TextEdit as EditorEdit,
  Uri,
  WorkspaceEdit,
  l10n,
  workspace,
  type TextDocument,
  type WorkspaceEditEntryMetadata,
  type WorkspaceFolder,
} from 'vscode';
import type { FileChange } from '../../core/model/fileChange';
import type { RepoPath } from '../../core/model/repoPath';
import type { TextEdit } from '../../core/model/textEdit';

/** A change that must not be made, with the reason in words for the person who asked for it. */
export class RefusedChange extends Error {}

export interface EditOptions {
  /** Shown in the preview; a change with metadata that needs confirmation is previewed before anything is written. */
  readonly metadata?: WorkspaceEditEntryMetadata;
  /**
   * Puts the text of a new file in as an edit, to be saved by the person, instead of as the file's first bytes. Code
   * actions need it: bytes do not survive the way to the editor and back.
   */
  readonly unsaved?: boolean;
}

/**
 * Turns changes of one folder into a `WorkspaceEdit`.
 * @throws {RefusedChange} when a change would leave the folder, go through a symbolic link, or overwrite a file.
 */
export async function toWorkspaceEdit(
  folder: WorkspaceFolder,
  changes: readonly FileChange[],
  options: EditOptions = {},
): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  for (const change of changes) {
    await addToWorkspaceEdit(edit, folder, change, options);
  }
  return edit;
}

/**
 * Adds one change to an edit.
 * @throws {RefusedChange} as {@link toWorkspaceEdit}; the edit is unchanged then.
 */
export async function addToWorkspaceEdit(
  edit: WorkspaceEdit,
  folder: WorkspaceFolder,
  change: FileChange,
  { metadata, unsaved }: EditOptions = {},
): Promise<void> {
  switch (change.kind) {
    case 'create': {
      const uri = await vacant(folder, change.path);
      if (unsaved) {
        edit.createFile(uri, { overwrite: false, ignoreIfExists: false }, metadata);
        edit.insert(uri, new Position(0, 0), change.content, metadata);
      } else {
        const contents = new TextEncoder().encode(change.content);
        edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents }, metadata);
      }
      break;
    }
    case 'rename': {
      const from = await existing(folder, change.from);
      edit.renameFile(from, await vacant(folder, change.to), { overwrite: false }, metadata);
      break;
    }
    case 'edit': {
      const uri = await existing(folder, change.path);
      const document = await workspace.openTextDocument(uri);
      for (const { offset, length, newText } of change.edits) {
        const range = new Range(document.positionAt(offset), document.positionAt(offset + length));
        edit.replace(uri, range, newText, metadata);
      }
      break;
    }
  }
}

/**
 * Has the editor show an edit of many files in its preview, with every box ticked. It opens the preview only where an
 * entry needs confirmation, and leaves the box of such an entry empty: hundreds to tick for somebody who asked for all
 * files. So one entry that changes nothing needs it, in a file that the edit changes, and the others do not.
 */
export function previewTicked(
  edit: WorkspaceEdit,
  uri: Uri,
  metadata: Omit<WorkspaceEditEntryMetadata, 'needsConfirmation'>,
): void {
  edit.insert(uri, new Position(0, 0), '', { ...metadata, needsConfirmation: true });
}

/**
 * Edits (or creates) one small file of ours: one undo step. A document that had unsaved changes stays unsaved, a clean
 * one is saved, so that what is ticked in a tree is on disk without a further key.
 * @returns false when the editor did not apply the edit.
 */
export async function applyTextEdits(
  folder: WorkspaceFolder,
  path: RepoPath,
  edits: readonly TextEdit[],
  options: { readonly createWith?: string; readonly save?: boolean } = {},
): Promise<boolean> {
  if (options.createWith !== undefined) {
    const created = await workspace.applyEdit(
      await toWorkspaceEdit(folder, [{ kind: 'create', path, content: options.createWith }]),
    );
    return created;
  }
  const uri = fileUri(folder, path);
  const wasDirty = workspace.textDocuments.some((document) => same(document.uri, uri) && document.isDirty);
  const applied = await workspace.applyEdit(await toWorkspaceEdit(folder, [{ kind: 'edit', path, edits }]));
  if (applied && !wasDirty && options.save !== false) {
    const document = workspace.textDocuments.find((open) => same(open.uri, uri));
    await document?.save();
  }
  return applied;
}

/**
 * Address of a file of the folder.
 * @throws {RefusedChange} when it does not lie inside: `RepoPath` makes that impossible, and this proves it once more.
 */
export function fileUri(folder: WorkspaceFolder, path: RepoPath): Uri {
  const uri = Uri.joinPath(folder.uri, path);
  const root = folder.uri.path.endsWith('/') ? folder.uri.path : `${folder.uri.path}/`;
  if (uri.scheme !== folder.uri.scheme || uri.authority !== folder.uri.authority || !uri.path.startsWith(root)) {
    throw new RefusedChange(l10n.t('{path} lies outside the workspace folder, so it was not changed.', { path }));
  }
  return uri;
}

async function existing(folder: WorkspaceFolder, path: RepoPath): Promise<Uri> {
  const uri = fileUri(folder, path);
  refuseReadOnly(folder);
  await refuseLinks(folder, path);
  if (await isReadOnly(uri)) {
    throw new RefusedChange(l10n.t('{path} is read-only, so it was not changed.', { path }));
  }
  return uri;
}

/** Some virtual file systems can be read only: the editor knows it before anything is tried. */
function refuseReadOnly({ name, uri }: WorkspaceFolder): void {
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) {
    throw new RefusedChange(l10n.t('{folder} is on a file system that can only be read.', { folder: name }));
  }
}

async function isReadOnly(uri: Uri): Promise<boolean> {
  try {
    const { permissions = 0 } = await workspace.fs.stat(uri);
    return (permissions & FilePermission.Readonly) !== 0;
  } catch {
    return false;
  }
}

async function vacant(folder: WorkspaceFolder, path: RepoPath): Promise<Uri> {
  const uri = fileUri(folder, path);
  refuseReadOnly(folder);
  await refuseLinks(folder, path);
  if ((await typeOf(uri)) !== undefined) {
    throw new RefusedChange(l10n.t('{path} exists already and is never overwritten.', { path }));
  }
  return uri;
}

/** A symbolic link on the way could lead out of the folder, and `workspace.fs` cannot tell where to: none is followed. */
async function refuseLinks(folder: WorkspaceFolder, path: RepoPath): Promise<void> {
  const segments = path.split('/');
  for (let length = 1; length <= segments.length; length++) {
    const part = segments.slice(0, length).join('/');
    const type = await typeOf(Uri.joinPath(folder.uri, part));
    if (type === undefined) {
      return;
    }
    if (type & FileType.SymbolicLink) {
      throw new RefusedChange(
        l10n.t('{part} is a symbolic link and may lead out of the workspace folder, so {path} was not changed.', {
          part,
          path,
        }),
      );
    }
  }
}

async function typeOf(uri: Uri): Promise<FileType | undefined> {
  try {
    return (await workspace.fs.stat(uri)).type;
  } catch {
    return undefined;
  }
}

function same(a: Uri, b: Uri): boolean {
  return a.toString() === b.toString();
}

/** Edits of a document that is being saved, for the editor to make before it writes. */
export function toTextEdits(document: TextDocument, edits: readonly TextEdit[]): EditorEdit[] {
  return edits.map(({ offset, length, newText }) =>
    EditorEdit.replace(new Range(document.positionAt(offset), document.positionAt(offset + length)), newText),
  );
}

/** Replaces a range of a document that is open; `edit` is given back to be chained. */
export function replaceText(edit: WorkspaceEdit, document: TextDocument, range: Range, newText: string): WorkspaceEdit {
  edit.replace(document.uri, range, newText);
  return edit;
}
