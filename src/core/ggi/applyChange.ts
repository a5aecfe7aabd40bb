// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ActivityRecord, Attestation, BoardLink, ClosedIteration, Iteration, Programme } from '../model/programme';
import type { ActivityId } from '../model/vocabulary';
import { declaredOf } from './declared';
import { optional } from './fieldReaders';
import { BOARD_KEYS, DATE_FIELDS, TEXT_FIELDS } from './programmeKeys';
import type { ActivityField } from './programmeKeys';
import { normaliseText } from './programmeChange';
import type { ProgrammeChange } from './programmeChange';

/** The programme as it should read after a change: what an edited file is compared with before it is offered. */
export function applyChange(programme: Programme, change: ProgrammeChange): Programme {
  if (change.kind === 'startIteration') {
    return { ...programme, iteration: cleanTexts(change.iteration) };
  }
  if (change.kind === 'closeIteration') {
    const closed = closingRecord(programme, change.on);
    const { handbook, activities } = programme;
    return closed === undefined ? programme : { handbook, activities, closed: [...(programme.closed ?? []), closed] };
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

type RecordChange = Exclude<ProgrammeChange, { kind: 'startIteration' | 'closeIteration' | 'addActivity' }>;

function inRecord(record: ActivityRecord, change: RecordChange): ActivityRecord {
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

/** Position of the item that a change means: the one at `index` if it has the text, else the first that has; -1: none. */
export function positionOf(
  items: readonly { readonly text: string }[],
  { text, index }: { readonly text: string; readonly index?: number },
): number {
  const wanted = normaliseText(text);
  return index !== undefined && items[index]?.text === wanted ? index : items.findIndex((item) => item.text === wanted);
}

/** The record of the iteration under way, with every selected activity; `undefined` when none is under way. */
export function closingRecord(programme: Programme, on: string): ClosedIteration | undefined {
  const { iteration } = programme;
  if (iteration === undefined) {
    return undefined;
  }
  const selected = [...programme.activities].filter(([, { state }]) => state !== 'not-selected');
  const activities = new Map<
    ActivityId,
    ClosedIteration['activities'] extends ReadonlyMap<ActivityId, infer A> ? A : never
  >(selected.map(([id, record]) => [id, { state: record.state, objectives: declaredOf(record).objectives }]));
  return { ...iteration, closed: on, activities };
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

/** Texts as the file gives them back: blank ones are absent. */
export function cleanTexts<T extends Iteration | Attestation | BoardLink>(value: T): T {
  const entries = Object.entries(value)
    .map(([key, text]) => [key, normaliseText(String(text ?? ''))] as const)
    .filter(([, text]) => text.trim() !== '');
  return Object.fromEntries(entries) as unknown as T;
}

function sameAttestation(a: Attestation, b: Attestation): boolean {
  const keys = ['who', 'role', 'on', 'statement', 'link', 'reviewBy'] as const;
  return keys.every((key) => a[key] === b[key]);
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
  const past = closed?.map((item) => sorted({ ...item, activities: [...item.activities] }));
  return JSON.stringify([handbook, iteration && sorted(iteration), past, records]);
}
