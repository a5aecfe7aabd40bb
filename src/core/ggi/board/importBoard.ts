// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../../model/message';
import type { ActivityState, BoardLink, Programme } from '../../model/programme';
import type { ActivityId } from '../../model/vocabulary';
import { isIsoDate } from '../../yaml/isoDate';
import { applyChange } from '../applyChange';
import type { ProgrammeChange } from '../programmeChange';
import { DATE_FIELDS } from '../programmeKeys';
import { bodyFingerprint } from './boardIssue';
import type { BoardIssue } from './boardIssue';
import type { BoardNote } from './boardNote';
import { chooseIssues } from './chooseIssues';
import type { Identified } from './chooseIssues';
import type { Task } from './issueBody';
import { SCORECARD_FIELDS } from './placeholders';
import type { BoardFile } from './readBoardFile';
import { stateOnBoard } from './stateOnBoard';
import type { ClosedMeans } from './stateOnBoard';

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
  readonly notes: readonly BoardNote[];
  /** Activities whose issue is closed: a person has to say what that means. */
  readonly closed: readonly ActivityId[];
}

/** Reads the files of one board into changes of a programme. Nothing in the programme is taken away. */
export function importBoard(
  files: readonly BoardFile[],
  programme: Programme,
  options: { readonly closed?: ClosedMeans } = {},
): BoardImport {
  const notes: BoardNote[] = [];
  const chosen = chooseIssues(
    files.flatMap(({ issues }) => issues),
    notes,
  );
  const changes: ProgrammeChange[] = [];
  const activities: BoardImport['activities'][number][] = [];
  for (const found of chosen) {
    const { id, body } = found;
    const state = stateOnBoard(found, files, options.closed ?? 'label', notes);
    const tasks = files.flatMap((file) => file.tasks.get(id) ?? []);
    const objectives = body.objectives.length > 0 ? body.objectives : tasks;
    changes.push(...changesOf(programme, found, state, objectives));
    noteUnread(found, notes);
    activities.push({ id, state, objectives: objectives.length });
  }
  noteOrphanTasks(files, chosen, notes);
  const count = files.reduce((sum, { pullRequests }) => sum + pullRequests, 0);
  if (count > 0) {
    notes.push({ kind: 'look', message: msg('Pull requests among the issues were passed over: {count}.', { count }) });
  }
  const closed = chosen.filter(({ issue }) => !issue.open).map(({ id }) => id);
  return { changes, activities, notes, closed };
}

/** The changes that bring an activity of the board into the programme; only those that change something. */
function changesOf(
  start: Programme,
  { id, issue, body }: Identified,
  state: ActivityState,
  objectives: readonly Task[],
): ProgrammeChange[] {
  const changes: ProgrammeChange[] = [];
  let programme = start;
  const add = (change: ProgrammeChange): void => {
    const after = applyChange(programme, change);
    if (after !== programme) {
      changes.push(change);
      programme = after;
    }
  };
  add({ kind: 'setState', activity: id, state });
  for (const [field, heading] of SCORECARD_FIELDS) {
    const value = body.fields.get(heading);
    if (value !== undefined) {
      add({ kind: 'setField', activity: id, field, value });
    }
  }
  if (body.owner !== undefined) {
    add({ kind: 'setField', activity: id, field: 'owner', value: body.owner });
  }
  for (const field of DATE_FIELDS) {
    const value = body.dates.get(field);
    if (value !== undefined && isIsoDate(value)) {
      add({ kind: 'setField', activity: id, field, value });
    }
  }
  const seen = new Map<string, number>();
  for (const { text, done } of objectives) {
    const nth = seen.get(text) ?? 0;
    seen.set(text, nth + 1);
    add({ kind: 'addObjective', activity: id, text, ...(nth === 0 ? {} : { nth }) });
    const same = (programme.activities.get(id)?.objectives ?? []).flatMap((item, index) =>
      item.text === text ? [index] : [],
    );
    add({ kind: 'tickObjective', activity: id, text, done, ...(nth === 0 ? {} : { index: same[nth]! }) });
  }
  for (const { text, done } of body.verification) {
    add({ kind: 'addVerification', activity: id, text });
    add({ kind: 'tickVerification', activity: id, text, met: done });
  }
  for (const attestation of body.attestations) {
    add({ kind: 'attest', activity: id, attestation });
  }
  const known = start.activities.get(id)?.board;
  add({
    kind: 'setBoard',
    activity: id,
    board: known !== undefined && saysLess(issue, known) ? known : boardLink(issue),
  });
  // What the file does not name yet is written at once, in one piece.
  const record = programme.activities.get(id);
  return start.activities.has(id) || record === undefined ? changes : [{ kind: 'addActivity', activity: id, record }];
}

/** The published tables know neither the forge nor the body: what an export said of the same issue stays. */
function saysLess(issue: BoardIssue, known: BoardLink): boolean {
  const { project, number } = issue;
  return (
    issue.forge === 'csv' &&
    known.forge !== 'csv' &&
    number === known.issue &&
    (project ?? known.project) === known.project
  );
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

function noteUnread({ id, issue, body }: Identified, notes: BoardNote[]): void {
  if (issue.body.trim() !== '' && !body.hasScorecard) {
    notes.push({
      kind: 'skipped',
      activity: id,
      message: msg(
        '{id}: the text of the issue has no heading “### Scorecard”, so only its labels and its verification points were read. If the heading was translated or changed, write it as the board does and export again.',
        { id },
      ),
    });
  }
  if (body.foreign.length > 0) {
    notes.push({
      kind: 'look',
      activity: id,
      message: msg('{id}: these sections of the scorecard have no place here and were left on the board: {sections}.', {
        id,
        sections: body.foreign.slice(0, 10).join(', ').slice(0, 200),
      }),
    });
  }
  if (body.unread.length > 0) {
    notes.push({
      kind: 'skipped',
      activity: id,
      message: msg('{id}: among the objectives stands text that is no task and was left on the board: “{text}”.', {
        id,
        text: body.unread[0]!.trim().slice(0, 80),
      }),
    });
  }
}

function noteOrphanTasks(files: readonly BoardFile[], chosen: readonly Identified[], notes: BoardNote[]): void {
  const known = new Set<string>(chosen.map(({ id }) => id));
  const orphans = new Set(files.flatMap(({ tasks }) => [...tasks.keys()]).filter((id) => !known.has(id)));
  if (orphans.size > 0) {
    const message = msg(
      'The tasks of {ids} belong to no issue that was given. Import issues.csv together with tasks.csv.',
      {
        ids: [...orphans].slice(0, 30).join(', ').slice(0, 400),
      },
    );
    notes.push({ kind: 'skipped', message });
  }
}
