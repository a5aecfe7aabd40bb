// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** Why a command could not run, in one sentence for the person. Ends the program with exit code 2. */
export class CannotRun extends Error {
  /** @param lines more to say, each on a line of its own. */
  constructor(
    message: string,
    readonly lines: readonly string[] = [],
  ) {
    super(message);
  }
}
