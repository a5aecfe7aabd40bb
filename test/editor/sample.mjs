// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CACHE, ROOT } from './paths.mjs';
import { Problem } from './problem.mjs';

/** @throws {Problem} unless it is a folder that is there */
export function requireFolder(folder) {
  const path = resolve(folder);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) {
    throw new Problem(
      `There is no folder ${path}.`,
      'name a folder that exists, or none: then a sample repository is opened.',
    );
  }
  if (!found.isDirectory()) {
    throw new Problem(
      `${path} is a file, and an editor window is opened on a folder.`,
      'name the folder that the file lies in.',
    );
  }
}

/** Makes the copy a repository of its own: otherwise history and ignore rules of this checkout would speak for it. */
function makeRepository(folder) {
  const who = ['-c', 'user.name=Sample', '-c', 'user.email=sample@example.org', '-c', 'commit.gpgsign=false'];
  const git = (...args) => execFileSync('git', ['-C', folder, ...who, ...args], { stdio: 'ignore' });
  try {
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--quiet', '--no-verify', '--message', 'A sample repository');
  } catch {
    console.log('git was not found or did not work: the sample repository has no history. Installing git mends that.');
  }
}

/**
 * A copy of the sample repository, so that the checked-in one never changes. It is kept from one start to the next:
 * what a person tried out there is still there tomorrow.
 */
export function sampleFolder() {
  const source = join(ROOT, 'test/samples/start');
  const copy = join(CACHE, 'start/sample');
  if (!existsSync(join(copy, 'README.md'))) {
    rmSync(copy, { recursive: true, force: true });
    cpSync(source, copy, { recursive: true });
    makeRepository(copy);
  }
  console.log(`Sample repository: ${copy} (delete it to get a fresh one)`);
  return copy;
}
