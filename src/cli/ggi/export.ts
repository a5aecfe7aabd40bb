// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { exportBoard } from '../../core/ggi/board/exportBoard';
import { command } from '../arguments/command';
import { CannotRun } from '../cannotRun';
import { resolveFolder } from '../folder/resolveFolder';
import { printJson } from '../output/json';
import { exportedFiles, type WrittenFile } from './exportedFiles';
import { programmeOf, PROGRAMME_PATH } from './programmeFile';

const TARGETS = ['markdown', 'github', 'gitlab'] as const;

export const ggiExport = command({
  name: 'ggi export',
  summary: 'Write .ospo/ggi.yaml as issues of a My GGI Board: one Markdown file an activity.',
  details: [
    'For github and gitlab there is also publish.sh, a script for gh or glab: read it, then run it in DIR. Nothing is sent anywhere by this command. For markdown there is issues.json with titles and labels, which ggi import reads back.',
    'Files that say something else are never overwritten unless you ask for it with --overwrite, and then they are named.',
  ],
  positionals: { usage: '[FOLDER]', min: 0, max: 1 },
  options: {
    to: { type: 'string', choices: TARGETS, help: 'What the files are for.' },
    out: { type: 'string', value: 'DIR', help: 'Where the files are written; created if need be.' },
    overwrite: { type: 'boolean', help: 'Replace files in DIR that say something else.' },
    'dry-run': { type: 'boolean', help: 'Say what would be written; write nothing.' },
    format: { type: 'string', choices: ['text', 'json'], help: 'text for people (default) or json.' },
  },
  run(values, [folder], terminal) {
    const { to, out } = values;
    if (to === undefined || out === undefined) {
      throw new CannotRun('Say what for and where to: ospo-lens ggi export --to markdown|github|gitlab --out DIR.');
    }
    const programme = programmeOf(resolveFolder(folder, terminal), terminal);
    if (programme.activities.size === 0) {
      throw new CannotRun(
        `There is nothing to export: ${PROGRAMME_PATH} names no activity. Begin with: ospo-lens ggi set GGI-A-17 --state not-started.`,
      );
    }
    const files = exportBoard(programme, to as (typeof TARGETS)[number]);
    const written = exportedFiles(files, out, terminal.cwd, {
      overwrite: values.overwrite === true,
      dryRun: values['dry-run'] === true,
    });
    if (values.format === 'json') {
      printJson({ to, out, files: written }, terminal);
    } else {
      terminal.out(written.map((file) => line(file, values['dry-run'] === true)).join(''));
    }
    return Promise.resolve(0);
  },
});

function line({ path, action }: WrittenFile, dryRun: boolean): string {
  const word = dryRun && action !== 'unchanged' ? `would be ${action}` : action;
  return `${path}  ${word}\n`;
}
