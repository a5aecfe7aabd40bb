// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Programme } from '../model/programme';
import type { TextEdit } from '../model/textEdit';
import type { YamlFile } from '../yaml/parseYaml';
import { appendItem, setValue } from '../yaml/setValue';
import { tickItem } from '../yaml/tickItem';
import type { YamlData, YamlPath } from '../yaml/yamlData';
import { applyChange, cleanRecord, cleanTexts, closingRecord, positionOf } from './applyChange';
import { normaliseText } from './programmeChange';
import type { ProgrammeChange } from './programmeChange';
import { activityData, attestationData, closedIterationData, PROGRAMME_ORDER, tickData } from './programmeData';
import { BOARD_KEYS, ITERATION_KEYS, OBJECTIVE_KEYS, VERIFICATION_KEYS } from './programmeKeys';

/** One splice of the file; a change is made of one or several, each planned on the text the one before left. */
export type Step = (file: YamlFile) => TextEdit[] | undefined;

/** The steps that bring a change into the file, and the place outside which nothing may change. */
export interface ChangePlan {
  readonly steps: readonly Step[];
  readonly scope: readonly string[];
}

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
    return { steps: keys.map((key) => set(['iteration', key], iteration[key] ?? null)), scope: ['iteration'] };
  }
  if (change.kind === 'closeIteration') {
    const closed = closingRecord(programme, change.on);
    if (closed === undefined) {
      return undefined;
    }
    const emptied = ITERATION_KEYS.filter((key) => programme.iteration?.[key] !== undefined);
    const steps = [
      append(['iterations'], closedIterationData(closed)),
      ...emptied.map((key) => set(['iteration', key], null)),
    ];
    return { steps, scope: [] };
  }
  if (change.kind === 'addActivity') {
    const path = ['activities', change.activity];
    const known = programme.activities.has(change.activity);
    return { steps: known ? [] : [set(path, activityData(cleanRecord(change.record)))], scope: path };
  }
  return inActivity(programme, change);
}

function inActivity(
  programme: Programme,
  change: Exclude<ProgrammeChange, { kind: 'startIteration' | 'closeIteration' | 'addActivity' }>,
): ChangePlan | undefined {
  const before = programme.activities.get(change.activity);
  const after = applyChange(programme, change).activities.get(change.activity);
  const at = (key: string): string[] => ['activities', change.activity, key];
  const one = (key: string, step: Step): ChangePlan => ({ steps: [step], scope: at(key) });
  switch (change.kind) {
    case 'setState':
      return one('state', set(at('state'), change.state));
    case 'setField': {
      const value = after?.[change.field] ?? null;
      const unchanged = (before?.[change.field] ?? null) === value;
      return unchanged ? { steps: [], scope: at(change.field) } : one(change.field, set(at(change.field), value));
    }
    case 'attest':
      return before === after
        ? { steps: [], scope: [] }
        : one('attestations', append(at('attestations'), attestationData(cleanTexts(change.attestation))));
    case 'setBoard': {
      const board = cleanTexts(change.board);
      const changed = BOARD_KEYS.filter((key) => board[key] !== before?.board?.[key]);
      return { steps: changed.map((key) => set([...at('board'), key], board[key] ?? null)), scope: at('board') };
    }
    case 'addObjective':
      return before === after
        ? { steps: [], scope: [] }
        : one('objectives', append(at('objectives'), tickData(OBJECTIVE_KEYS, normaliseText(change.text), false)));
    case 'tickObjective': {
      const position = positionOf(before?.objectives ?? [], change);
      if (position < 0) {
        return undefined;
      }
      return before?.objectives[position]?.done === change.done
        ? { steps: [], scope: [] }
        : one('objectives', tick([...at('objectives'), position], OBJECTIVE_KEYS, change.done));
    }
    case 'addVerification':
    case 'tickVerification': {
      const position = positionOf(before?.verification ?? [], change);
      const met = change.kind === 'tickVerification' && change.met;
      if (
        before === after ||
        (position >= 0 && (change.kind === 'addVerification' || before?.verification[position]?.met === met))
      ) {
        return { steps: [], scope: [] };
      }
      return one(
        'verification',
        position < 0
          ? append(at('verification'), tickData(VERIFICATION_KEYS, normaliseText(change.text), met))
          : tick([...at('verification'), position], VERIFICATION_KEYS, met),
      );
    }
  }
}

function tick(path: YamlPath, keys: readonly [string, string], ticked: boolean): Step {
  return (file) => tickItem(file, path, keys, ticked, PROGRAMME_ORDER);
}
