// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ProgrammeChange } from '../../core/ggi/editProgramme';
import type { Options, Values } from '../arguments/command';
import { printJson } from '../output/json';
import type { ExitCode, Terminal } from '../terminal';
import { changeProgramme, PROGRAMME_PATH } from './programmeFile';

/** For all commands that edit the programme. */
export const CHANGE_OPTIONS = {
  'dry-run': { type: 'boolean', help: 'Show what would change as a unified diff; write nothing.' },
  format: { type: 'string', choices: ['text', 'json'], help: 'text for people (default) or json.' },
} as const satisfies Options;

/** Carries changes out and tells what became of them. */
export function carryOutChanges(
  root: string,
  changes: readonly ProgrammeChange[],
  values: Values<typeof CHANGE_OPTIONS>,
  terminal: Terminal,
): Promise<ExitCode> {
  const dryRun = values['dry-run'] === true;
  const { action, diff } = changeProgramme(root, changes, dryRun);
  if (values.format === 'json') {
    printJson({ path: PROGRAMME_PATH, action, ...(dryRun && { diff }) }, terminal);
  } else if (dryRun) {
    terminal.out(diff);
  } else {
    const already = changes.length === 0 ? 'is there already and was left as it is' : 'says so already';
    terminal.out(`${PROGRAMME_PATH} ${action === 'unchanged' ? already : `was ${action}`}.\n`);
  }
  return Promise.resolve(0);
}
