// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { statSync } from 'node:fs';
import { findGitFolder, type GitFolder } from '../git/gitFolder';
import { runGit } from '../git/runGit';
import { ListingBuilder, type Listing } from './listing';
import { addTracked } from './tracked';
import { walk } from './walk';

export interface ListingOptions {
  /** Whether git may run in the folder. When false, nothing but files is read. */
  readonly trusted: boolean;
  /** Whether `Listing.tracked` is wanted. */
  readonly withTracked?: boolean;
}

/** The folder itself cannot be listed. `code` is the system's: ENOENT, ENOTDIR, EACCES. */
export class FolderError extends Error {
  constructor(
    readonly folder: string,
    readonly code: string,
  ) {
    super(`${folder}: ${code}`);
  }
}

/** A listing in two steps, so that known files can be read while git still looks for the others. */
export interface ListingSteps {
  /** What is known at once: the tracked files, or everything where our own walk had to answer. */
  readonly first: Listing;
  /** Everything, the first ones included. */
  readonly all: Promise<Listing>;
}

/**
 * Lists the files of a folder (an absolute path): tracked ones from git's index, untracked ones that are not ignored
 * from git; without git, or when it may not run, by a walk of our own.
 * @throws {FolderError} when the folder is not there, is no folder, or may not be read.
 */
export function listFolderInSteps(root: string, { trusted, withTracked = false }: ListingOptions): ListingSteps {
  requireFolder(root);
  const git = findGitFolder(root);
  const builder = new ListingBuilder();
  const tracked = git === undefined ? undefined : addTracked(git, builder, withTracked);
  if (git === undefined || !trusted) {
    const listing = walked(root, git, tracked, builder);
    return { first: listing, all: Promise.resolve(listing) };
  }
  const first = builder.finish('git');
  return { first, all: finishWithGit(root, git, tracked, builder, first) };
}

/** {@link listFolderInSteps}, all at once. */
export async function listFolder(root: string, options: ListingOptions): Promise<Listing> {
  return listFolderInSteps(root, options).all;
}

async function finishWithGit(
  root: string,
  git: GitFolder,
  tracked: number | undefined,
  builder: ListingBuilder,
  first: Listing,
): Promise<Listing> {
  const [untracked, staged] = await Promise.all([
    runGit(root, 'ls-files', ['-z', '--others', '--exclude-standard']),
    tracked === undefined ? runGit(root, 'ls-files', ['-z', '--stage']) : undefined,
  ]);
  if (untracked === undefined || (tracked === undefined && staged === undefined)) {
    return walked(root, git, tracked, builder);
  }
  const stagedCount = tracked ?? addStaged(staged ?? Buffer.alloc(0), builder);
  const others = splitNames(untracked).filter((name) => !name.endsWith('/')); // `folder/` is a nested repository.
  if (stagedCount === 0 && others.length === 0 && git.prefix !== '') {
    return walked(root, git, stagedCount, builder);
  }
  for (const name of others) {
    builder.add(name, false);
  }
  return others.length === 0 && tracked !== undefined ? first : builder.finish('git');
}

/**
 * Our own walk. A folder of which the repository around it knows nothing because it ignores it (a build result, a
 * sample that is opened on its own) is listed for itself, under its own rules only.
 */
function walked(
  root: string,
  git: GitFolder | undefined,
  tracked: number | undefined,
  builder: ListingBuilder,
): Listing {
  if (git !== undefined) {
    walk(root, git, builder);
    const listing = builder.finish('index');
    if (listing.paths.length > 0 || git.prefix === '' || (tracked ?? 0) > 0) {
      return listing;
    }
  }
  walk(root, undefined, builder);
  return builder.finish('walk');
}

/** `mode object stage\tname`, the output of `git ls-files --stage -z`. */
function addStaged(output: Buffer, into: ListingBuilder): number {
  let count = 0;
  for (const record of splitNames(output)) {
    const mode = record.slice(0, 6);
    if (mode !== '160000') {
      into.add(record.slice(record.indexOf('\t') + 1), mode === '120000');
      count++;
    }
  }
  return count;
}

function splitNames(output: Buffer): string[] {
  return output
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '');
}

function requireFolder(root: string): void {
  let isFolder: boolean;
  try {
    isFolder = statSync(root).isDirectory();
  } catch (error) {
    throw new FolderError(root, codeOf(error));
  }
  if (!isFolder) {
    throw new FolderError(root, 'ENOTDIR');
  }
}

/** The system's name for what went wrong. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'EIO';
}
