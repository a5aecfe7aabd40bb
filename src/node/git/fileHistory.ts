// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import type { RepoPath } from '../../core/model/repoPath';
import { readSmallFile } from '../reading/readSmallFile';
import { findGitFolder } from './gitFolder';
import { runGit } from './runGit';

/** A version of one file, as a commit left it. */
export interface FileVersion {
  readonly commit: string;
  /** When it was committed, in seconds since 1970. */
  readonly time: number;
  /** Id of the file's content; `undefined` where the commit deleted it. */
  readonly blob: string | undefined;
}

export interface FileHistory {
  /** Newest first. */
  readonly versions: readonly FileVersion[];
  /** Why there may be more before the last of them. */
  readonly unknownBefore?: 'shallow' | 'limit';
}

const NO_BLOB = /^0+$/;
/** `shallow` holds one id a line. */
const MAX_SHALLOW_BYTES = 4 * 1024 * 1024;

/**
 * The versions of one file along the first parents of HEAD, renames followed: what was merged counts from the day of its
 * merge on, so that two branches do not take turns. `undefined` when git cannot tell: no git, no repository, no commit.
 * Only for trusted folders.
 * @param root absolute. @param limit how many versions at most
 */
export async function fileHistory(root: string, path: RepoPath, limit: number): Promise<FileHistory | undefined> {
  const output = await runGit(
    root,
    'log',
    [
      '-z',
      '--no-color',
      '--follow',
      '-M',
      '-m',
      '--first-parent',
      '--raw',
      '--no-abbrev',
      '--format==%H %ct',
      `--max-count=${limit + 1}`,
      '--',
      path,
    ],
    { maxBytes: 16 * 1024 * 1024 },
  );
  if (output === undefined) {
    return undefined;
  }
  const all = parseLog(output.toString('utf8'));
  const versions = all.slice(0, limit);
  if (all.length > limit) {
    return { versions, unknownBefore: 'limit' };
  }
  const oldest = versions.at(-1);
  return oldest !== undefined && shallowCommits(root).has(oldest.commit)
    ? { versions, unknownBefore: 'shallow' }
    : { versions };
}

/** `=<id> <time>`, then `:<modes> <old> <new> <status>` and one name or, for a rename, two; all parted by NUL. */
function parseLog(output: string): FileVersion[] {
  const versions: FileVersion[] = [];
  let commit: { readonly commit: string; readonly time: number } | undefined;
  let names = 0;
  for (const part of output.split('\0')) {
    if (names > 0) {
      names--;
      continue;
    }
    const token = part.replace(/^\n+/, '');
    const head = /^=(?<id>[0-9a-f]{40,64}) (?<time>\d{1,15})$/.exec(token)?.groups;
    const change = /^:\d+ \d+ [0-9a-f]+ (?<blob>[0-9a-f]{40,64}) (?<status>[A-Z])/.exec(token)?.groups;
    if (head !== undefined) {
      commit = { commit: head['id']!, time: Number(head['time']) };
    } else if (change !== undefined) {
      names = /[RC]/.test(change['status']!) ? 2 : 1;
      if (commit !== undefined) {
        const blob = change['blob']!;
        versions.push({ ...commit, blob: NO_BLOB.test(blob) ? undefined : blob });
        commit = undefined;
      }
    }
  }
  return versions;
}

/** Commits whose parents were not fetched. */
export function shallowCommits(root: string): ReadonlySet<string> {
  const folder = findGitFolder(root);
  const text = folder && readSmallFile(join(folder.commonDir, 'shallow'), MAX_SHALLOW_BYTES)?.toString('latin1');
  return new Set((text ?? '').split('\n').map((line) => line.trim()));
}
