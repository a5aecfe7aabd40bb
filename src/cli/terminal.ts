// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** Where a command reads its surroundings from and writes to: the process, or what a test puts in its place. */
export interface Terminal {
  readonly cwd: string;
  /** Results, and nothing else. */
  out(text: string): void;
  /** Progress, notes and errors. */
  note(text: string): void;
  /** Whether results may be coloured. */
  readonly colours: boolean;
  /** Whether a person watches the notes, so that progress is worth drawing. */
  readonly watched: boolean;
}

/** 0: fine. 1: findings at or above the threshold, or something was skipped. 2: could not run. */
export type ExitCode = 0 | 1 | 2;

/** The terminal of this process. NO_COLOR and FORCE_COLOR as no-color.org and Node's own tools have them. */
export function processTerminal(): Terminal {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  const colours = forced || (process.stdout.isTTY && !NO_COLOR && TERM !== 'dumb');
  return {
    cwd: process.cwd(),
    out: (text) => void process.stdout.write(text),
    note: (text) => void process.stderr.write(text),
    colours,
    watched: process.stderr.isTTY && TERM !== 'dumb',
  };
}
