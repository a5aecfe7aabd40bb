// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { ACTIVITIES, activitiesOf, GOALS } from '../ggi/catalogue';
import type { Activity } from '../ggi/activity';
import { declaredOf } from '../ggi/declared';
import { gatherSignals, namedOutcomes } from '../ggi/gatherSignals';
import type { Assessment, RuleOutcome, SignalOutcome } from '../model/outcome';
import type { Programme } from '../model/programme';
import type { RepoPath } from '../model/repoPath';
import type { ActivityCard, GoalCard, Score, Scorecard } from '../model/scorecard';
import type { ActivityId, GoalId } from '../model/vocabulary';
import { contradictionsOf } from './contradictions';
import type { EvidenceDates } from './evidenceDates';
import { speaksAgainst } from './speaksAgainst';
import { speaksFor, suggestionOf } from './speaksFor';
import { nextSteps } from './nextSteps';
import { groupBy } from './groupBy';
import { meanScore, ruleScore } from './ruleScore';
import { selectionOf } from './selection';
import type { Selection } from './selection';

/** A folder and what its files show. */
export interface NamedAssessment {
  readonly name: string;
  readonly assessment: Assessment;
}

export interface ScorecardOptions {
  /** `YYYY-MM-DD`; lets overdue attestations and old evidence be named. */
  readonly today?: string;
  /** When the files of {@link evidencePaths} last changed. */
  readonly dates?: EvidenceDates;
  /**
   * Other folders whose files speak for the same programme. Each counts as much as the first: a rule is asked once of
   * every folder. What speaks for an activity and next steps name their folder; dates are those of the first.
   */
  readonly beside?: { readonly own: string; readonly others: readonly NamedAssessment[] };
}

const NO_DATES: EvidenceDates = new Map<RepoPath, number>();

/** What a programme declares beside what the files show. All 5 goals and 25 activities are there, in canonical order. */
export function buildScorecard(
  assessment: Assessment,
  programme: Programme,
  options: ScorecardOptions = {},
): Scorecard {
  const selection = selectionOf(programme);
  const { own = '', others = [] } = options.beside ?? {};
  const elsewhere = others.flatMap((other) => other.assessment.outcomes);
  const outcomes = [...assessment.outcomes, ...elsewhere];
  const { findings } = assessment;
  const gathered =
    others.length === 0
      ? assessment.signals
      : namedOutcomes(gatherSignals([assessment.signals, ...others.map((other) => other.assessment.signals)]), [
          own,
          ...others.map(({ name }) => name),
        ]);
  const signals = groupBy(gathered, ({ activity }) => activity);
  const ownSignals = others.length === 0 ? signals : groupBy(assessment.signals, ({ activity }) => activity);
  const dates = options.dates ?? NO_DATES;
  const activities = ACTIVITIES.map((activity): ActivityCard => {
    const seen = signals.get(activity.id) ?? [];
    const rules = outcomes.filter((outcome) => outcome.activities.includes(activity.id));
    const evidence = { ...meanScore(rules.map(ruleScore)), signals: countSignals(activity, seen) };
    const record = programme.activities.get(activity.id);
    const view = { activity, record, evidence, rules, signals: seen, findings, dates, today: options.today };
    // Dates and places are known of the first folder alone.
    const home =
      others.length === 0
        ? view
        : {
            ...view,
            signals: ownSignals.get(activity.id) ?? [],
            rules: assessment.outcomes.filter((outcome) => outcome.activities.includes(activity.id)),
          };
    const items = [
      ...speaksFor(home).map((item) => (others.length === 0 ? item : { ...item, folder: own })),
      ...others.flatMap((other) =>
        speaksFor({
          ...home,
          signals: other.assessment.signals.filter((signal) => signal.activity === activity.id),
          rules: other.assessment.outcomes.filter((outcome) => outcome.activities.includes(activity.id)),
          dates: NO_DATES,
        }).map((item) => ({ ...item, folder: other.name })),
      ),
    ];
    const suggestion = suggestionOf(home, items);
    return {
      id: activity.id,
      goal: activity.goal,
      title: activity.title,
      declared: declaredOf(record),
      evidence,
      signals: seen,
      contradictions: contradictionsOf(view),
      speaksFor: items,
      speaksAgainst: speaksAgainst(home),
      ...(suggestion !== undefined && { suggestion }),
    };
  });
  return {
    ...overallScore(outcomes, selection),
    goals: GOALS.map(({ id, title }): GoalCard => ({
      id,
      title,
      ...goalScore(id, outcomes, selection),
      activities: countActivities(activities.filter(({ goal }) => goal === id)),
    })),
    activities,
    nextSteps: nextSteps(others.length === 0 ? [{ assessment }] : [{ name: own, assessment }, ...others], selection),
  };
}

/** Over all rules that count, each once. */
export function overallScore(outcomes: readonly RuleOutcome[], selection: Selection): Score {
  return meanScore(outcomes.filter(selection.counts).map(ruleScore));
}

/** Over all rules that serve a selected activity of the goal, each once however many it serves. */
export function goalScore(goal: GoalId, outcomes: readonly RuleOutcome[], selection: Selection): Score {
  const selected = new Set<ActivityId>(
    activitiesOf(goal)
      .map(({ id }) => id)
      .filter(selection.selected),
  );
  return meanScore(outcomes.filter(({ activities }) => activities.some((id) => selected.has(id))).map(ruleScore));
}

/** Signals that speak for the activity and that files could show; counter-evidence and what is elsewhere left out. */
function countSignals(activity: Activity, seen: readonly SignalOutcome[]): ActivityCard['evidence']['signals'] {
  const decided = seen.filter(({ index, state }) => state !== 'unknown' && activity.signals[index]?.counter === false);
  return { found: decided.filter(({ state }) => state === 'found').length, total: decided.length };
}

function countActivities(cards: readonly ActivityCard[]): GoalCard['activities'] {
  const states = cards.map(({ declared }) => declared.state);
  return {
    done: states.filter((state) => state === 'done').length,
    selected: states.filter((state) => state !== 'not-selected').length,
    total: cards.length,
  };
}
