// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import type { YearSpan } from '../../core/headers/request';
import type { RepoPath } from '../../core/model/repoPath';
import { readSmallFile } from '../reading/readSmallFile';
import { shallowCommits } from './fileHistory';
import { findGitFolder } from './gitFolder';
import { runGit } from './runGit';

/** The whole history of a large repository takes a while; who waits for it has asked for years. */
const TIME_LIMIT_MS = 300_000;
const MAX_BYTES = 1024 * 1024 * 1024;
/** Commits that only change the form: git blame passes over them, and so do years. */
const IGNORED = '.git-blame-ignore-revs';
const MAX_IGNORED_BYTES = 1024 * 1024;

/** `unknown`: the file's first commits were not fetched. */
export type FileYears = ReadonlyMap<RepoPath, YearSpan | 'unknown'>;

/**
 * The years in which files were first and last changed by a commit, by the authors' clocks, with one walk through the
 * history of HEAD for all of them. Renames are followed; what only renames a file does not change it. Files that no commit
 * has are left out. `undefined` when git cannot tell: no git, no repository, no commit. Only for trusted folders.
 * @param root absolute
 */
export async function fileYears(root: string, paths: readonly RepoPath[]): Promise<FileYears | undefined> {
  const prefix = findGitFolder(root)?.prefix ?? '';
  const [only, ...others] = paths;
  // For one file git passes over all other commits; it follows one file alone.
  const which = only !== undefined && others.length === 0 ? ['--follow', '--', only] : [];
  const output = await runGit(root, 'log', ['-z', '--no-color', '-M', '--name-status', '--format==%H %at', ...which], {
    timeout: TIME_LIMIT_MS,
    maxBytes: MAX_BYTES,
  });
  if (output === undefined) {
    return undefined;
  }
  const walk = new Walk(
    new Map(paths.map((path) => [`${prefix}${path}`, [path]])),
    ignoredCommits(root),
    shallowCommits(root),
  );
  walk.read(output);
  return walk.years;
}

function ignoredCommits(root: string): ReadonlySet<string> {
  const top = findGitFolder(root)?.top ?? root;
  const text = readSmallFile(join(top, IGNORED), MAX_IGNORED_BYTES)?.toString('latin1') ?? '';
  return new Set(text.split('\n').map((line) => line.replace(/#.*/, '').trim().toLowerCase()));
}

/** Goes through the commits, newest first. */
class Walk {
  readonly years = new Map<RepoPath, YearSpan | 'unknown'>();
  private commit = '';
  private year = 0;

  constructor(
    /** By the name a file had then, the files it became. */
    private readonly names: Map<string, readonly RepoPath[]>,
    private readonly ignored: ReadonlySet<string>,
    private readonly shallow: ReadonlySet<string>,
  ) {}

  /** `=<id> <time>`, then a status and one name or, for a rename or a copy, two; all parted by NUL. */
  read(output: Buffer): void {
    let status = '';
    let from: string | undefined;
    for (const part of parts(output)) {
      if (status !== '' && /^[RC]/.test(status) && from === undefined) {
        from = part;
      } else if (status !== '') {
        this.change(status, part, from);
        status = '';
        from = undefined;
      } else {
        const token = part.replace(/^\n+/, '');
        const head = /^=(?<id>[0-9a-f]{40,64}) (?<time>\d{1,15})$/.exec(token)?.groups;
        if (head !== undefined) {
          this.commit = head['id']!;
          this.year = new Date(Number(head['time']) * 1000).getUTCFullYear();
        } else if (/^[A-Z]\d*$/.test(token)) {
          status = token;
        }
      }
    }
  }

  private change(status: string, name: string, from: string | undefined): void {
    for (const path of this.names.get(name) ?? []) {
      this.note(path, status);
      if (from !== undefined && status.startsWith('R')) {
        this.names.set(from, [...new Set([...(this.names.get(from) ?? []), path])]);
      }
    }
  }

  private note(path: RepoPath, status: string): void {
    const known = this.years.get(path);
    const changesNothing = status === 'R100' || (this.ignored.has(this.commit) && !status.startsWith('A'));
    if (known === 'unknown' || changesNothing) {
      return;
    }
    if (this.shallow.has(this.commit)) {
      this.years.set(path, 'unknown');
    } else {
      this.years.set(path, {
        first: Math.min(known?.first ?? this.year, this.year),
        last: Math.max(known?.last ?? this.year, this.year),
      });
    }
  }
}

/** A history of hundreds of megabytes is longer than a text can be. */
function* parts(output: Buffer): Iterable<string> {
  for (let start = 0; start < output.length;) {
    const end = output.indexOf(0, start);
    yield output.toString('utf8', start, end < 0 ? output.length : end);
    start = end < 0 ? output.length : end + 1;
  }
}
