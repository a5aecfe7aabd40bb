// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ExportedFile } from '../../core/ggi/board/exportBoard';
import { repoPath } from '../../core/model/repoPath';
import { codeOf } from '../../node/listing/listFolder';
import { readSmallFile } from '../../node/reading/readSmallFile';
import { createFile, replaceFile, stateOf, type NotWritten, type ReadState } from '../../node/writing/fileWriter';
import { CannotRun } from '../cannotRun';
import { harmless } from '../output/paint';

/** What became of a file, or would. */
export interface WrittenFile {
  readonly path: string;
  readonly action: 'created' | 'replaced' | 'unchanged';
}

interface Planned extends WrittenFile {
  readonly bytes: Buffer;
  /** The file that is replaced, as it was when it was read. */
  readonly before?: ReadState;
}

/**
 * Writes files into a folder, all of them or, where one stands in the way, none.
 * @throws {CannotRun} naming every file that would be overwritten without having been asked for.
 */
export function exportedFiles(
  files: readonly ExportedFile[],
  out: string,
  cwd: string,
  { overwrite, dryRun }: { readonly overwrite: boolean; readonly dryRun: boolean },
): WrittenFile[] {
  const folder = resolve(cwd, out);
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there !== undefined && !there.isDirectory()) {
    throw new CannotRun(`"${harmless(out)}" is a file, not a folder. Choose another --out.`);
  }
  const planned = files.map((file) => plan(file, folder, there !== undefined));
  const inTheWay = planned.filter(({ action }) => action === 'replaced');
  if (inTheWay.length > 0 && !overwrite) {
    throw new CannotRun(
      `Nothing was written: these files in "${harmless(out)}" say something else. Choose another --out, or replace them with --overwrite.`,
      inTheWay.map(({ path }) => `  ${path}`),
    );
  }
  if (!dryRun) {
    try {
      mkdirSync(folder, { recursive: true });
    } catch (error) {
      throw new CannotRun(`The folder "${harmless(out)}" could not be made (${codeOf(error)}).`);
    }
    planned.forEach((file) => write(file, folder));
  }
  return planned.map(({ path, action }) => ({ path, action }));
}

function plan({ path, content }: ExportedFile, folder: string, exists: boolean): Planned {
  const bytes = Buffer.from(content);
  const place = join(folder, path);
  const before = exists ? stateOf(folder, place) : 'gone';
  if (before === 'gone') {
    return { path, bytes, action: 'created' };
  }
  if (typeof before === 'string' || 'code' in before) {
    throw cannotWrite(path, before);
  }
  const same = before.size === bytes.length && readSmallFile(place, bytes.length)?.equals(bytes) === true;
  return { path, bytes, before, action: same ? 'unchanged' : 'replaced' };
}

function write({ path, bytes, action, before }: Planned, folder: string): void {
  const failure =
    action === 'unchanged'
      ? undefined
      : before === undefined
        ? createFile(folder, repoPath(path), bytes)
        : replaceFile(folder, join(folder, path), before, bytes);
  if (failure !== undefined) {
    throw cannotWrite(path, failure);
  }
}

function cannotWrite(path: string, why: NotWritten): CannotRun {
  return new CannotRun(`${path} could not be written (${typeof why === 'string' ? why : why.code}).`);
}
