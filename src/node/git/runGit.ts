// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { findGit } from './findGit';

export interface GitLimits {
  /** Milliseconds after which git is stopped. */
  readonly timeout?: number;
  /** Bytes of output after which git is stopped. */
  readonly maxBytes?: number;
  /** What git reads from its standard input. */
  readonly input?: string;
  /** Whether what came before a limit was hit is of use. */
  readonly partial?: boolean;
}

/** The subcommands that start no filter, text conversion, hook or network transfer by themselves. */
export type HarmlessCommand = 'ls-files' | 'rev-list' | 'rev-parse' | 'log' | 'cat-file';

/** Neutralises every setting of a repository's own configuration that names a program. */
const OVERRIDES = [
  'core.fsmonitor=false',
  `core.hooksPath=${devNull}`,
  'core.pager=cat',
  'core.sshCommand=false',
  'core.gitProxy=false',
  'core.askPass=false',
  'core.editor=false',
  'core.alternateRefsCommand=false',
  'diff.external=',
  'credential.helper=',
  'gpg.program=false',
  'log.showSignature=false',
  'log.showRoot=true',
  'protocol.allow=never',
  'submodule.recurse=false',
].flatMap((setting) => ['-c', setting]);

/**
 * Runs git in `folder` without a shell and gives its standard output; `undefined` when there is no git, it failed, or a
 * limit was hit. The only place that starts a program which is not our own. Never call it for a folder that is not trusted.
 */
export function runGit(
  folder: string,
  command: HarmlessCommand,
  parameters: readonly string[],
  { timeout = 20_000, maxBytes = 256 * 1024 * 1024, input, partial = false }: GitLimits = {},
): Promise<Buffer | undefined> {
  const git = findGit(folder);
  if (git === undefined) {
    return Promise.resolve(undefined);
  }
  const neutral = command === 'log' ? ['--no-textconv', '--no-ext-diff', '--no-show-signature'] : [];
  const line = ['--no-optional-locks', '--no-pager', ...OVERRIDES, '-C', folder, command, ...neutral, ...parameters];
  return new Promise((resolve) => {
    const options = {
      encoding: 'buffer',
      timeout,
      maxBuffer: maxBytes,
      env: environment(),
      windowsHide: true,
    } as const;
    const child = execFile(git, line, { ...options, killSignal: 'SIGKILL' }, (error, output) =>
      resolve(error === null || (partial && error.killed === true) ? output : undefined),
    );
    // A git that ends before it has read everything is told by its exit code.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/**
 * The environment without what would point git elsewhere (a hook that calls us sets GIT_DIR and GIT_INDEX_FILE) or name
 * programs; configuration handed down by the person (GIT_CONFIG_*) stays.
 */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('GIT_') || name.startsWith('GIT_CONFIG_') || name === 'GIT_CEILING_DIRECTORIES',
  );
  return {
    ...Object.fromEntries(kept),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // Objects that were never fetched are missing and nothing else; older versions know only the second of these.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_PAGER: 'cat',
    LC_ALL: 'C',
  };
}
