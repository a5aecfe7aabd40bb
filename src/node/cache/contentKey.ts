// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Stats } from 'node:fs';
import type { TrackedFile } from '../git/trackedFile';

/** Times are compared in milliseconds with fractions; a number holds them to a fifth of a microsecond. */
const SAME_TIME = 0.001;
/** Longer than one step of any file system's clock: within it a file can change without a trace. */
const CLOCK_STEP_MS = 2500;

/**
 * What stands for the content of a file without reading it. Where the index of git says that the file is as it was
 * committed, this is the blob, which survives clones, branches and `touch`; else what the system says of the file.
 * `undefined` when the file is so new that it may change once more and look the same.
 */
export function contentKey(stat: Stats, tracked: TrackedFile | undefined, now: number): string | undefined {
  if (tracked !== undefined && isClean(stat, tracked)) {
    // With a filter between blob and file (line ends, large files) one blob has files of several sizes.
    return `${tracked.blob} ${stat.size}`;
  }
  const { size, mtimeMs, ctimeMs, ino } = stat;
  return now - Math.max(mtimeMs, ctimeMs) < CLOCK_STEP_MS ? undefined : `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

/** As git itself decides: what it noted of the file when it looked last still holds, and it did not look too early. */
function isClean(stat: Stats, tracked: TrackedFile): boolean {
  return (
    !tracked.racy &&
    stat.size % 2 ** 32 === tracked.size &&
    Math.abs(stat.mtimeMs - tracked.mtimeMs) < SAME_TIME &&
    Math.abs(stat.ctimeMs - tracked.ctimeMs) < SAME_TIME &&
    stat.ino % 2 ** 32 === tracked.ino
  );
}

/** Whether nothing happened to a file between two looks at it. */
export function isUntouched(before: Stats, after: Stats): boolean {
  return (
    before.size === after.size &&
    before.mtimeMs === after.mtimeMs &&
    before.ctimeMs === after.ctimeMs &&
    before.ino === after.ino
  );
}
