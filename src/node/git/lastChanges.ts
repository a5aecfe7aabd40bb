// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RepoPath } from '../../core/model/repoPath';
import { findGitFolder } from './gitFolder';
import { headOf } from './head';
import { runGit } from './runGit';

/** Commits looked through, newest first; what changed before them is unknown. */
const MAX_COMMITS = 5000;
/** What was found by then is kept. */
const TIME_LIMIT_MS = 5000;
/** Windows allows 32,767 characters in all. */
const MAX_ARGUMENTS = 24_000;

/**
 * When each of some files was last changed by a commit, in seconds since 1970, with one walk along the first parents of
 * HEAD for all of them. Files that no commit within the limits changed are left out. Only for trusted folders.
 * @param root absolute
 */
export async function lastChanges(root: string, paths: readonly RepoPath[]): Promise<Map<RepoPath, number>> {
  const times = new Map<RepoPath, number>();
  const prefix = findGitFolder(root)?.prefix ?? '';
  for (const some of portions(paths)) {
    const output = await runGit(
      root,
      'log',
      [
        '-z',
        '--no-color',
        '--no-renames',
        '-m',
        '--first-parent',
        '--name-only',
        '--format==%ct',
        `--max-count=${MAX_COMMITS}`,
        '--',
        ...some.map((path) => `:(literal)${path}`),
      ],
      { timeout: TIME_LIMIT_MS, maxBytes: 16 * 1024 * 1024, partial: true },
    );
    const wanted = new Map(some.map((path) => [`${prefix}${path}`, path]));
    let time = 0;
    for (const part of output?.toString('utf8').split('\0') ?? []) {
      const token = part.replace(/^\n/, '');
      const head = /^=(?<time>\d{1,15})$/.exec(token)?.groups;
      const path = head === undefined ? wanted.get(token) : undefined;
      if (head !== undefined) {
        time = Number(head['time']);
      } else if (path !== undefined && !times.has(path)) {
        times.set(path, time);
      }
    }
  }
  return times;
}

function portions(paths: readonly RepoPath[]): RepoPath[][] {
  const all: RepoPath[][] = [];
  let size = MAX_ARGUMENTS;
  for (const path of paths) {
    const cost = Buffer.byteLength(path) + 16;
    if (size + cost > MAX_ARGUMENTS) {
      all.push([]);
      size = 0;
    }
    all.at(-1)!.push(path);
    size += cost;
  }
  return all;
}

/** Asks again only about what it does not know yet, for as long as HEAD stays where it is. */
export class ChangeReader {
  private head: string | undefined;
  private asked = new Set<RepoPath>();
  private known = new Map<RepoPath, number>();

  constructor(private readonly root: string) {}

  async read(paths: readonly RepoPath[]): Promise<ReadonlyMap<RepoPath, number>> {
    const head = await headOf(this.root);
    if (head === undefined || head !== this.head) {
      this.head = head;
      this.asked = new Set();
      this.known = new Map();
    }
    const { asked, known } = this;
    const open = head === undefined ? [] : paths.filter((path) => !asked.has(path));
    for (const [path, time] of open.length === 0 ? [] : await lastChanges(this.root, open)) {
      known.set(path, time);
    }
    open.forEach((path) => asked.add(path));
    return new Map(paths.flatMap((path) => (known.has(path) ? [[path, known.get(path)!] as const] : [])));
  }
}
