// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { importBoard, type BoardImport } from '../../core/ggi/board/importBoard';
import { BOARD_SOURCES, type BoardSource } from '../../core/ggi/board/readBoardFile';
import { CLOSED_MEANS, type ClosedMeans } from '../../core/ggi/board/stateOnBoard';
import { formatMessage } from '../../core/model/message';
import type { Programme } from '../../core/model/programme';
import { command } from '../arguments/command';
import { resolveFolder } from '../folder/resolveFolder';
import { printJson } from '../output/json';
import { harmless } from '../output/paint';
import { plural } from '../output/plural';
import { readBoardFiles, splitArguments, type NamedBoardFile } from './boardFiles';
import { CHANGE_OPTIONS } from './change';
import { changeProgramme, programmeOf, PROGRAMME_PATH } from './programmeFile';

export const ggiImport = command({
  name: 'ggi import',
  summary: 'Bring a My GGI Board into .ospo/ggi.yaml; nothing that is there is taken away.',
  details: [
    'FILE is what you have of the board: the output of "gh issue list --state all --limit 200 --json number,title,body,labels,state,updatedAt,url", the JSON of GitLab\'s issues, pages of their interfaces (REST or GraphQL), the CSV file that GitLab sends, or issues.csv, tasks.csv and labels_hist.csv of the published board. Files of one board are named together; its conf/ggi_deployment.json tells how it names its progress labels.',
    'What was understood and what was not is told on standard error. Exit code 1 says that something was left out.',
  ],
  positionals: { usage: 'FILE... [FOLDER]', min: 1, max: Infinity },
  options: {
    from: { type: 'string', choices: BOARD_SOURCES, help: 'What the files are. Default: recognised.' },
    closed: {
      type: 'string',
      choices: CLOSED_MEANS,
      help: 'What a closed issue means: what its label says (default), or done.',
    },
    ...CHANGE_OPTIONS,
  },
  run(values, given, terminal) {
    const { files: names, folder } = splitArguments(given, terminal.cwd);
    const root = resolveFolder(folder, terminal);
    const files = readBoardFiles(names, terminal.cwd, values.from as BoardSource | undefined);
    const importInto = (programme: Programme): BoardImport =>
      importBoard(
        files.map(({ file }) => file),
        programme,
        { closed: (values.closed as ClosedMeans | undefined) ?? 'label' },
      );
    let result = importInto(programmeOf(root, terminal));
    const dryRun = values['dry-run'] === true;
    const { action, diff } = changeProgramme(root, (programme) => (result = importInto(programme)).changes, dryRun);
    terminal.note(report(files, result));
    if (values.format === 'json') {
      printJson(document(files, result, action, dryRun ? diff : undefined), terminal);
    } else if (dryRun) {
      terminal.out(diff);
    } else {
      const already = result.activities.length === 0 ? 'was left as it is: nothing to import' : 'says so already';
      terminal.out(`${PROGRAMME_PATH} ${action === 'unchanged' ? already : `was ${action}`}.\n`);
    }
    const skipped = result.activities.length === 0 || result.notes.some(({ kind }) => kind === 'skipped');
    return Promise.resolve(skipped ? 1 : 0);
  },
});

/** What was understood and what was not, for people. */
function report(files: readonly NamedBoardFile[], { activities, notes }: BoardImport): string {
  const issues = files.reduce((sum, { file }) => sum + file.issues.length, 0);
  const understood = `ospo-lens: ${plural(issues, 'issue')} read, ${plural(activities.length, 'activity', 'activities')} recognised.\n`;
  return understood + notes.map(({ message }) => `${harmless(formatMessage(message))}\n`).join('');
}

/** See resources/schemas/cli/ggi-import.schema.json. */
function document(
  files: readonly NamedBoardFile[],
  { activities, notes }: BoardImport,
  action: string,
  diff: string | undefined,
): Record<string, unknown> {
  return {
    path: PROGRAMME_PATH,
    action,
    files: files.map(({ name, file }) => ({
      file: name,
      issues: file.issues.length,
      tasks: [...file.tasks.values()].flat().length,
      labelEvents: file.added.length,
    })),
    activities,
    notes: notes.map(({ kind, activity, message }) => ({
      kind,
      ...(activity !== undefined && { activity }),
      message: formatMessage(message),
    })),
    ...(diff !== undefined && { diff }),
  };
}
