// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { CancellationError, FileType, Uri, workspace, type CancellationToken } from 'vscode';
import { parseRepoPath, type RepoPath } from '../../core/model/repoPath';
import { withIgnoreFile } from '../../core/gitignore/ignorePaths';
import { IgnoreRules } from '../../core/gitignore/ignoreRules';
import type { Slices } from './slices';

export interface ListedFile {
  readonly path: RepoPath;
  readonly symlink: boolean;
}

export interface EditorListing {
  readonly files: readonly ListedFile[];
  /** There are more files than were asked for. */
  readonly truncated: boolean;
  /** Folders that could not be listed, and names that no other platform could have. */
  readonly skipped: number;
}

/** Folders that are asked for at the same time: each is a round trip, in the browser perhaps over the network. */
const AT_ONCE = 16;
/** Never listed, whatever the rules of a repository say. */
export const NEVER = new Set(['.git', 'node_modules']);

interface Folder {
  readonly path: string;
  readonly rules: IgnoreRules;
}

/**
 * Lists a folder through the editor's file system, nearest files first, honouring `.gitignore`. `workspace.findFiles`
 * is not used: it knows no ignore rules, and on file systems without a search provider it never answers.
 * @throws {CancellationError}
 */
export async function listFiles(
  root: Uri,
  {
    limit,
    slices,
    token,
    isForeign,
  }: {
    readonly limit: number;
    readonly slices: Slices;
    readonly token: CancellationToken;
    /** True for folders that are workspace folders of their own. */
    readonly isForeign: (uri: Uri) => boolean;
  },
): Promise<EditorListing> {
  const files: ListedFile[] = [];
  let skipped = 0;
  let level: Folder[] = [{ path: '', rules: IgnoreRules.none }];
  while (level.length > 0 && files.length < limit) {
    const next: Folder[] = [];
    for (let start = 0; start < level.length && files.length < limit; start += AT_ONCE) {
      const answers = await Promise.all(level.slice(start, start + AT_ONCE).map((folder) => read(root, folder)));
      for (const answer of answers) {
        if (answer === undefined) {
          skipped++;
          continue;
        }
        for (const [name, type] of answer.entries) {
          const path = answer.folder === '' ? name : `${answer.folder}/${name}`;
          const isFolder = (type & FileType.Directory) !== 0 && (type & FileType.SymbolicLink) === 0;
          if (NEVER.has(name) || answer.rules.ignores(path.split('/'), isFolder)) {
            continue;
          }
          if (isFolder) {
            if (!isForeign(Uri.joinPath(root, path))) {
              next.push({ path, rules: answer.rules });
            }
            continue;
          }
          const file = parseRepoPath(path);
          if (file === undefined) {
            skipped++;
          } else {
            files.push({ path: file, symlink: (type & FileType.SymbolicLink) !== 0 });
          }
        }
        await slices.pause();
      }
      if (token.isCancellationRequested) {
        throw new CancellationError();
      }
    }
    level = next;
  }
  return { files: files.slice(0, limit), truncated: files.length > limit || level.length > 0, skipped };
}

async function read(root: Uri, { path, rules }: Folder) {
  try {
    const uri = path === '' ? root : Uri.joinPath(root, path);
    const entries = await workspace.fs.readDirectory(uri);
    const hasRules = entries.some(([name, type]) => name === '.gitignore' && type === FileType.File);
    return { folder: path, entries, rules: hasRules ? withIgnoreFile(rules, path, await readRules(uri)) : rules };
  } catch {
    return undefined;
  }
}

/** The text of a folder's `.gitignore`; empty where it cannot be read. */
export async function readRules(folder: Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folder, '.gitignore')));
  } catch {
    return '';
  }
}
