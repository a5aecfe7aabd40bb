// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ActivityRole } from '../../../core/ggi/catalogue';
import { msg, type Message } from '../../../core/model/message';
import type { ActivityState } from '../../../core/model/programme';
import type { SignalOutcome } from '../../../core/model/outcome';
import { LABELS, type Label, type Labels } from '../../../shared/scorecardView';
import type { Words } from './words';

const LABEL_MESSAGES: Readonly<Record<Label, Message>> = {
  scorecard: msg('Scorecard'),
  folder: msg('Folder'),
  overall: msg('Overall'),
  score: msg('Score'),
  coverage: msg('Coverage'),
  goals: msg('The five goals'),
  goal: msg('Goal'),
  activities: msg('Activities'),
  activity: msg('Activity'),
  done: msg('Activities'),
  declared: msg('Declared'),
  evidenced: msg('Evidenced'),
  state: msg('State'),
  objectives: msg('Objectives'),
  verification: msg('Verification points'),
  attestations: msg('Attestations'),
  signals: msg('Signals found'),
  contradictions: msg('Does not agree'),
  details: msg('Details'),
  nextSteps: msg('Next steps, worth most first'),
  noSteps: msg('Nothing that files could show is missing. What is left is for people: objectives and attestations.'),
  gain: msg('points'),
  openPlace: msg('Open'),
  openActivity: msg('Open in the programme'),
  explanation: msg('How this is computed'),
  rescan: msg('Scan again'),
  copySummary: msg('Copy summary'),
  openReport: msg('Open as document'),
  chart: msg('Chart of the five goals: score and coverage'),
  nothingDeclared: msg('Nothing has been declared about this activity.'),
  noSignals: msg('No file can show this activity. It takes a person’s word.'),
  trend: msg('How the programme developed'),
  trendChart: msg(
    'Chart of selected activities by state, and of objectives reached, over time. The table says the same.',
  ),
  day: msg('Day'),
  stateDone: msg('Done'),
  stateInProgress: msg('In progress'),
  stateNotStarted: msg('Not started'),
  objectivesReached: msg('Objectives reached'),
};

export function labelsOf(words: Words): Labels {
  return Object.fromEntries(LABELS.map((name) => [name, words.say(LABEL_MESSAGES[name])])) as Record<Label, string>;
}

/** Whom the handbook addresses an activity to. */
export const ROLE_WORDS: Readonly<Record<ActivityRole, Message>> = {
  Developer: msg('Developer'),
  'Team Leader': msg('Team leader'),
  'Decision Maker': msg('Decision maker'),
};

export const STATE_WORDS: Readonly<Record<ActivityState, Message>> = {
  'not-selected': msg('Not selected'),
  'not-started': msg('Not started'),
  'in-progress': msg('In progress'),
  done: msg('Done'),
};

export const SIGNAL_WORDS: Readonly<Record<SignalOutcome['state'], Message>> = {
  found: msg('Found'),
  'not-found': msg('Not found'),
  unknown: msg('Not in files'),
};
