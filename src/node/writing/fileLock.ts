// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { closeSync, constants, lstatSync, openSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf } from '../listing/listFolder';
import type { NotWritten } from './fileWriter';

/** How long another of our processes is waited for; a change of one file takes a fraction of a second. */
const WAIT_MS = 10_000;
const PAUSE_MS = 20;
/** A lock that is older was left by a process that was killed. */
const STALE_MS = 30_000;

/**
 * Does something while no other process of ours changes the same file, so that what one of them reads, changes and writes
 * is not lost by the other. Editors know nothing of the lock: against them every write looks whether the file is still
 * what was read.
 * @param place absolute; its folder has to be there
 */
export function withLock<T>(place: string, action: () => T): T | NotWritten {
  const lock = join(dirname(place), `.${basename(place)}.lock`);
  const deadline = Date.now() + WAIT_MS;
  for (;;) {
    try {
      closeSync(openSync(lock, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600));
      break;
    } catch (error) {
      // On Windows a lock that is just being removed cannot be opened.
      if (codeOf(error) !== 'EEXIST' && !(process.platform === 'win32' && codeOf(error) === 'EPERM')) {
        return { code: codeOf(error) };
      }
    }
    const stat = lstatSync(lock, { throwIfNoEntry: false });
    if (stat !== undefined && Date.now() - stat.mtimeMs > STALE_MS) {
      rmSync(lock, { force: true });
    } else if (Date.now() > deadline) {
      return { code: `another process is writing it; if none is, delete ${basename(lock)}` };
    } else {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
  try {
    return action();
  } finally {
    rmSync(lock, { force: true });
  }
}
