// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { lstatSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { parseRepoPath, type RepoPath } from '../../core/model/repoPath';
import { CannotRun } from '../cannotRun';

/** A PATH argument, checked: it lies in the folder and exists. */
export type NamedPath =
  | { readonly kind: 'file'; readonly path: RepoPath; readonly place: string }
  /** `path` is the empty string for the folder itself. */
  | { readonly kind: 'folder'; readonly path: RepoPath | ''; readonly place: string };

/**
 * Resolves PATH arguments, given relative to `cwd`, against the folder.
 * @throws {CannotRun} for one that does not exist, lies outside, or leads outside through a symbolic link.
 */
export function resolvePaths(root: string, cwd: string, given: readonly string[]): NamedPath[] {
  return given.map((name) => resolvePath(root, cwd, name));
}

function resolvePath(root: string, cwd: string, name: string): NamedPath {
  const place = resolve(cwd, name);
  const stat = lstatSync(place, { throwIfNoEntry: false });
  if (stat === undefined) {
    throw new CannotRun(`There is no file "${name}" in ${cwd}. Check the name.`);
  }
  const way = wayFrom(root, place) ?? wayFrom(realpathSync(root), join(realpathSync(dirname(place)), baseOf(place)));
  if (way === undefined || (way !== '' && wayFrom(realpathSync(root), realpathSync(dirname(place))) === undefined)) {
    throw new CannotRun(
      `"${name}" lies outside the folder ${root}. Name files below it, or choose another with --folder.`,
    );
  }
  if (way === '') {
    return { kind: 'folder', path: '', place };
  }
  const path = parseRepoPath(way);
  if (path === undefined) {
    throw new CannotRun(`"${name}" has a name that not every system can have. Rename it first.`);
  }
  return { kind: stat.isDirectory() ? 'folder' : 'file', path, place };
}

/** The way down from `root`, `/` separated; `undefined` when it leads up or to another drive. */
function wayFrom(root: string, place: string): string | undefined {
  const way = relative(root, place);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? undefined : way.split(sep).join('/');
}

function baseOf(place: string): string {
  return place.slice(dirname(place).length).replace(/^[\\/]+/, '');
}

/** Whether a listed file is meant by one of the arguments. */
export function isNamed(path: RepoPath, named: readonly NamedPath[]): boolean {
  return named.some(({ path: given }) => given === '' || path === given || path.startsWith(`${given}/`));
}
