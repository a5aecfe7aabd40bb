// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { CancellationToken, TextDocument } from 'vscode';
import { createEngine } from '../../core/engine/createEngine';
import { HEAD_BYTES, type FileLicensing } from '../../core/engine/engine';
import { headerOf } from '../../core/engine/fileRecord';
import { readRecord } from '../../core/engine/readRecord';
import type { FileHeader } from '../../core/model/header';
import { folderOf, parseRepoPath, type RepoPath } from '../../core/model/repoPath';
import { sidecarOf } from '../../core/reuse/sidecar';
import { readFile } from '../analyse/readFile';
import type { FolderSession } from '../session/session';

/** What the head of a document says, as it stands in the editor. */
export function ownHeader(path: RepoPath, document: TextDocument): FileHeader {
  return headerOf(readRecord(path, contentOf(document)));
}

/**
 * Asks an engine that knows of nothing but the document and the few files that may speak of it: its side file, and the
 * REUSE.toml of each folder above it. Only for somebody who waits for the answer: it reads files.
 */
export async function licensingAt(
  session: FolderSession,
  path: RepoPath,
  document: TextDocument,
  token: CancellationToken,
): Promise<FileLicensing | undefined> {
  const engine = createEngine({});
  engine.accept(path, contentOf(document));
  for (const other of speakers(path)) {
    if (token.isCancellationRequested) {
      return undefined;
    }
    const content = await readFile(session.folder, other, engine.want(other));
    if (content !== 'vanished') {
      engine.accept(other, content);
    }
  }
  return engine.licensing(path);
}

function speakers(path: RepoPath): readonly RepoPath[] {
  const found: string[] = [sidecarOf(path), '.reuse/dep5', 'REUSE.toml'];
  const folders = folderOf(path)
    .split('/')
    .filter((name) => name !== '');
  folders.forEach((_, index) => found.push(`${folders.slice(0, index + 1).join('/')}/REUSE.toml`));
  return found.flatMap((name) => parseRepoPath(name) ?? []).filter((name) => name !== path);
}

function contentOf(document: TextDocument): { kind: 'bytes'; bytes: Uint8Array; size: number } {
  const text = document.getText().slice(0, HEAD_BYTES + 1);
  const bytes = new TextEncoder().encode(text);
  return { kind: 'bytes', bytes, size: bytes.length };
}
