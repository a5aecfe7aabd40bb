// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from 'node:fs';

interface BoardFacts {
  readonly activity_id_line_regex: Readonly<Record<'v1.3' | 'v1.1_v1.2', string>>;
  readonly task_regex: string;
}

const { board } = JSON.parse(readFileSync('resources/catalogue/ggi-activities.json', 'utf8')) as { board: BoardFacts };
const ID_LINE = new RegExp(board.activity_id_line_regex['v1.3']);
const TASK = new RegExp(board.task_regex.replaceAll('(?P<', '(?<'));

/** What the board's own page makes of an issue. */
export interface PageOfIssue {
  readonly activity: string;
  /** Lines of the scorecard's fields, by heading. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  readonly tasks: readonly { readonly text: string; readonly done: boolean }[];
}

/**
 * The rules of the board of handbook 1.3, written a second time from their description and sharing no code with ours:
 * lines end with \n, sections with `### `, fields with `#### `; before the first field and at the end of the last one
 * stand lines of the page's frame, two of them at the end. A body without id or description stops the board.
 */
export function readAsBoard(body: string): PageOfIssue {
  const sections = new Map<string, string[]>([['Introduction', []]]);
  let section = 'Introduction';
  let activity = '';
  for (const line of body.split('\n')) {
    const id = ID_LINE.exec(line);
    const heading = /^### (.*)$/.exec(line.trimEnd());
    if (id !== null) {
      activity = id[1]!;
    } else if (heading === null) {
      sections.get(section)!.push(line);
    } else {
      section = heading[1]!;
      sections.set(section, []);
    }
  }
  if (activity === '' || !sections.has('Description')) {
    throw new Error('The board stops at this issue');
  }
  const fields = new Map<string, string[]>();
  const tasks: PageOfIssue['tasks'][number][] = [];
  let field: string[] = [];
  for (const line of sections.get('Scorecard') ?? []) {
    const heading = /^#### (.*)$/.exec(line.trimEnd());
    if (heading !== null) {
      field = [];
      fields.set(heading[1]!, field);
    } else if (line !== '') {
      field.push(line);
      const task = TASK.exec(line)?.groups;
      if (task !== undefined) {
        tasks.push({ text: task['task']!, done: task['is_completed'] === 'x' });
      }
    }
  }
  if (fields.size > 2) {
    [...fields.values()].at(-1)!.splice(-2);
  }
  return { activity, fields, tasks };
}
