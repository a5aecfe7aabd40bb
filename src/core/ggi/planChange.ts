// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Programme } from '../model/programme';
import type { TextEdit } from '../model/textEdit';
import type { YamlFile } from '../yaml/parseYaml';
import { removeItems } from '../yaml/listItems';
import { appendItem, setValue } from '../yaml/setValue';
import { tickItem } from '../yaml/tickItem';
import { transferItem } from '../yaml/transferItem';
import type { YamlData, YamlPath } from '../yaml/yamlData';
import { applyChange, cleanRecord, closingRecord, leavingObjectives, transferOf } from './applyChange';
import { positionOf } from './applyItemChange';
import { itemPositions } from './itemPositions';
import { planItemChange } from './planItemChange';
import { cleanTexts, isItemChange, normaliseText } from './programmeChange';
import type { ProgrammeChange } from './programmeChange';
import { activityData, attestationData, closedIterationData, PROGRAMME_ORDER, tickData } from './programmeData';
import { BOARD_KEYS, ITERATION_KEYS, OBJECTIVE_KEYS, VERIFICATION_KEYS } from './programmeKeys';

/** One splice of the file; a change is made of one or several, each planned on the text the one before left. */
export type Step = (file: YamlFile) => TextEdit[] | undefined;

/** The steps that bring a change into the file, and the places outside which nothing may change. */
export interface ChangePlan {
  readonly steps: readonly Step[];
  readonly scopes: readonly (readonly string[])[];
}

const NOTHING: ChangePlan = { steps: [], scopes: [] };

const set =
  (path: YamlPath, data: YamlData): Step =>
  (file) =>
    setValue(file, path, data, PROGRAMME_ORDER);
const append =
  (path: YamlPath, data: YamlData): Step =>
  (file) =>
    appendItem(file, path, data, PROGRAMME_ORDER);

/** `undefined`: the programme has nothing that the change could be about. */
export function planChange(programme: Programme, change: ProgrammeChange): ChangePlan | undefined {
  if (change.kind === 'startIteration') {
    const iteration = cleanTexts(change.iteration);
    const keys = ITERATION_KEYS.filter((key) => programme.iteration?.[key] !== iteration[key]);
    return { steps: keys.map((key) => set(['iteration', key], iteration[key] ?? null)), scopes: [['iteration']] };
  }
  if (change.kind === 'setIteration') {
    return planIteration(programme, change);
  }
  if (change.kind === 'closeIteration') {
    return planClosing(programme, change);
  }
  if (change.kind === 'addActivity') {
    const path = ['activities', change.activity];
    const known = programme.activities.has(change.activity);
    return { steps: known ? [] : [set(path, activityData(cleanRecord(change.record)))], scopes: [path] };
  }
  return change.kind === 'transferObjective' ? planTransfer(programme, change) : inActivity(programme, change);
}

/** Where the other activity has no objective yet, one is made first, in the way of the file, and then replaced. */
function planTransfer(
  programme: Programme,
  change: Extract<ProgrammeChange, { kind: 'transferObjective' }>,
): ChangePlan | undefined {
  const places = transferOf(programme, change);
  if (places === undefined) {
    return NOTHING;
  }
  if (places.at < 0) {
    return undefined;
  }
  const from = ['activities', change.activity, 'objectives'];
  const into = ['activities', change.into, 'objectives'];
  const count = programme.activities.get(change.into)?.objectives.length ?? 0;
  const how = count === 0 ? 'instead' : places.to < count ? 'before' : 'behind';
  const beside = how === 'behind' ? count - 1 : places.to;
  const transfer: Step = (file) =>
    transferItem(
      file,
      { path: from, at: itemPositions(file, from)[places.at] ?? -1 },
      { path: into, at: itemPositions(file, into)[beside] ?? -1, how },
    );
  return { steps: count === 0 ? [append(into, 'x'), transfer] : [transfer], scopes: [from, into] };
}

/** An iteration without a name is called after its first day: before that changes, the name is written down. */
function planIteration(
  programme: Programme,
  change: Extract<ProgrammeChange, { kind: 'setIteration' }>,
): ChangePlan | undefined {
  const before = programme.iteration;
  if (before === undefined && change.field !== 'name') {
    return undefined;
  }
  const value = applyChange(programme, change).iteration?.[change.field];
  const named =
    change.field === 'from' && before?.name === before?.from ? [set(['iteration', 'name'], before!.name)] : [];
  return value === before?.[change.field]
    ? NOTHING
    : { steps: [...named, set(['iteration', change.field], value ?? null)], scopes: [['iteration']] };
}

function planClosing(
  programme: Programme,
  change: Extract<ProgrammeChange, { kind: 'closeIteration' }>,
): ChangePlan | undefined {
  const closed = closingRecord(programme, change);
  if (closed === undefined) {
    return undefined;
  }
  const lists = [...programme.activities].flatMap(([id, record]) => {
    const { reached, dropped } = leavingObjectives(id, record, change);
    const gone = [...reached, ...dropped].sort((a, b) => a - b);
    return gone.length === 0 ? [] : [{ path: ['activities', id, 'objectives'], gone }];
  });
  const taken = lists.map(({ path, gone }): Step => (file) => {
    const positions = itemPositions(file, path);
    return removeItems(
      file,
      path,
      gone.map((index) => positions[index] ?? -1),
    );
  });
  const emptied = ITERATION_KEYS.filter((key) => programme.iteration?.[key] !== undefined);
  return {
    steps: [
      append(['iterations'], closedIterationData(closed)),
      ...emptied.map((key) => set(['iteration', key], null)),
      ...taken,
    ],
    scopes: [['iterations'], ['iteration'], ...lists.map(({ path }) => path)],
  };
}

type InActivity = Exclude<
  ProgrammeChange,
  { kind: 'startIteration' | 'setIteration' | 'closeIteration' | 'addActivity' | 'transferObjective' }
>;

function inActivity(programme: Programme, change: InActivity): ChangePlan | undefined {
  if (isItemChange(change)) {
    return planItemChange(programme.activities.get(change.activity), change);
  }
  const before = programme.activities.get(change.activity);
  const after = applyChange(programme, change).activities.get(change.activity);
  const at = (key: string): string[] => ['activities', change.activity, key];
  const one = (key: string, step: Step): ChangePlan => ({ steps: [step], scopes: [at(key)] });
  switch (change.kind) {
    case 'setState':
      return one('state', set(at('state'), change.state));
    case 'setField': {
      const value = after?.[change.field] ?? null;
      const unchanged = (before?.[change.field] ?? null) === value;
      return unchanged ? NOTHING : one(change.field, set(at(change.field), value));
    }
    case 'attest':
      return before === after
        ? NOTHING
        : one('attestations', append(at('attestations'), attestationData(cleanTexts(change.attestation))));
    case 'setBoard': {
      const board = cleanTexts(change.board);
      const changed = BOARD_KEYS.filter((key) => board[key] !== before?.board?.[key]);
      return { steps: changed.map((key) => set([...at('board'), key], board[key] ?? null)), scopes: [at('board')] };
    }
    case 'addObjective':
      return before === after
        ? NOTHING
        : one('objectives', append(at('objectives'), tickData(OBJECTIVE_KEYS, normaliseText(change.text), false)));
    case 'tickObjective': {
      const position = positionOf(before?.objectives ?? [], change);
      if (position < 0) {
        return undefined;
      }
      return before?.objectives[position]?.done === change.done
        ? NOTHING
        : one('objectives', tick(at('objectives'), position, OBJECTIVE_KEYS, change.done));
    }
    case 'addVerification':
    case 'tickVerification': {
      const position = positionOf(before?.verification ?? [], change);
      const met = change.kind === 'tickVerification' && change.met;
      if (
        before === after ||
        (position >= 0 && (change.kind === 'addVerification' || before?.verification[position]?.met === met))
      ) {
        return NOTHING;
      }
      return one(
        'verification',
        position < 0
          ? append(at('verification'), tickData(VERIFICATION_KEYS, normaliseText(change.text), met))
          : tick(at('verification'), position, VERIFICATION_KEYS, met),
      );
    }
  }
}

/** `position` is the item's number in the model. */
function tick(path: YamlPath, position: number, keys: readonly [string, string], ticked: boolean): Step {
  return (file) => tickItem(file, [...path, itemPositions(file, path)[position] ?? -1], keys, ticked, PROGRAMME_ORDER);
}
