// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Attestation } from '../../model/programme';
import { isIsoDate } from '../../yaml/isoDate';
import { ATTESTATION_KEYS } from '../programmeKeys';
import { FRAME, fromLine, fromSection } from './plainText';
import { isPlaceholder, OWN_SECTIONS } from './placeholders';

/** A line of a task list: ticked or not, and its text. */
export interface Task {
  readonly text: string;
  readonly done: boolean;
}

/** What the text of a board's issue says. */
export interface IssueBody {
  /** Id on the `Activity ID:` line, as handbooks 1.1 to 1.3 write it. */
  readonly activity: string | undefined;
  /** Texts of the scorecard's fields by heading in lower case, template marks taken away; empty fields are left out. */
  readonly fields: ReadonlyMap<string, string>;
  readonly objectives: readonly Task[];
  /** Tasks below `### Progress Assessment`. */
  readonly verification: readonly Task[];
  readonly owner?: string;
  /** What the board itself has no place for, by key of the programme file: when it started, is due, was finished. */
  readonly dates: ReadonlyMap<string, string>;
  readonly attestations: readonly Attestation[];
  /** Lines beside objectives that are no task: they have no place in the programme. */
  readonly unread: readonly string[];
  /** Headings of further sections of the scorecard that say something: they stay on the board. */
  readonly foreign: readonly string[];
  /** False where a body has no scorecard under the heading that the board gives it. */
  readonly hasScorecard: boolean;
}

export const SCORECARD = '### Scorecard';
export const AFTER_SCORECARD = '### Description';
const TASK = /^\s*[-*] \[(?<mark>[ x])\] (?<text>.+)$/i;

/** Reads a body of any handbook version, with any line ends. Never throws. */
export function readIssueBody(body: string): IssueBody {
  const lines = body.split(/\r\n|\n|\r/);
  const id = lines
    .map((line) => /^\s*Activity ID:\s*\[?(GGI-A-\d{2})\b/i.exec(line)?.[1])
    .find((match) => match !== undefined);
  const scorecard = between(lines, 'scorecard');
  const sections = sectionsOf(scorecard ?? []);
  const objectives = tasksOf(sections.get('objectives') ?? []);
  const unread = (sections.get('objectives') ?? []).filter(
    (line) => line.trim() !== '' && !TASK.test(line) && !isPlaceholder(line),
  );
  const fields = new Map<string, string>();
  for (const [name, content] of sections) {
    const text = fromSection(content);
    if (name !== 'objectives' && text.trim() !== '' && !isPlaceholder(content.join('\n'))) {
      fields.set(name, text);
    }
  }
  const owner = fields.get('owner');
  const known = points(sections.get('verification points') ?? []);
  return {
    activity: id?.toUpperCase(),
    fields,
    objectives,
    verification: merge(tasksOf(between(lines, 'progress assessment') ?? []), known),
    ...(owner === undefined ? {} : { owner }),
    dates: keyed(sections.get('dates') ?? []),
    attestations: attestationsOf(sections.get('attestations') ?? []),
    unread,
    foreign: [...fields.keys()].filter((name) => !OWN_SECTIONS.includes(name)),
    hasScorecard: scorecard !== undefined,
  };
}

/** The lines below a `###` heading up to the next one, as the board cuts them; `undefined` without such a heading. */
function between(lines: readonly string[], heading: string): readonly string[] | undefined {
  const rank = (line: string): string | undefined =>
    /^#{3} (?<title>.*)$/.exec(line)?.groups!['title']!.trim().toLowerCase();
  const start = lines.findIndex((line) => rank(line) === heading);
  if (start < 0) {
    return undefined;
  }
  const end = lines.findIndex((line, index) => index > start && rank(line) !== undefined);
  return lines.slice(start + 1, end < 0 ? undefined : end).filter((line) => !FRAME.test(line));
}

/** Lines by `####` heading, in lower case. A heading that comes twice continues the first. */
function sectionsOf(lines: readonly string[]): Map<string, string[]> {
  const sections = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of lines) {
    const title = /^#{4} (?<title>.*)$/.exec(line)?.groups!['title']!.trim().toLowerCase();
    if (title === undefined) {
      current.push(line);
    } else {
      current = sections.get(title) ?? [];
      sections.set(title, current);
    }
  }
  return sections;
}

function tasksOf(lines: readonly string[]): Task[] {
  return lines.flatMap((line) => {
    const task = TASK.exec(line)?.groups;
    return task === undefined ? [] : [{ text: fromLine(task['text']!.trim()), done: task['mark'] !== ' ' }];
  });
}

/** `- met: text` and `- open: text`: verification points inside the scorecard, written so that no dashboard counts them. */
function points(lines: readonly string[]): Task[] {
  return lines.flatMap((line) => {
    const point = /^- (?<state>met|open): (?<text>.+)$/.exec(line)?.groups;
    return point === undefined ? [] : [{ text: fromLine(point['text']!.trim()), done: point['state'] === 'met' }];
  });
}

/** `- key: value` lines. */
function keyed(lines: readonly string[]): Map<string, string> {
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const entry = /^- (?<key>\w+): (?<value>.+)$/.exec(line)?.groups;
      return entry === undefined ? [] : [[entry['key']!, fromLine(entry['value']!.trim())]];
    }),
  );
}

function merge(first: readonly Task[], second: readonly Task[]): Task[] {
  const merged = new Map<string, Task>();
  for (const task of [...first, ...second]) {
    merged.set(task.text, { text: task.text, done: task.done || merged.get(task.text)?.done === true });
  }
  return [...merged.values()];
}

function attestationsOf(lines: readonly string[]): Attestation[] {
  const found: Map<string, string>[] = [];
  for (const line of lines) {
    const entry = /^(?<mark>- | {2})(?<key>\w+): (?<value>.+)$/.exec(line)?.groups;
    if (entry !== undefined) {
      if (entry['mark'] === '- ') {
        found.push(new Map());
      }
      found.at(-1)?.set(entry['key']!, fromLine(entry['value']!.trim()));
    }
  }
  return found.flatMap((entry) => {
    const value = Object.fromEntries(
      ATTESTATION_KEYS.flatMap((key) => (entry.has(key) ? [[key, entry.get(key)]] : [])),
    );
    const complete = entry.has('who') && entry.has('statement') && isIsoDate(entry.get('on') ?? '');
    return complete ? [value as unknown as Attestation] : [];
  });
}
