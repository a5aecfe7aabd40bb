// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseRepoPath, type RepoPath } from '../../core/model/repoPath';
import { codeOf } from '../../node/listing/listFolder';
import { FileReader } from '../../node/reading/fileReader';
import { CannotRun } from '../cannotRun';
import { harmless } from '../output/paint';

const BUFFERED = 64 * 1024;

/** A file that a report is written to: all of it or, when something fails, nothing. */
export class OutputFile {
  private constructor(
    readonly place: string,
    private readonly name: string,
  ) {}

  /**
   * @param isOurs whether the beginning of a file that is there already is that of an older report.
   * @throws {CannotRun} when it cannot be written, or would write over something else.
   */
  static at(cwd: string, name: string, isOurs: (head: string) => boolean): OutputFile {
    const place = resolve(cwd, name);
    const folder = dirname(place);
    if (!existsSync(folder) || !statSync(folder).isDirectory()) {
      throw new CannotRun(`There is no folder for "${harmless(name)}". Make it first, or choose another --out.`);
    }
    const there = lstatSync(place, { throwIfNoEntry: false });
    if (there?.isFile() === false) {
      throw new CannotRun(`"${harmless(name)}" is not a file that could be written. Choose another --out.`);
    }
    if (there !== undefined && there.size > 0) {
      const content = new FileReader(folder).read(basename(place) as RepoPath, 'head');
      const head = typeof content === 'object' && content.kind === 'bytes' ? Buffer.from(content.bytes).toString() : '';
      if (!isOurs(head)) {
        throw new CannotRun(
          `"${harmless(name)}" is something else than a report and is not overwritten. Choose another --out.`,
        );
      }
    }
    return new OutputFile(place, name);
  }

  /** Its path in a folder; `undefined` when it lies elsewhere. */
  pathIn(root: string): RepoPath | undefined {
    const way = relative(realpathSync(root), join(realpathSync(dirname(this.place)), basename(this.place)));
    return way.startsWith('..') ? undefined : parseRepoPath(way.replaceAll('\\', '/'));
  }

  /** @throws {CannotRun} */
  write(pieces: Iterable<string>): void {
    const beside = join(
      dirname(this.place),
      `.${basename(this.place).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`,
    );
    try {
      const file = openSync(beside, 'wx');
      try {
        for (const piece of gathered(pieces)) {
          writeAll(file, Buffer.from(piece));
        }
      } finally {
        closeSync(file);
      }
      renameSync(beside, this.place);
    } catch (error) {
      rmSync(beside, { force: true });
      throw new CannotRun(`"${harmless(this.name)}" could not be written (${codeOf(error)}).`);
    }
  }
}

/** Pieces of a size that is worth a write. */
export function* gathered(pieces: Iterable<string>): Iterable<string> {
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length >= BUFFERED) {
      yield waiting;
      waiting = '';
    }
  }
  if (waiting !== '') {
    yield waiting;
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) {
    written += writeSync(file, bytes, written);
  }
}
