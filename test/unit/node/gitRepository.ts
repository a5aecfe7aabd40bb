// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'mocha';

/** A real folder below the system's temporary one, removed when the suite that asked for it is over. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ospo-lens-')));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files, folders made as needed. */
export function writeFiles(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

/** Runs the real git, with nobody's own configuration. */
export function git(root: string, ...parameters: string[]): string {
  return execFileSync('git', parameters, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: 'A',
      GIT_AUTHOR_EMAIL: 'a@example.org',
      GIT_COMMITTER_NAME: 'A',
      GIT_COMMITTER_EMAIL: 'a@example.org',
    },
  });
}

/** A repository with the given files committed. */
export function repository(files: Readonly<Record<string, string | Uint8Array>>, ...init: string[]): string {
  const root = temporaryFolder();
  git(root, 'init', '-q', ...init);
  writeFiles(root, files);
  git(root, 'add', '--all', '--force');
  git(root, 'commit', '-q', '--allow-empty', '-m', 'start');
  return root;
}
