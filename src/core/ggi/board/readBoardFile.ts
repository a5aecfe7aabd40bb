// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../../model/message';
import type { Message } from '../../model/message';
import type { BoardIssue } from './boardIssue';
import { readCsv } from './csv';

/** Exports of real boards have a few hundred kilobytes. */
export const MAX_BOARD_LENGTH = 16 * 1024 * 1024;

export interface BoardFile {
  readonly issues: readonly BoardIssue[];
  /** Tasks by activity id, of a `tasks.csv`. */
  readonly tasks: ReadonlyMap<string, readonly { readonly text: string; readonly done: boolean }[]>;
}

/**
 * Reads what a person got out of a board: the JSON of `gh issue list --json number,title,body,labels,state,updatedAt,url`,
 * the JSON of GitLab's issues (a list, or one issue a line), or `issues.csv` and `tasks.csv` of the published site.
 */
export function readBoardFile(text: string): BoardFile | { readonly refused: Message } {
  if (text.length > MAX_BOARD_LENGTH) {
    return {
      refused: msg('This export is larger than {limit} MB and is not read.', { limit: MAX_BOARD_LENGTH / 1024 / 1024 }),
    };
  }
  const trimmed = text.replace(/^\uFEFF/, '').trimStart();
  if (trimmed.startsWith('[') || trimmed.startsWith('{')) {
    return fromJson(trimmed);
  }
  return fromCsv(trimmed);
}

function fromJson(text: string): BoardFile | { readonly refused: Message } {
  const values = parseValues(text);
  if (values === undefined) {
    return {
      refused: msg('This file is not the JSON of an issue export: it cannot be read to its end. Export it again.'),
    };
  }
  const issues = values.flatMap(issueOf);
  return issues.length === 0
    ? { refused: msg('No issues were found in this file. Export them with title, body, labels and state.') }
    : { issues, tasks: new Map() };
}

/** A list, a single issue, or one issue a line. */
function parseValues(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? (value as unknown[]) : [value];
  } catch {
    try {
      return text
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
        .map((line): unknown => JSON.parse(line));
    } catch {
      return undefined;
    }
  }
}

function issueOf(value: unknown): BoardIssue[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const field = (name: string): unknown =>
    Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
  const text = (...names: string[]): string | undefined => {
    const found = names.map(field).find((item) => typeof item === 'string' || typeof item === 'number');
    return found === undefined ? undefined : String(found);
  };
  const title = text('title');
  if (title === undefined) {
    return [];
  }
  const gitlab = field('iid') !== undefined || field('web_url') !== undefined || field('description') !== undefined;
  const url = text('url', 'web_url', 'html_url');
  const project = projectOf(url);
  const number = text('number', 'iid');
  const updated = text('updatedAt', 'updated_at');
  return [
    {
      forge: gitlab ? 'gitlab' : 'github',
      title,
      body: text('body', 'description') ?? '',
      labels: labelsOf(field('labels') ?? field('label_links')),
      open: !/^closed$/i.test(text('state') ?? 'open'),
      ...(project === undefined ? {} : { project }),
      ...(number === undefined ? {} : { number }),
      ...(updated === undefined ? {} : { updated }),
      ...(url === undefined ? {} : { url }),
    },
  ];
}

/** Names of labels: texts, `{name}`, `{title}` or `{label: {title}}`, as the forges write them. */
function labelsOf(value: unknown): string[] {
  if (!Array.isArray(value)) {
    return [];
  }
  return value.flatMap((item: unknown): string[] => {
    if (typeof item === 'string') {
      return [item];
    }
    if (typeof item !== 'object' || item === null) {
      return [];
    }
    const { name, title, label } = item as {
      readonly name?: unknown;
      readonly title?: unknown;
      readonly label?: unknown;
    };
    const found = name ?? title;
    return typeof found === 'string' ? [found] : label === undefined ? [] : labelsOf([label]);
  });
}

/** `group/project` of an issue's address. */
function projectOf(url: string | undefined): string | undefined {
  return /^https?:\/\/[^/]+\/(?<project>[\w./-]+?)(?:\/-)?\/(?:issues|work_items)\/\d+/.exec(url ?? '')?.groups![
    'project'
  ];
}

function fromCsv(text: string): BoardFile | { readonly refused: Message } {
  const rows = readCsv(text);
  const names = [...(rows[0]?.keys() ?? [])];
  if (names.includes('task') && names.includes('issue_id')) {
    const tasks = new Map<string, { text: string; done: boolean }[]>();
    for (const row of rows) {
      const id = row.get('issue_id')!.trim();
      const task = { text: row.get('task')!.trim(), done: /^completed$/i.test(row.get('state')?.trim() ?? '') };
      tasks.set(id, [...(tasks.get(id) ?? []), ...(task.text === '' ? [] : [task])]);
    }
    return { issues: [], tasks };
  }
  if (!names.includes('title') && !names.includes('activity_id')) {
    return {
      refused: msg(
        'This file is neither the JSON of an issue export nor issues.csv or tasks.csv of a published board.',
      ),
    };
  }
  const issues = rows.map((row): BoardIssue => {
    const cell = (name: string): string | undefined => (row.get(name) ?? '').trim() || undefined;
    const [activity, number, updated, url] = [cell('activity_id'), cell('issue_id'), cell('updated_at'), cell('url')];
    const project = projectOf(url);
    return {
      forge: 'csv',
      title: cell('title') ?? '',
      body: '',
      // The cell joins the labels in a way of its own; their names hold none of these marks.
      labels: (cell('labels') ?? '')
        .split(/[,;|[\]'"]+/)
        .map((label) => label.trim())
        .filter((label) => label !== ''),
      open: !/^closed$/i.test(cell('state') ?? ''),
      ...(activity === undefined ? {} : { activity }),
      ...(project === undefined ? {} : { project }),
      ...(number === undefined ? {} : { number }),
      ...(updated === undefined ? {} : { updated }),
      ...(url === undefined ? {} : { url }),
    };
  });
  return { issues, tasks: new Map() };
}
