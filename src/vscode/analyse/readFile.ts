// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { FileSystemError, FileType, Uri, workspace, type WorkspaceFolder } from 'vscode';
import { HEAD_BYTES, MAX_WHOLE_BYTES, type FileContent, type Want } from '../../core/engine/engine';
import type { RepoPath } from '../../core/model/repoPath';

/** The editor reads files whole only: what is larger than this is not read for its head alone. */
const MAX_BYTES = 4 * 1024 * 1024;
const NO_BYTES = new Uint8Array();

/** As much of a file as is wanted. Files are deleted while they are read: that is no error. */
export async function readFile(folder: WorkspaceFolder, path: RepoPath, want: Want): Promise<FileContent | 'vanished'> {
  const uri = Uri.joinPath(folder.uri, path);
  try {
    const { type, size } = await workspace.fs.stat(uri);
    if (type & FileType.SymbolicLink) {
      return { kind: 'symlink' };
    }
    if (want === 'nothing') {
      return { kind: 'bytes', bytes: NO_BYTES, size };
    }
    if (!(type & FileType.File) || size > MAX_BYTES) {
      return { kind: 'unreadable' };
    }
    const bytes = await workspace.fs.readFile(uri);
    const limit = want === 'head' ? HEAD_BYTES : MAX_WHOLE_BYTES;
    return { kind: 'bytes', bytes: bytes.length > limit ? bytes.subarray(0, limit) : bytes, size: bytes.length };
  } catch (error) {
    return error instanceof FileSystemError && error.code === 'FileNotFound' ? 'vanished' : { kind: 'unreadable' };
  }
}
