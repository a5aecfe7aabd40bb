// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../../model/message';
import type { Message } from '../../model/message';
import type { BoardIssue } from './boardIssue';
import { readCsv } from './csv';
import { jsonValues } from './jsonValues';
import { labelsOfDeployment } from './progressLabels';
import type { ProgressLabels } from './progressLabels';

/** Exports of real boards have a few hundred kilobytes. */
export const MAX_BOARD_LENGTH = 16 * 1024 * 1024;

export const BOARD_SOURCES = ['github', 'gitlab', 'csv'] as const;
/** Where a file comes from; it is recognised where nobody says it. */
export type BoardSource = (typeof BOARD_SOURCES)[number];

export interface BoardFile {
  readonly issues: readonly BoardIssue[];
  /** Tasks by activity id, of a `tasks.csv`. */
  readonly tasks: ReadonlyMap<string, readonly { readonly text: string; readonly done: boolean }[]>;
  /** How many pull requests were among the issues: they are none. */
  readonly pullRequests: number;
  /** When labels were added to issues, of a `labels_hist.csv`; oldest first. */
  readonly added: readonly LabelEvent[];
  /** Names that the board gave its progress labels, of its `conf/ggi_deployment.json`. */
  readonly labels?: ProgressLabels;
}

export interface LabelEvent {
  readonly issue: string;
  readonly time: string;
  /** What was done, as the board wrote it; the label's name is part of it. */
  readonly action: string;
}

const NOTHING: BoardFile = { issues: [], pullRequests: 0, tasks: new Map(), added: [] };

/**
 * Reads what a person got out of a board: the JSON of `gh issue list --json number,title,body,labels,state,updatedAt,url`,
 * the JSON of GitLab's issues (a list, or one issue a line), what the interfaces of both answer (REST, page by page, or
 * GraphQL), the CSV file that GitLab sends, `issues.csv`, `tasks.csv` and `labels_hist.csv` of the
 * published site, or the board's `conf/ggi_deployment.json`.
 * @param from what the person says it is; anything else is refused then
 */
export function readBoardFile(text: string, from?: BoardSource): BoardFile | { readonly refused: Message } {
  if (text.length > MAX_BOARD_LENGTH) {
    return {
      refused: msg('This export is larger than {limit} MB and is not read.', { limit: MAX_BOARD_LENGTH / 1024 / 1024 }),
    };
  }
  const trimmed = text.replace(/^\uFEFF/, '').trimStart();
  if (!/^[[{]/.test(trimmed)) {
    return from === undefined || from === 'csv'
      ? fromCsv(trimmed)
      : { refused: msg('This file is no JSON. Export the issues as JSON, or say that the file is CSV.') };
  }
  return from === 'csv'
    ? { refused: msg('This file is JSON, not CSV. Say which forge it comes from, or leave it to be recognised.') }
    : fromJson(trimmed, from);
}

function fromJson(text: string, forge: 'github' | 'gitlab' | undefined): BoardFile | { readonly refused: Message } {
  const values = jsonValues(text);
  if ('badLine' in values) {
    return {
      refused: msg('This file is not the JSON of an issue export: line {line} cannot be read. Export it again.', {
        line: values.badLine,
      }),
    };
  }
  const labels = values.length === 1 ? labelsOfDeployment(values[0]) : undefined;
  if (labels !== undefined) {
    return { ...NOTHING, labels };
  }
  const found = values.flatMap((value) => listed(value));
  const issues = found.filter((value) => !isPullRequest(value)).flatMap((value) => issueOf(value, forge));
  return found.length === 0
    ? { refused: msg('No issues were found in this file. Export them with title, body, labels and state.') }
    : { ...NOTHING, issues, pullRequests: found.length - issues.length };
}

/** What forges wrap lists in: pages, the answers of GraphQL and of a search. */
const WRAPPERS = [
  'data',
  'repository',
  'project',
  'group',
  'search',
  'issues',
  'workItems',
  'items',
  'nodes',
  'edges',
  'node',
];

/** Everything with a title, however deep in pages and wrappers. */
function listed(value: unknown, depth = 0): object[] {
  if (typeof value !== 'object' || value === null || depth > 12) {
    return [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item) => listed(item, depth + 1));
  }
  return Object.hasOwn(value, 'title') && ['string', 'number'].includes(typeof (value as { title: unknown }).title)
    ? [value]
    : WRAPPERS.flatMap((name) =>
        Object.hasOwn(value, name) ? listed((value as Record<string, unknown>)[name], depth + 1) : [],
      );
}

/** GitHub lists pull requests among the issues. */
function isPullRequest(value: object): boolean {
  const { pull_request: request, __typename: type, html_url: page, url } = value as Readonly<Record<string, unknown>>;
  return (
    (request !== undefined && request !== null) ||
    type === 'PullRequest' ||
    [page, url].some((address) => typeof address === 'string' && /\/pull\/\d+$/.test(address))
  );
}

function issueOf(value: object, forge: 'github' | 'gitlab' | undefined): BoardIssue[] {
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
  const gitlab = ['iid', 'web_url', 'webUrl', 'description'].some((name) => field(name) !== undefined);
  const { project, url, ...address } = addressOf(text('html_url', 'web_url', 'webUrl', 'url'));
  const number = text('number', 'iid') ?? address.number;
  const updated = text('updatedAt', 'updated_at');
  return [
    {
      forge: forge ?? (gitlab ? 'gitlab' : 'github'),
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
    // GraphQL: a connection.
    const { nodes, edges } = (value ?? {}) as { readonly nodes?: unknown; readonly edges?: unknown };
    const inner =
      nodes ?? (Array.isArray(edges) ? edges.map((edge: { node?: unknown } | null) => edge?.node) : undefined);
    return inner === undefined ? [] : labelsOf(inner);
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

const ADDRESS =
  /^https?:\/\/(?<host>[^/]+)\/(?<project>[\w./-]+?)(?:\/-)?\/(?:issues|work_items)\/(?<number>\d{1,15})(?:[#?]|$)/;

/** Project, number and page of an issue's address; the board lists issues of GitHub by the address of its interface. */
function addressOf(url: string | undefined): { project?: string; number?: string; url?: string } {
  const { host, project, number } = ADDRESS.exec(url ?? '')?.groups ?? {};
  if (project === undefined || host === undefined || number === undefined) {
    return url === undefined ? {} : { url };
  }
  const inner = /^(?:api\/v3\/)?repos\/(?<project>.+)$/.exec(project)?.groups?.['project'];
  return inner !== undefined && (host.startsWith('api.') || project.startsWith('api/'))
    ? { project: inner, number, url: `https://${host.replace(/^api\./, '')}/${inner}/issues/${number}` }
    : { project, number, url: url! };
}

/** Boards differ in the column that names the label. */
function actionOf(row: ReadonlyMap<string, string>): string {
  return `${row.get('type') ?? ''} ${row.get('action') ?? ''}`.trim();
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
    return { ...NOTHING, tasks };
  }
  if (names.includes('event_id') && names.includes('action')) {
    const added = rows
      .map((row) => ({ issue: row.get('issue_id')?.trim() ?? '', time: row.get('time') ?? '', action: actionOf(row) }))
      .filter(({ action }) => !/\b(?:remove|unlabel)/i.test(action))
      .sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
    return { ...NOTHING, added };
  }
  if (!names.includes('title') && !names.includes('activity_id')) {
    return {
      refused: msg(
        'This file is neither the JSON of an issue export nor issues.csv, tasks.csv or labels_hist.csv of a published board.',
      ),
    };
  }
  const issues = rows.map((row): BoardIssue => {
    const cell = (name: string): string | undefined => (row.get(name) ?? '').trim() || undefined;
    const [activity, updated] = [cell('activity_id'), cell('updated_at') ?? cell('updated at (utc)')];
    const { project, url, ...address } = addressOf(cell('url'));
    // On GitHub the column is an inner number of the forge, which nobody can use; the address has the right one.
    const number = address.number ?? cell('issue_id') ?? cell('issue id');
    // The board publishes no bodies; the CSV file of GitLab has them.
    const body = row.get('description');
    return {
      forge: body === undefined ? 'csv' : 'gitlab',
      title: cell('title') ?? '',
      body: body ?? '',
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
  return { ...NOTHING, issues };
}
