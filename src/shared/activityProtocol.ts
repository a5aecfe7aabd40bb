// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// The messages between the editor and the form of an activity, both ways. The page names ids, positions and values;
// never a command, a path or an address. Every edit says what it was based on (`was`), and carries a number by which it
// is answered.
import { ACTIVITY_STATES } from '../core/model/programme';
import {
  ATTESTATION_PARTS,
  FORM_LIMITS,
  fieldText,
  formField,
  formList,
  formView,
  itemText,
  type AttestationPart,
} from './activityForm';
import { activityId } from './scorecardView';
import { flag, index, list, MISMATCH, nullable, oneOf, record, tagged, text, type TypeOf } from './shape';

const request = index(1_000_000_000);
const position = index(FORM_LIMITS.positions);
const onItem = { request, list: formList, index: position, was: itemText };

const hostMessage = tagged({
  show: { view: formView },
  /** An edit was made (`refused` is null), or was not: why, and what next. */
  answer: { request, refused: nullable(text(800)) },
  /** A place of the form is to be looked at. */
  reveal: { list: nullable(formList) },
});

const attestationParts = Object.fromEntries(ATTESTATION_PARTS.map((part) => [part, itemText])) as Record<
  AttestationPart,
  typeof itemText
>;

const pageMessage = tagged({
  /** The page has loaded (again) and wants to be told what to show. */
  ready: {},
  setState: { request, state: oneOf(...ACTIVITY_STATES) },
  setField: { request, field: formField, was: fieldText, value: fieldText },
  addItem: { request, list: formList, text: itemText },
  tickItem: { ...onItem, ticked: flag },
  editItem: { ...onItem, text: itemText },
  removeItem: onItem,
  moveItem: { ...onItem, to: position },
  /** Ticks a suggested verification point, which writes it to the file. */
  tickSuggestion: { request, index: position },
  attest: { request, ...attestationParts },
  withdraw: { request, index: position },
  undo: { request },
  /** Shows another part of a long list. */
  showItems: { list: formList, from: position },
  openProgramme: {},
  openProblem: {},
  openHandbook: {},
  openScorecard: {},
  openEvidence: { signal: index(FORM_LIMITS.signals), place: index(FORM_LIMITS.places) },
  openFinding: { index: index(FORM_LIMITS.findings) },
  openActivity: { activity: activityId },
});

/** A text that was typed and is not in the file: where it belongs and what stood there when typing began. */
const draft = record({ key: text(60), base: fieldText, value: fieldText });

/** What the page remembers over hiding, moving and reloading; the editor gets it back when it restores the panel. */
const pageState = record({
  folder: text(300),
  activity: activityId,
  drafts: list(draft, FORM_LIMITS.drafts),
  opened: list(text(40), 20),
  scroll: index(10_000_000),
});

export type FormHostMessage = TypeOf<typeof hostMessage>;
export type FormPageMessage = TypeOf<typeof pageMessage>;
export type FormPageState = TypeOf<typeof pageState>;
export type FormDraft = TypeOf<typeof draft>;

/** A message of the editor, checked; `undefined` for anything else. */
export function parseFormHostMessage(input: unknown): FormHostMessage | undefined {
  return known(hostMessage(input));
}

/** A message of the page, checked; `undefined` for anything else, which the caller drops and logs. */
export function parseFormPageMessage(input: unknown): FormPageMessage | undefined {
  return known(pageMessage(input));
}

/** The page's memory, checked; `undefined` when there is none or it was written by another version. */
export function parseFormPageState(input: unknown): FormPageState | undefined {
  return known(pageState(input));
}

function known<T>(parsed: T | typeof MISMATCH): T | undefined {
  return parsed === MISMATCH ? undefined : parsed;
}
