// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// What the scorecard panel shows, as plain data of bounded size. All texts are translated and formatted already: the
// page only decides where they stand. Paths and names are texts to be shown and nothing else; what a person can open
// is asked for by position or key (see protocol.ts).
import { ACTIVITY_STATES } from '../core/model/programme';
import { GOALS, type ActivityId } from '../core/model/vocabulary';
import { flag, index, list, matching, nullable, oneOf, record, share, text, type TypeOf } from './shape';

/** Longest lists that are sent; what is left out is said in words. */
export const LIMITS = {
  folders: 100,
  steps: 10,
  activities: 40,
  signals: 20,
  places: 12,
  objectives: 20,
  contradictions: 10,
  paragraphs: 12,
  trendSteps: 120,
  trendRows: 9,
  trendNotes: 4,
} as const;

/** A number for a bar (absent: nothing to draw) and the words for it. */
const measure = record({ value: nullable(share), text: text(80) });
/** A score is never shown without its coverage. */
const scored = { score: measure, coverage: measure };

export const activityId = matching<ActivityId>(/^GGI-A-\d{2,3}$/, 10);
/** Names one next step among those that were sent. Means nothing outside the host. */
export const stepKey = matching<string>(/^step-\d{1,6}$/, 12);

const goal = record({
  id: oneOf(...GOALS),
  title: text(80),
  ...scored,
  /** "2 of 4 done", of those that were selected. */
  done: text(80),
  /** One line below the goal's title. */
  summary: text(300),
  /** All of it in one sentence, for those who cannot see the chart. */
  sentence: text(400),
});

const signal = record({
  state: oneOf('found', 'not-found', 'unknown'),
  stateText: text(80),
  label: text(400),
  /** The first few files, as texts; they are opened by position. */
  places: list(text(1_100), LIMITS.places),
  more: nullable(text(120)),
});

const point = record({ done: flag, stateText: text(80), text: text(500) });

const activity = record({
  id: activityId,
  goal: oneOf(...GOALS),
  title: text(200),
  state: oneOf(...ACTIVITY_STATES),
  stateText: text(80),
  objectives: text(80),
  verification: text(80),
  attestations: text(80),
  ...scored,
  signals: text(80),
  contradictions: list(text(600), LIMITS.contradictions),
  detail: record({
    /** Label and value: owner, started, due... */
    facts: list(record({ label: text(80), value: text(300) }), 8),
    objectives: list(point, LIMITS.objectives),
    verification: list(point, LIMITS.objectives),
    attestations: list(text(800), LIMITS.objectives),
    signals: list(signal, LIMITS.signals),
  }),
});

const step = record({
  key: stepKey,
  text: text(800),
  /** The file it is about, when there is one. */
  place: nullable(text(1_100)),
  gain: measure,
  /** "Create SECURITY.md": a fix, previewed before anything is written. */
  fix: nullable(text(200)),
  /** False when there is neither a place to open nor a fix: only people can do it. */
  canOpen: flag,
});

/** What the programme file said over a stretch of time; all numbers of the chart are shares of its room. */
const trendStep = record({
  from: share,
  to: share,
  /** Activities, stacked from below. */
  done: share,
  inProgress: share,
  notStarted: share,
  /** Objectives: how many there were, and how many of them were reached. */
  objectives: share,
  reached: share,
});

const trendRow = record({
  day: text(20),
  /** "Not committed" */
  note: nullable(text(80)),
  done: text(20),
  inProgress: text(20),
  notStarted: text(20),
  objectives: text(80),
});

/** How the programme developed. Without steps nothing is known (yet): the sentence says why. */
const trend = record({
  sentence: text(600),
  steps: list(trendStep, LIMITS.trendSteps),
  /** Latest first. */
  rows: list(trendRow, LIMITS.trendRows),
  /** The days at both ends of the chart. */
  first: text(20),
  last: text(20),
  /** Most activities and objectives of any day: what the whole height stands for. */
  most: record({ activities: text(20), objectives: text(20) }),
  /** What is left out and what is not known. */
  notes: list(text(600), LIMITS.trendNotes),
});

const scorecard = record({
  ...scored,
  sentence: text(400),
  asOf: text(120),
  goals: list(goal, GOALS.length),
  activities: list(activity, LIMITS.activities),
  steps: list(step, LIMITS.steps),
  /** Said when the list of steps was cut. */
  moreSteps: nullable(text(120)),
  contradictions: nullable(text(200)),
  /** Absent where there is no programme file. */
  trend: nullable(trend),
  explanation: list(text(600), LIMITS.paragraphs),
});

/** What, why and what next, for every state that is not simply "here it is". */
const notice = record({
  severity: oneOf('information', 'warning', 'error'),
  title: text(200),
  text: text(600),
  /** Label of the button that tries again, where that helps. */
  retry: nullable(text(80)),
});

/** Words of the page that do not depend on data. Keys are the page's, values come from the host. */
export const LABELS = [
  'scorecard',
  'folder',
  'overall',
  'score',
  'coverage',
  'goals',
  'goal',
  'activities',
  'activity',
  'done',
  'declared',
  'evidenced',
  'state',
  'objectives',
  'verification',
  'attestations',
  'signals',
  'contradictions',
  'details',
  'nextSteps',
  'noSteps',
  'gain',
  'openPlace',
  'openActivity',
  'explanation',
  'rescan',
  'copySummary',
  'openReport',
  'chart',
  'nothingDeclared',
  'noSignals',
  'trend',
  'trendChart',
  'day',
  'stateDone',
  'stateInProgress',
  'stateNotStarted',
  'objectivesReached',
] as const;
export type Label = (typeof LABELS)[number];
const labels = record(
  Object.fromEntries(LABELS.map((name) => [name, text(200)])) as Record<Label, ReturnType<typeof text>>,
);

/** Everything that the panel shows at one time. */
export const panelView = record({
  language: matching<string>(/^[A-Z0-9-]{1,35}$/i, 35),
  state: oneOf('ready', 'scanning', 'failed', 'no-folder'),
  folders: list(text(300), LIMITS.folders),
  folder: index(LIMITS.folders),
  notice: nullable(notice),
  /** The last good picture stays visible while a scan runs or after one failed. */
  scorecard: nullable(scorecard),
  /** Read out when it changes; short. */
  announcement: text(300),
  labels,
});

export type PanelView = TypeOf<typeof panelView>;
export type ScorecardView = TypeOf<typeof scorecard>;
export type GoalView = TypeOf<typeof goal>;
export type ActivityView = TypeOf<typeof activity>;
export type SignalView = TypeOf<typeof signal>;
export type PointView = TypeOf<typeof point>;
export type StepView = TypeOf<typeof step>;
export type TrendView = TypeOf<typeof trend>;
export type TrendStepView = TypeOf<typeof trendStep>;
export type NoticeView = TypeOf<typeof notice>;
export type Measure = TypeOf<typeof measure>;
export type Labels = TypeOf<typeof labels>;
