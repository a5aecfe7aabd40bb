// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { statSync } from 'node:fs';
import { resolve } from 'node:path';
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
      return root;
    }
  } catch (error) {
    code = codeOf(error);
  }
  throw cannotOpen(new FolderError(given ?? root, code));
}

/** Says why a folder cannot be opened; anything else goes through as it is. */
export function cannotOpen(error: unknown): unknown {
  return error instanceof FolderError ? new CannotRun(formatMessage(explain(error))) : error;
}
