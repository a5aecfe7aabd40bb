// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { MAX_BOARD_LENGTH, readBoardFile, type BoardFile, type BoardSource } from '../../core/ggi/board/readBoardFile';
import { formatMessage } from '../../core/model/message';
import { decode } from '../../core/text/decode';
import { readSmallFile } from '../../node/reading/readSmallFile';
import { CannotRun } from '../cannotRun';
import { harmless } from '../output/paint';

/** A file of a board, under the name that the person gave. */
export interface NamedBoardFile {
  readonly name: string;
  readonly file: BoardFile;
}

/** Reads the files of a board; shells write them in UTF-8 and in UTF-16. @throws {CannotRun} for one that is none. */
export function readBoardFiles(names: readonly string[], cwd: string, from?: BoardSource): NamedBoardFile[] {
  return names.map((name) => {
    const bytes = readSmallFile(resolve(cwd, name), MAX_BOARD_LENGTH * 2);
    const decoded = bytes === undefined ? undefined : decode(bytes);
    if (decoded?.kind !== 'text') {
      throw new CannotRun(`"${harmless(name)}" cannot be read as a text. Name the files that were exported.`);
    }
    const file = readBoardFile(decoded.text, from);
    if ('refused' in file) {
      throw new CannotRun(`${harmless(name)}: ${formatMessage(file.refused)}`);
    }
    return { name, file };
  });
}

/** Tells the one folder among the arguments, wherever it stands, from the files. @throws {CannotRun} for a second one. */
export function splitArguments(given: readonly string[], cwd: string): { files: string[]; folder?: string } {
  const isFolder = (name: string): boolean =>
    statSync(resolve(cwd, name), { throwIfNoEntry: false })?.isDirectory() === true;
  const [folder, second] = given.filter(isFolder);
  if (second !== undefined) {
    throw new CannotRun(`"${second}" is a second folder. Name the files of the board, and one folder to import into.`);
  }
  const files = given.filter((name) => !isFolder(name));
  if (files.length === 0) {
    throw new CannotRun('Name the files of the board, for example: ospo-lens ggi import issues.json.');
  }
  return { files, ...(folder !== undefined && { folder }) };
}
