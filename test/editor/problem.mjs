// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** Something that went wrong outside the program and that a person can mend: shown as text, never as a stack trace. */
export class Problem extends Error {
  /**
   * @param {string} what what failed, and why
   * @param {string} next what to do now
   */
  constructor(what, next) {
    super(`${what}\n  Next: ${next}`);
  }
}

/** Runs a program and turns its end into an exit code: a {@link Problem} is told in its own words, anything else with its stack. */
export async function main(run) {
  try {
    process.exitCode = (await run()) ?? 0;
  } catch (error) {
    console.error(error instanceof Problem ? error.message : (error?.stack ?? error));
    // What still runs (a server, a browser) must not keep a program alive that has failed: it is killed on exit.
    process.exit(1);
  }
}
