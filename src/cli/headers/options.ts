// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Options, Values } from '../arguments/command';
import { resolvePaths } from '../folder/resolvePaths';
import type { Terminal } from '../terminal';
import type { WriteRequest } from './writeCommand';

export const HEADER_FORMATS = ['text', 'json'] as const;

/** Which folder PATHs belong to, for all commands about headers. */
export const FOLDER_OPTIONS = {
  folder: {
    type: 'string',
    value: 'DIR',
    help: 'The folder that PATHs lie in and whose policy holds. Default: the current one.',
  },
  'no-git': { type: 'boolean', help: 'Do not run git: read its index and ignore rules from the files alone.' },
} as const satisfies Options;

/** For all commands that write headers. */
export const WRITE_OPTIONS = {
  'dry-run': { type: 'boolean', help: 'Show what would change as a unified diff; write nothing.' },
  format: { type: 'string', choices: HEADER_FORMATS, help: 'text for people (default) or json.' },
  ...FOLDER_OPTIONS,
  all: { type: 'boolean', help: 'Name every file; long lists are cut otherwise (text only).' },
} as const satisfies Options;

/** What {@link WRITE_OPTIONS} and the PATHs ask for. @throws {CannotRun} for a PATH outside the folder. */
export function writeRequest(
  root: string,
  values: Values<typeof WRITE_OPTIONS>,
  given: readonly string[],
  { cwd }: Terminal,
): WriteRequest {
  return {
    root,
    named: resolvePaths(root, cwd, given),
    dryRun: values['dry-run'] === true,
    json: values.format === 'json',
    trusted: values['no-git'] !== true,
    all: values.all === true,
  };
}
