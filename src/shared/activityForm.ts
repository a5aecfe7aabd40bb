// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// What the form of one activity shows, as plain data of bounded size. Texts of the programme file are shown as they are
// and never interpreted; one that is too long for the form is cut and cannot be edited here.
import { ACTIVITY_STATES } from '../core/model/programme';
import { activityId } from './scorecardView';
import { flag, index, list, matching, nullable, oneOf, record, text, type TypeOf } from './shape';

/** Longest lists and texts that travel. */
export const FORM_LIMITS = {
  /** One field of the scorecard. */
  field: 50_000,
  /** One objective, verification point, or part of an attestation. */
  item: 4_000,
  /** Items of a list that are shown at once. */
  page: 50,
  positions: 1_000_000,
  attestations: 100,
  signals: 20,
  places: 12,
  findings: 24,
  related: 40,
  frameworks: 12,
  frameworkIds: 80,
  drafts: 40,
} as const;

/** The texts and days of an activity that stand directly in it. */
export const FORM_FIELDS = [
  'owner',
  'started',
  'due',
  'finished',
  'description',
  'opportunity',
  'tools',
  'notes',
] as const;
export const formField = oneOf(...FORM_FIELDS);
export type FormField = (typeof FORM_FIELDS)[number];

export const FORM_LISTS = ['objectives', 'verification'] as const;
export const formList = oneOf(...FORM_LISTS);
export type FormList = (typeof FORM_LISTS)[number];

export const ATTESTATION_PARTS = ['who', 'role', 'on', 'statement', 'link', 'reviewBy'] as const;
export type AttestationPart = (typeof ATTESTATION_PARTS)[number];

export const itemText = text(FORM_LIMITS.item);
export const fieldText = text(FORM_LIMITS.field);

const item = record({
  text: itemText,
  ticked: flag,
  /** False for a text that was cut: it is edited in the file. */
  whole: flag,
});

const itemList = record({
  /** "2 of 3 reached" */
  summary: text(120),
  total: index(FORM_LIMITS.positions),
  /** Position of the first item that is shown. */
  from: index(FORM_LIMITS.positions),
  items: list(item, FORM_LIMITS.page),
  /** "1 to 50 of 5,000"; absent when all are shown. */
  range: nullable(text(120)),
});

const attestation = record({
  statement: itemText,
  /** "Ada Okonkwo, head of OSPO, 2026-03-01" */
  by: text(600),
  /** "To be reviewed by 2027-03-01", and whether that day is over. */
  review: nullable(text(200)),
  overdue: flag,
  link: nullable(text(600)),
});

const signal = record({
  state: oneOf('found', 'not-found', 'unknown', 'against'),
  stateText: text(80),
  label: text(400),
  note: nullable(text(400)),
  /** A file, when it was last changed, and whether it may be out of date. */
  places: list(record({ text: text(1_400), age: nullable(text(800)), stale: flag }), FORM_LIMITS.places),
  more: nullable(text(120)),
});

const related = record({
  id: activityId,
  title: text(200),
  state: oneOf(...ACTIVITY_STATES),
  stateText: text(80),
});

/** What is the matter with the file, and the label of the button that leads to the place. */
const notice = record({
  severity: oneOf('information', 'warning', 'error'),
  title: text(200),
  text: text(800),
  open: nullable(text(120)),
});

/** Words of the page that do not depend on data. */
export const FORM_LABELS = [
  'declared',
  'state',
  'people',
  'owner',
  'started',
  'due',
  'finished',
  'day',
  'scorecardFields',
  'description',
  'opportunity',
  'tools',
  'notes',
  'descriptionHint',
  'opportunityHint',
  'toolsHint',
  'notesHint',
  'objectives',
  'objectivesHint',
  'verification',
  'verificationHint',
  'suggestions',
  'attestations',
  'attestationsHint',
  'newObjective',
  'newVerification',
  'add',
  'edit',
  'remove',
  'up',
  'down',
  'save',
  'cancel',
  'previous',
  'next',
  'first',
  'last',
  'tooLong',
  'openFile',
  'openHandbook',
  'openScorecard',
  'undo',
  'who',
  'role',
  'on',
  'statement',
  'link',
  'reviewBy',
  'attest',
  'withdraw',
  'purpose',
  'actions',
  'evidence',
  'noEvidence',
  'evidenceHint',
  'findings',
  'leadsTo',
  'comesFrom',
  'frameworks',
  'frameworksHint',
  'conflict',
  'theirs',
  'keepMine',
  'takeTheirs',
  'unsaved',
  'writeIt',
  'discard',
  'source',
  'contradictions',
  'shortcuts',
] as const;
export type FormLabel = (typeof FORM_LABELS)[number];
const labels = record(
  Object.fromEntries(FORM_LABELS.map((name) => [name, text(400)])) as Record<FormLabel, ReturnType<typeof text>>,
);

const fields = record(
  Object.fromEntries(FORM_FIELDS.map((name) => [name, record({ value: fieldText, whole: flag })] as const)) as Record<
    FormField,
    ReturnType<typeof record<{ value: typeof fieldText; whole: typeof flag }>>
  >,
);

/** Everything that the form shows at one time. */
export const formView = record({
  language: matching<string>(/^[A-Z0-9-]{1,35}$/i, 35),
  /** Named where the window has several. */
  folder: nullable(text(300)),
  /** By name, for the page's memory. */
  memory: text(300),
  id: activityId,
  title: text(200),
  goal: text(80),
  roles: text(200),
  purpose: text(800),
  actions: list(text(400), 20),
  /** False while the file cannot be edited: the form is read-only then. */
  editable: flag,
  notice: nullable(notice),
  /** Where what is written here goes, and whether it is saved. */
  place: text(300),
  state: oneOf(...ACTIVITY_STATES),
  states: list(record({ value: oneOf(...ACTIVITY_STATES), text: text(80) }), ACTIVITY_STATES.length),
  contradictions: list(text(600), 10),
  fields,
  lists: record({ objectives: itemList, verification: itemList }),
  /** Verification points that the catalogue offers and the file does not name yet. */
  suggestions: list(text(600), 20),
  attestations: list(attestation, FORM_LIMITS.attestations),
  today: text(10),
  evidence: record({ summary: text(300), signals: list(signal, FORM_LIMITS.signals) }),
  findings: list(
    record({ text: text(800), folder: nullable(text(300)), place: nullable(text(1_400)) }),
    FORM_LIMITS.findings,
  ),
  moreFindings: nullable(text(120)),
  leadsTo: list(related, FORM_LIMITS.related),
  comesFrom: list(related, FORM_LIMITS.related),
  frameworks: list(
    record({ name: text(80), summary: text(120), ids: list(text(120), FORM_LIMITS.frameworkIds) }),
    FORM_LIMITS.frameworks,
  ),
  /** What the last change of this form was, when it can be taken back. */
  undo: nullable(text(200)),
  announcement: text(300),
  labels,
});

export type FormView = TypeOf<typeof formView>;
export type FormItem = TypeOf<typeof item>;
export type FormItems = TypeOf<typeof itemList>;
export type FormAttestation = TypeOf<typeof attestation>;
export type FormSignal = TypeOf<typeof signal>;
export type FormRelated = TypeOf<typeof related>;
export type FormNotice = TypeOf<typeof notice>;
export type FormLabels = TypeOf<typeof labels>;
