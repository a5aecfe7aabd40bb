// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { setFlagsFromString } from 'node:v8';

// Reading a folder makes much that is of no use a moment later (stats, heads, lines), and little of it survives. V8 answers
// the many small collections by letting the space for new objects grow to three times 16 MB, which buys nothing here: with
// a small one the processor time is the same, and the scan of 22,776 files needs 110 MB instead of 139.

/** Megabytes of one half of the space for new objects, for processes of ours that are started with options. */
const HALF_MB = 2;

/** For `child_process.fork`. */
export const SMALL_YOUNG_SPACE: readonly string[] = [`--max-semi-space-size=${HALF_MB}`];

/** For `new Worker`: two halves, and as much again for large new objects. */
export const SMALL_YOUNG_WORKER = { maxYoungGenerationSizeMb: 3 * HALF_MB } as const;

/** For a process that runs already: its space does not grow any more. Call it before anything is read. */
export function keepYoungSpaceSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
