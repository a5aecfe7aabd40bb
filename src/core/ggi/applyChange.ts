// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ActivityRecord, BoardLink, ClosedActivity, ClosedIteration, Programme } from '../model/programme';
import type { ActivityId } from '../model/vocabulary';
import { declaredOf } from './declared';
import { optional } from './fieldReaders';
import { BOARD_KEYS, DATE_FIELDS, ITERATION_KEYS, TEXT_FIELDS } from './programmeKeys';
import type { ActivityField } from './programmeKeys';
import { applyItemChange, positionOf, sameAttestation } from './applyItemChange';
import { cleanTexts, isItemChange, normaliseText } from './programmeChange';
import type { ProgrammeChange } from './programmeChange';

/** The programme as it should read after a change: what an edited file is compared with before it is offered. */
export function applyChange(programme: Programme, change: ProgrammeChange): Programme {
  if (change.kind === 'startIteration') {
    return { ...programme, iteration: cleanTexts(change.iteration) };
  }
  if (change.kind === 'setIteration') {
    return withIteration(programme, change);
  }
  if (change.kind === 'closeIteration') {
    return closed(programme, change);
  }
  if (change.kind === 'transferObjective') {
    return transferred(programme, change);
  }
  const known = programme.activities.get(change.activity);
  const before = known ?? EMPTY_RECORD;
  const after = change.kind !== 'addActivity' ? inRecord(before, change) : (known ?? cleanRecord(change.record));
  return after === (known ?? EMPTY_RECORD)
    ? programme
    : { ...programme, activities: new Map(programme.activities).set(change.activity, after) };
}

/** What an activity has that the file does not name. */
export const EMPTY_RECORD: ActivityRecord = {
  state: 'not-selected',
  objectives: [],
  verification: [],
  attestations: [],
  line: 0,
};

type RecordChange = Exclude<
  ProgrammeChange,
  { kind: 'startIteration' | 'setIteration' | 'closeIteration' | 'addActivity' | 'transferObjective' }
>;

function inRecord(record: ActivityRecord, change: RecordChange): ActivityRecord {
  if (isItemChange(change)) {
    return applyItemChange(record, change);
  }
  switch (change.kind) {
    case 'setState':
      return record.state === change.state && record !== EMPTY_RECORD ? record : { ...record, state: change.state };
    case 'setField': {
      const value = change.value === undefined ? '' : normaliseText(change.value);
      if ((record[change.field] ?? '') === (value.trim() === '' ? '' : value)) {
        return record;
      }
      const rest: Partial<Record<ActivityField, string>> & ActivityRecord = { ...record };
      delete rest[change.field];
      return value.trim() === '' ? rest : { ...rest, [change.field]: value };
    }
    case 'addObjective': {
      const text = normaliseText(change.text);
      const same = record.objectives.filter((objective) => objective.text === text).length;
      return same > (change.nth ?? 0)
        ? record
        : { ...record, objectives: [...record.objectives, { text, done: false }] };
    }
    case 'tickObjective': {
      const at = positionOf(record.objectives, change);
      const objectives = record.objectives.map((item, index) => (index === at ? { ...item, done: change.done } : item));
      return at < 0 || record.objectives[at]?.done === change.done ? record : { ...record, objectives };
    }
    case 'addVerification':
    case 'tickVerification': {
      const met = change.kind === 'tickVerification' && change.met;
      const at = positionOf(record.verification, change);
      if (at < 0) {
        const added = { text: normaliseText(change.text), met };
        return met || change.kind === 'addVerification'
          ? { ...record, verification: [...record.verification, added] }
          : record;
      }
      const verification = record.verification.map((item, index) => (index === at ? { ...item, met } : item));
      return change.kind === 'addVerification' || record.verification[at]?.met === met
        ? record
        : { ...record, verification };
    }
    case 'attest': {
      const attestation = cleanTexts(change.attestation);
      const known = record.attestations.some((other) => sameAttestation(other, attestation));
      return known ? record : { ...record, attestations: [...record.attestations, attestation] };
    }
    case 'setBoard': {
      const board = cleanTexts<BoardLink>(change.board);
      return BOARD_KEYS.every((key) => board[key] === record.board?.[key]) ? record : { ...record, board };
    }
  }
}

type Transfer = Extract<ProgrammeChange, { kind: 'transferObjective' }>;

/**
 * Where an objective that goes to another activity stands, and where it will: `at` is -1 when it is not there.
 * `undefined`: nothing has to be done, because it has gone there already.
 */
export function transferOf(
  { activities }: Programme,
  change: Transfer,
): { readonly at: number; readonly to: number } | undefined {
  const here = activities.get(change.activity)?.objectives ?? [];
  const there = activities.get(change.into)?.objectives ?? [];
  const at = positionOf(here, change);
  const arrived = at < 0 && positionOf(there, { text: change.text }) >= 0;
  const to = Math.min(Math.max(0, Math.trunc(change.to ?? there.length)), there.length);
  return arrived || change.activity === change.into ? undefined : { at, to };
}

function transferred(programme: Programme, change: Transfer): Programme {
  const places = transferOf(programme, change);
  const source = programme.activities.get(change.activity);
  const objective = source?.objectives[places?.at ?? -1];
  if (places === undefined || source === undefined || objective === undefined) {
    return programme;
  }
  const target = programme.activities.get(change.into) ?? EMPTY_RECORD;
  const activities = new Map(programme.activities);
  activities.set(change.activity, {
    ...source,
    objectives: source.objectives.filter((_, index) => index !== places.at),
  });
  activities.set(change.into, { ...target, objectives: target.objectives.toSpliced(places.to, 0, objective) });
  return { ...programme, activities };
}

type Closing = Extract<ProgrammeChange, { kind: 'closeIteration' }>;

/** Numbers of the objectives that leave an activity when its iteration is closed. */
export interface Leaving {
  readonly reached: readonly number[];
  readonly dropped: readonly number[];
}

/** Which objectives leave an activity: with `carryOver` those that are reached, and of the open ones those named. */
export function leavingObjectives(
  id: ActivityId,
  { state, objectives }: ActivityRecord,
  { carryOver, dropped = [] }: Pick<Closing, 'carryOver' | 'dropped'>,
): Leaving {
  if (carryOver !== true || state === 'not-selected') {
    return { reached: [], dropped: [] };
  }
  const numbers = objectives.map((_, index) => index);
  const named = new Set(dropped.filter(({ activity }) => activity === id).map((item) => positionOf(objectives, item)));
  return {
    reached: numbers.filter((index) => objectives[index]?.done === true),
    dropped: numbers.filter((index) => objectives[index]?.done === false && named.has(index)),
  };
}

/** The record of the iteration under way, with every selected activity; `undefined` when none is under way. */
export function closingRecord(programme: Programme, change: Omit<Closing, 'kind'>): ClosedIteration | undefined {
  const { iteration } = programme;
  if (iteration === undefined) {
    return undefined;
  }
  const selected = [...programme.activities].filter(([, { state }]) => state !== 'not-selected');
  const activities = selected.map(([id, record]): [ActivityId, ClosedActivity] => {
    const { reached, dropped } = leavingObjectives(id, record, change);
    const texts = (numbers: readonly number[]): readonly string[] | undefined =>
      numbers.length === 0 ? undefined : numbers.map((index) => record.objectives[index]!.text);
    return [
      id,
      {
        state: record.state,
        objectives: declaredOf(record).objectives,
        ...optional('reached', texts(reached)),
        ...optional('dropped', texts(dropped)),
      },
    ];
  });
  return { ...iteration, closed: change.on, activities: new Map(activities) };
}

function closed(programme: Programme, change: Closing): Programme {
  const record = closingRecord(programme, change);
  if (record === undefined) {
    return programme;
  }
  const activities = new Map(programme.activities);
  for (const [id, before] of programme.activities) {
    const { reached, dropped } = leavingObjectives(id, before, change);
    if (reached.length + dropped.length > 0) {
      const gone = new Set([...reached, ...dropped]);
      activities.set(id, { ...before, objectives: before.objectives.filter((_, index) => !gone.has(index)) });
    }
  }
  return { handbook: programme.handbook, activities, closed: [...(programme.closed ?? []), record] };
}

function withIteration(
  programme: Programme,
  { field, value }: Extract<ProgrammeChange, { kind: 'setIteration' }>,
): Programme {
  const before = programme.iteration;
  if (before === undefined && field !== 'name') {
    return programme;
  }
  const iteration = cleanTexts({ name: '', ...before, [field]: value });
  return ITERATION_KEYS.every((key) => iteration[key] === before?.[key]) ? programme : { ...programme, iteration };
}

/** A record as the file gives it back. */
export function cleanRecord(given: ActivityRecord): ActivityRecord {
  const texts = Object.fromEntries(
    [...TEXT_FIELDS, ...DATE_FIELDS]
      .map((key) => [key, normaliseText(given[key] ?? '')] as const)
      .filter(([, text]) => text.trim() !== ''),
  );
  const { state, board } = given;
  return {
    ...texts,
    state,
    objectives: given.objectives.map(({ text, done }) => ({ text: normaliseText(text), done })),
    verification: given.verification.map(({ text, met }) => ({ text: normaliseText(text), met })),
    attestations: given.attestations.map(cleanTexts),
    ...optional('board', board && cleanTexts(board)),
    line: 0,
  };
}

/** True when two programmes say the same; where in the file they say it does not matter. */
export function sameProgramme(a: Programme, b: Programme): boolean {
  return fingerprint(a) === fingerprint(b);
}

function fingerprint({ handbook, iteration, closed, activities }: Programme): string {
  const sorted = (object: object): unknown =>
    Object.fromEntries(Object.entries(object).sort(([x], [y]) => (x < y ? -1 : 1)));
  const records = [...activities]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([id, record]) => {
      const { board, attestations } = record;
      const nested = { attestations: attestations.map(sorted), ...optional('board', board && sorted(board)) };
      return [id, sorted({ ...record, ...nested, line: 0 })];
    });
  const past = closed?.map((item) => {
    const then = [...item.activities].sort(([x], [y]) => (x < y ? -1 : 1)).map(([id, at]) => [id, sorted(at)]);
    return sorted({ ...item, activities: then });
  });
  return JSON.stringify([handbook, iteration && sorted(iteration), past, records]);
}
