// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import type { RepoPath } from '../../core/model/repoPath';
import { codeOf } from '../listing/listFolder';

/** Why nothing was written. The file is as it was. */
export type NotWritten =
  'outside' | 'symlink' | 'read-only' | 'changed' | 'exists' | 'gone' | { readonly code: string };

/** What a file was when it was read; nothing is written over anything else. */
export type ReadState = Pick<Stats, 'dev' | 'ino' | 'size' | 'mtimeMs' | 'mode' | 'uid' | 'gid' | 'nlink'>;

/** Looks at a regular file inside the folder before it is read for a change. */
export function stateOf(root: string, place: string): ReadState | NotWritten {
  try {
    if (!isInside(root, dirname(place))) {
      return 'outside';
    }
    const stat = lstatSync(place);
    if (stat.isSymbolicLink()) {
      return 'symlink';
    }
    return stat.isFile() ? stat : { code: 'not a regular file' };
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'gone' : { code: codeOf(error) };
  }
}

/**
 * Replaces a file's content at once or not at all: a new file beside it takes its place, with its mode and owner. A file
 * that has other hard links is written in place, so that they stay one file.
 */
export function replaceFile(root: string, place: string, before: ReadState, bytes: Uint8Array): NotWritten | undefined {
  const now = stateOf(root, place);
  if (typeof now === 'string' || 'code' in now) {
    return now;
  }
  if (now.ino !== before.ino || now.size !== before.size || now.mtimeMs !== before.mtimeMs) {
    return 'changed';
  }
  if ((now.mode & 0o222) === 0) {
    return 'read-only';
  }
  try {
    if (now.nlink > 1) {
      write(openSync(place, constants.O_WRONLY | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0)), bytes);
    } else {
      writeBeside(place, now, bytes);
    }
    return undefined;
  } catch (error) {
    return { code: codeOf(error) };
  }
}

/** Deletes a file that is as it was when it was read. */
export function deleteFile(root: string, place: string, before: ReadState): NotWritten | undefined {
  const now = stateOf(root, place);
  if (typeof now === 'string' || 'code' in now) {
    return now;
  }
  if (now.ino !== before.ino || now.size !== before.size || now.mtimeMs !== before.mtimeMs) {
    return 'changed';
  }
  try {
    rmSync(place);
    return undefined;
  } catch (error) {
    return { code: codeOf(error) };
  }
}

/** Creates a file, and the folders it needs. Never writes over anything. */
export function createFile(root: string, path: RepoPath, bytes: Uint8Array): NotWritten | undefined {
  const place = join(root, path);
  try {
    if (!isInside(root, existingFolder(dirname(place)))) {
      return 'outside';
    }
    mkdirSync(dirname(place), { recursive: true });
    write(openSync(place, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o666), bytes);
    return undefined;
  } catch (error) {
    return codeOf(error) === 'EEXIST' ? 'exists' : { code: codeOf(error) };
  }
}

function writeBeside(place: string, { mode, uid, gid }: ReadState, bytes: Uint8Array): void {
  const beside = join(dirname(place), `.${basename(place).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
  const file = openSync(beside, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
  try {
    write(file, bytes, () => {
      try {
        fchownSync(file, uid, gid);
      } catch {
        // Only the owner's name would differ, and only where we may not give files away.
      }
      fchmodSync(file, mode & 0o7777);
    });
    renameSync(beside, place);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function write(file: number, bytes: Uint8Array, finish?: () => void): void {
  try {
    let written = 0;
    while (written < bytes.length) {
      written += writeSync(file, bytes, written);
    }
    finish?.();
  } finally {
    closeSync(file);
  }
}

/** The nearest folder upwards that exists: new ones are made in it. */
function existingFolder(folder: string): string {
  let existing = folder;
  while (lstatSync(existing, { throwIfNoEntry: false }) === undefined && dirname(existing) !== existing) {
    existing = dirname(existing);
  }
  return existing;
}

/** Whether a folder is, all links followed, the root or below it. */
function isInside(root: string, place: string): boolean {
  const real = realpathSync(root);
  const folder = realpathSync(place);
  return folder === real || folder.startsWith(real.endsWith(sep) ? real : real + sep);
}
