// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Uri, l10n, workspace, type CancellationToken } from 'vscode';
import { planBinary, planHeader } from '../../core/headers/write/planHeader';
import type { HeaderRequest } from '../../core/model/header';
import type { FileChange } from '../../core/model/fileChange';
import type { RepoPath } from '../../core/model/repoPath';
import { decode } from '../../core/text/decode';
import { headerFix, toFix, type HeaderFix } from './headerFix';
import type { FolderSession } from '../session/session';

/** What adding headers to many files comes to, before anything is written. */
export interface HeaderBatch {
  readonly changes: readonly { readonly path: RepoPath; readonly change: FileChange }[];
  /** Files left alone, with the reason in words. */
  readonly left: readonly { readonly path: RepoPath; readonly reason: string }[];
}

/** Files are read this many at a time, so that the extension host stays free between. */
const CHUNK = 20;

/** Plans the headers of many files; open documents as they stand in the editor, the others from disk. */
export async function planBatch(
  session: FolderSession,
  paths: readonly RepoPath[],
  requestOf: (path: RepoPath) => HeaderRequest | undefined,
  token: CancellationToken,
  progress: (done: number) => void,
): Promise<HeaderBatch> {
  const changes: { path: RepoPath; change: FileChange }[] = [];
  const left: { path: RepoPath; reason: string }[] = [];
  for (let at = 0; at < paths.length && !token.isCancellationRequested; at += CHUNK) {
    const chunk = paths.slice(at, at + CHUNK);
    const fixes = await Promise.all(chunk.map((path) => planOne(session, path, requestOf(path))));
    chunk.forEach((path, index) => {
      const fix = fixes[index];
      if (fix === undefined) {
        return;
      }
      if ('reason' in fix) {
        left.push({ path, reason: fix.reason });
      } else {
        changes.push(...fix.changes.map((change) => ({ path, change })));
      }
    });
    progress(Math.min(at + CHUNK, paths.length));
  }
  return { changes, left };
}

async function planOne(
  session: FolderSession,
  path: RepoPath,
  request: HeaderRequest | undefined,
): Promise<HeaderFix | undefined> {
  if (request === undefined) {
    return undefined;
  }
  const uri = Uri.joinPath(session.folder.uri, path);
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open !== undefined) {
    return headerFix(open, path, request);
  }
  try {
    return planBytes(path, await workspace.fs.readFile(uri), request);
  } catch {
    // Deleted since it was listed: there is nothing left to add a header to.
    return undefined;
  }
}

/**
 * The editor reads and writes whole texts: what it would not give back byte for byte is left to the command line, which
 * splices.
 */
function planBytes(path: RepoPath, bytes: Uint8Array, request: HeaderRequest): HeaderFix {
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') {
    return toFix(path, planBinary(path, request));
  }
  if (decoded.encoding === 'single-byte') {
    return { reason: l10n.t('It is not UTF-8, and the editor would change its bytes: use “ospo-lens headers add”.') };
  }
  if (hasMixedLineEnds(decoded.text)) {
    return {
      reason: l10n.t('Its lines end in different ways, and the editor would unify them: use “ospo-lens headers add”.'),
    };
  }
  return toFix(path, planHeader(path, decoded.text, request, { encoding: decoded.encoding }));
}

function hasMixedLineEnds(text: string): boolean {
  const ends = new Set(text.match(/\r\n|\r|\n/g));
  return ends.size > 1 || ends.has('\r');
}
