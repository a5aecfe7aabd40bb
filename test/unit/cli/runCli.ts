// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A program that hangs fails its test; it does not stop the suite. */
const LIMIT_MS = 20_000;
const PROGRAM = resolve('dist/cli.mjs');

/** Runs the built command line as a person would: a process of its own, in a folder, not on a terminal. */
export function runCli(cwd: string, ...words: readonly string[]): CliResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], {
    cwd,
    encoding: 'utf8',
    timeout: LIMIT_MS,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Runs a shell line in which `$CLI` is the program. */
export function runShell(cwd: string, line: string, env: Readonly<Record<string, string>> = {}): CliResult {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], {
    cwd,
    encoding: 'utf8',
    timeout: LIMIT_MS,
    env: { ...process.env, ...env, CLI: `${process.execPath} ${PROGRAM}` },
  });
  return { code: status, out: stdout, err: stderr };
}
