// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../../model/message';
import type { Message } from '../../model/message';
import type { ActivityState, BoardLink, Programme } from '../../model/programme';
import type { ActivityId } from '../../model/vocabulary';
import { ACTIVITIES, activityById, canonicalOrder } from '../catalogue';
import { applyChange } from '../applyChange';
import type { ProgrammeChange } from '../programmeChange';
import { bodyFingerprint } from './boardIssue';
import type { BoardIssue } from './boardIssue';
import { readIssueBody } from './issueBody';
import type { IssueBody } from './issueBody';
import { goalOf, statesOf } from './progressLabels';
import type { BoardFile } from './readBoardFile';

/** What importing a board would do, to be shown before anything is written. */
export interface BoardImport {
  /** To be given to `editProgramme`, all at once. Doing them again changes nothing. */
  readonly changes: readonly ProgrammeChange[];
  /** What was understood, per activity, in canonical order. */
  readonly activities: readonly {
    readonly id: ActivityId;
    readonly state: ActivityState;
    readonly objectives: number;
  }[];
  /** What was not, and what a person should look at. */
  readonly notes: readonly Message[];
}

interface Identified {
  readonly id: ActivityId;
  readonly issue: BoardIssue;
  readonly body: IssueBody;
}

/** Fields of the customised activity scorecard, as the board spells them, in lower case. */
const FIELDS = {
  description: 'customized description',
  opportunity: 'opportunity assessment',
  tools: 'tools',
  notes: 'operational notes',
} as const;
/** A text that so many activities share was put there by the board, not by people. */
const TEMPLATE_SHARED_BY = 3;

/** Reads the files of one board into changes of a programme. Nothing in the programme is taken away. */
export function importBoard(files: readonly BoardFile[], programme: Programme): BoardImport {
  const notes: Message[] = [];
  const chosen = choose(
    files.flatMap(({ issues }) => issues),
    notes,
  );
  const template = sharedTexts(chosen);
  const changes: ProgrammeChange[] = [];
  const activities: BoardImport['activities'][number][] = [];
  const add = (...more: readonly ProgrammeChange[]): void => void changes.push(...more);
  for (const { id, issue, body } of chosen) {
    const state = stateOf(id, issue, notes);
    add({ kind: 'setState', activity: id, state });
    for (const [field, heading] of Object.entries(FIELDS) as [keyof typeof FIELDS, string][]) {
      const value = body.fields.get(heading);
      if (value !== undefined && !template.has(value)) {
        add({ kind: 'setField', activity: id, field, value });
      }
    }
    if (body.owner !== undefined) {
      add({ kind: 'setField', activity: id, field: 'owner', value: body.owner });
    }
    const tasks = files.flatMap((file) => file.tasks.get(id) ?? []);
    const objectives = body.objectives.length > 0 ? body.objectives : tasks;
    add(...objectives.flatMap((task) => objectiveChanges(id, task)));
    for (const { text, done } of body.verification) {
      add({ kind: 'addVerification', activity: id, text }, { kind: 'tickVerification', activity: id, text, met: done });
    }
    add(...body.attestations.map((attestation) => ({ kind: 'attest', activity: id, attestation }) as const));
    add({ kind: 'setBoard', activity: id, board: boardLink(issue) });
    if (body.unread.length > 0) {
      notes.push(
        msg('{id}: {count} lines beside the objectives are no tasks and were left on the board.', {
          id,
          count: body.unread.length,
        }),
      );
    }
    activities.push({ id, state, objectives: objectives.length });
  }
  noteOrphanTasks(files, chosen, notes);
  return { changes: changes.filter(effective(programme)), activities, notes };
}

/** Finds each issue's activity, and of several issues for one activity the one to read: open before closed, newest first. */
function choose(issues: readonly BoardIssue[], notes: Message[]): Identified[] {
  const byActivity = new Map<ActivityId, Identified[]>();
  for (const issue of issues) {
    const body = readIssueBody(issue.body);
    const id = identify(issue, body);
    if (id === undefined) {
      notes.push(
        msg('{title}: no activity was recognised in this issue, so it was skipped.', {
          title: issue.title.slice(0, 80),
        }),
      );
    } else {
      byActivity.set(id, [...(byActivity.get(id) ?? []), { id, issue, body }]);
    }
  }
  return [...byActivity]
    .sort(([a], [b]) => canonicalOrder(a) - canonicalOrder(b))
    .map(([id, candidates]) => {
      const [best, ...others] = candidates.sort(
        (a, b) =>
          Number(b.issue.open) - Number(a.issue.open) || (b.issue.updated ?? '').localeCompare(a.issue.updated ?? ''),
      );
      if (others.length > 0) {
        const number = best!.issue.number ?? '?';
        notes.push(
          msg(
            '{id}: {count} issues are about this activity; number {number} was read, open before closed and newest first.',
            { id, count: candidates.length, number },
          ),
        );
      }
      return best!;
    });
}

/** By the id in the body, else by a title of any handbook version, when the goal's label does not speak against it. */
function identify(issue: BoardIssue, body: IssueBody): ActivityId | undefined {
  const named = activityById(body.activity ?? issue.activity ?? '');
  if (named !== undefined) {
    return named.id;
  }
  const title = simplify(issue.title);
  const goal = goalOf(issue.labels);
  const matches = ACTIVITIES.filter((activity) =>
    [activity.title, ...activity.aliases].some((name) => simplify(name) === title),
  );
  return matches.length === 1 && (goal === undefined || matches[0]!.goal === goal) ? matches[0]!.id : undefined;
}

function simplify(title: string): string {
  return title
    .toLowerCase()
    .replace(/^ggi-a-\d\d\W+/, '')
    .replace(/\W+/g, ' ')
    .trim();
}

function stateOf(id: ActivityId, { labels, open }: BoardIssue, notes: Message[]): ActivityState {
  const states = statesOf(labels);
  const state = states.at(-1) ?? 'not-started';
  if (states.length > 1) {
    notes.push(
      msg('{id}: the issue has more than one progress label; {state} was taken. Look whether that is right.', {
        id,
        state,
      }),
    );
  }
  if (!open) {
    notes.push(
      msg(
        '{id}: the issue is closed, which says nothing about the activity; its label says {state}. Look whether that is right.',
        { id, state },
      ),
    );
  }
  return state;
}

function objectiveChanges(
  activity: ActivityId,
  { text, done }: { readonly text: string; readonly done: boolean },
): ProgrammeChange[] {
  return [
    { kind: 'addObjective', activity, text },
    { kind: 'tickObjective', activity, text, done },
  ];
}

function boardLink({ forge, project, number, url, updated, body }: BoardIssue): BoardLink {
  const fingerprint = body === '' ? undefined : bodyFingerprint(body);
  return {
    forge,
    ...(project === undefined ? {} : { project }),
    ...(number === undefined ? {} : { issue: number }),
    ...(url === undefined ? {} : { url }),
    ...(updated === undefined ? {} : { updated }),
    ...(fingerprint === undefined ? {} : { body: fingerprint }),
  };
}

/** Field texts that several activities share word for word: what the board deploys, not what people wrote. */
function sharedTexts(chosen: readonly Identified[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { body } of chosen) {
    for (const heading of Object.values(FIELDS)) {
      const text = body.fields.get(heading);
      if (text !== undefined) {
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
    }
  }
  return new Set([...counts].filter(([, count]) => count >= TEMPLATE_SHARED_BY).map(([text]) => text));
}

function noteOrphanTasks(files: readonly BoardFile[], chosen: readonly Identified[], notes: Message[]): void {
  const known = new Set<string>(chosen.map(({ id }) => id));
  const orphans = new Set(files.flatMap(({ tasks }) => [...tasks.keys()]).filter((id) => !known.has(id)));
  if (orphans.size > 0) {
    notes.push(
      msg(
        'tasks.csv has tasks for {count} activities that no issue was given for. Import issues.csv together with it.',
        { count: orphans.size },
      ),
    );
  }
}

/** Keeps the changes that change something, judged one after the other. */
function effective(start: Programme): (change: ProgrammeChange) => boolean {
  let programme = start;
  return (change) => {
    const before = programme;
    programme = applyChange(programme, change);
    return JSON.stringify(recordOf(before, change)) !== JSON.stringify(recordOf(programme, change));
  };
}

function recordOf(programme: Programme, change: ProgrammeChange): unknown {
  return 'activity' in change ? programme.activities.get(change.activity) : programme;
}
