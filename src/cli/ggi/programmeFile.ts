// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import { editProgramme, type ProgrammeChange } from '../../core/ggi/editProgramme';
import { MAX_PROGRAMME_LENGTH } from '../../core/yaml/parseYaml';
import { readProgramme } from '../../core/ggi/readProgramme';
import { formatMessage } from '../../core/model/message';
import type { Programme } from '../../core/model/programme';
import { repoPath } from '../../core/model/repoPath';
import { applyToBytes } from '../../core/text/applyToBytes';
import { decode, type DecodedText } from '../../core/text/decode';
import { readSmallFile } from '../../node/reading/readSmallFile';
import { withLock } from '../../node/writing/fileLock';
import { createFile, replaceFile, stateOf, type NotWritten, type ReadState } from '../../node/writing/fileWriter';
import { CannotRun } from '../cannotRun';
import { placeOf } from '../folder/openFolder';
import { unifiedDiff } from '../output/unifiedDiff';
import { applyEdits } from '../../core/model/textEdit';
import type { Terminal } from '../terminal';

export const PROGRAMME_PATH = repoPath('.ospo/ggi.yaml');
/** Enough to see that a file is too large: core refuses it then with a sentence. */
const MAX_BYTES = MAX_PROGRAMME_LENGTH * 8;

interface ReadFile {
  readonly state: ReadState;
  readonly bytes: Uint8Array;
  readonly decoded: DecodedText;
}

/** The programme of a folder. @throws {CannotRun} when its file is broken; smaller problems are noted. */
export function programmeOf(root: string, terminal: Terminal): Programme {
  const { programme, problems, usable } = readProgramme(read(root)?.decoded.text, { today: today() });
  const lines = problems.map((problem) => placeOf(PROGRAMME_PATH, problem));
  if (!usable) {
    throw new CannotRun(`The programme cannot be read: ${PROGRAMME_PATH} has errors.`, lines);
  }
  terminal.note(lines.map((line) => `${line}\n`).join(''));
  return programme;
}

/** What changing the programme came to. */
export interface Changed {
  readonly action: 'created' | 'changed' | 'unchanged';
  /** The change as a unified diff. */
  readonly diff: string;
}

/** Changes, or what to change in a programme: asked again when the file has changed since it was read. */
export type Wanted = readonly ProgrammeChange[] | ((programme: Programme) => readonly ProgrammeChange[]);

/** So often somebody else may write between our reading and our writing before we give up. */
const MAX_ATTEMPTS = 5;

/**
 * Brings changes into `.ospo/ggi.yaml`, created if need be; nothing else in the file changes. What others write
 * meanwhile is read again and kept: the file is only replaced while it is what was read.
 * @throws {CannotRun} when the change is refused or cannot be written.
 */
export function changeProgramme(root: string, wanted: Wanted, dryRun: boolean): Changed {
  for (let attempt = 1; ; attempt++) {
    const result = dryRun || read(root) === undefined ? attemptTo(root, wanted, dryRun) : locked(root, wanted);
    if (typeof result === 'object' && 'action' in result) {
      return result;
    }
    const changedMeanwhile = result === 'changed' || result === 'exists' || result === 'gone';
    if (!changedMeanwhile || attempt === MAX_ATTEMPTS) {
      const why = typeof result === 'string' ? result : result.code;
      throw new CannotRun(`${PROGRAMME_PATH} could not be written (${why}). Nothing was changed.`);
    }
  }
}

function locked(root: string, wanted: Wanted): Changed | NotWritten {
  return withLock(join(root, PROGRAMME_PATH), () => attemptTo(root, wanted, false));
}

function attemptTo(root: string, wanted: Wanted, dryRun: boolean): Changed | NotWritten {
  const file = read(root);
  const text = file?.decoded.text;
  const changes = typeof wanted === 'function' ? wanted(readProgramme(text).programme) : wanted;
  if (typeof wanted === 'function' && changes.length === 0) {
    return UNCHANGED;
  }
  const edit = editProgramme(text, ...changes);
  if ('refused' in edit) {
    throw new CannotRun(formatMessage(edit.refused));
  }
  if (edit.edits.length === 0) {
    return UNCHANGED;
  }
  const after = applyEdits(text ?? '', edit.edits);
  const failure = dryRun
    ? undefined
    : file === undefined
      ? createFile(root, PROGRAMME_PATH, new TextEncoder().encode(after))
      : write(root, file, edit.edits);
  const diff = unifiedDiff(PROGRAMME_PATH, text, after);
  return failure ?? { action: file === undefined ? 'created' : 'changed', diff };
}

const UNCHANGED: Changed = { action: 'unchanged', diff: '' };

/** Today, as the handbook's dates are written. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function write(
  root: string,
  { state, bytes, decoded }: ReadFile,
  edits: Parameters<typeof applyToBytes>[2],
): NotWritten | undefined {
  const changed = applyToBytes(bytes, decoded, edits);
  return 'bytes' in changed
    ? replaceFile(root, join(root, PROGRAMME_PATH), state, changed.bytes)
    : { code: 'its encoding cannot hold the text' };
}

function read(root: string): ReadFile | undefined {
  const place = join(root, PROGRAMME_PATH);
  const state = stateOf(root, place);
  if (state === 'gone') {
    return undefined;
  }
  const bytes = typeof state === 'object' && 'ino' in state ? readSmallFile(place, MAX_BYTES) : undefined;
  const decoded = bytes === undefined ? undefined : decode(bytes);
  if (bytes === undefined || decoded?.kind !== 'text' || typeof state !== 'object' || !('ino' in state)) {
    throw new CannotRun(`${PROGRAMME_PATH} cannot be read as a text. It has to be a YAML file inside the folder.`);
  }
  return { state, bytes, decoded };
}
