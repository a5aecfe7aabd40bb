// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatMessage } from '../../core/model/message';
import { codeOf, FolderError } from '../../node/listing/listFolder';
import { explain } from '../../node/scan/explain';
import { CannotRun } from '../cannotRun';
import type { Terminal } from '../terminal';

/** The absolute path of the folder that a command works in. @throws {CannotRun} */
export function resolveFolder(given: string | undefined, { cwd }: Terminal): string {
  const root = resolve(cwd, given ?? '.');
  let code = 'ENOTDIR';
  try {
    if (statSync(root).isDirectory()) {
      refuseBareRepository(root, given ?? root);
      return root;
    }
  } catch (error) {
    if (error instanceof CannotRun) {
      throw error;
    }
    code = codeOf(error);
  }
  throw cannotOpen(new FolderError(given ?? root, code));
}

/** Git's own files are no files of a project; without a check-out there is nothing to look at. */
function refuseBareRepository(root: string, name: string): void {
  const has = (entry: string) => existsSync(join(root, entry));
  if (!has('.git') && has('HEAD') && has('objects') && has('refs') && has('config')) {
    throw new CannotRun(`${name} is a git repository without files (bare). Clone it, and name the clone.`);
  }
}

/** Says why a folder cannot be opened; anything else goes through as it is. */
export function cannotOpen(error: unknown): unknown {
  return error instanceof FolderError ? new CannotRun(formatMessage(explain(error))) : error;
}
