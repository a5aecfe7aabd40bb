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
import { contradictionsOf, type ActivityView, type PlacedOutcome } from './contradictions';
import type { EvidenceDates } from './evidenceDates';
import { speaksAgainst, type FolderView } from './speaksAgainst';
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
  /** When the files of {@link evidencePaths} last changed there. */
  readonly dates?: EvidenceDates;
}

export interface ScorecardOptions {
  /** `YYYY-MM-DD`; lets overdue attestations and old evidence be named. */
  readonly today?: string;
  /** When the files of {@link evidencePaths} last changed. */
  readonly dates?: EvidenceDates;
  /**
   * Other folders whose files speak for the same programme. Each counts as much as the first: a rule is asked once of
   * every folder. What speaks for and against an activity, contradictions and next steps name their folder.
   */
  readonly beside?: { readonly own: string; readonly others: readonly NamedAssessment[] };
}

const NO_DATES: EvidenceDates = new Map<RepoPath, number>();

/** A folder that speaks for the programme; without a name where it is the only one. */
type Source = Omit<NamedAssessment, 'name'> & { readonly name?: string };

/** What a programme declares beside what the files show. All 5 goals and 25 activities are there, in canonical order. */
export function buildScorecard(
  assessment: Assessment,
  programme: Programme,
  options: ScorecardOptions = {},
): Scorecard {
  const selection = selectionOf(programme);
  const { own = '', others = [] } = options.beside ?? {};
  const dates = options.dates ?? NO_DATES;
  const home = { assessment, dates };
  const sources: readonly Source[] = others.length === 0 ? [home] : [{ name: own, ...home }, ...others];
  const outcomes = sources.flatMap((source): readonly PlacedOutcome[] =>
    source.name === undefined
      ? source.assessment.outcomes
      : source.assessment.outcomes.map((outcome) => ({ ...outcome, folder: source.name! })),
  );
  const { findings } = assessment;
  const gathered =
    others.length === 0
      ? assessment.signals
      : namedOutcomes(
          gatherSignals(sources.map((source) => source.assessment.signals)),
          sources.map(({ name = '' }) => name),
        );
  const signals = groupBy(gathered, ({ activity }) => activity);
  const rulesOf = byActivity(outcomes);
  const shown = sources.map(shownBy);
  const activities = ACTIVITIES.map((activity): ActivityCard => {
    const seen = signals.get(activity.id) ?? [];
    const rules = rulesOf.get(activity.id) ?? [];
    const evidence = { ...meanScore(rules.map(ruleScore)), signals: countSignals(activity, seen) };
    const record = programme.activities.get(activity.id);
    const view = { activity, record, evidence, rules, signals: seen, findings, dates, today: options.today };
    const views = others.length === 0 ? [view] : shown.map((each) => each(view));
    const items = speaksFor(views);
    const suggestion = suggestionOf(view, items);
    return {
      id: activity.id,
      goal: activity.goal,
      title: activity.title,
      declared: declaredOf(record),
      evidence,
      signals: seen,
      contradictions: contradictionsOf(view),
      speaksFor: items,
      speaksAgainst: speaksAgainst(views),
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
    nextSteps: nextSteps(sources, selection),
  };
}

/** What one of several folders shows of an activity, in place of what all of them show. */
function shownBy({ name, assessment, dates }: Source): (view: ActivityView) => FolderView {
  const signals = groupBy(assessment.signals, ({ activity }) => activity);
  const rules = byActivity(assessment.outcomes);
  return (view) => ({
    ...view,
    ...(name !== undefined && { folder: name }),
    signals: signals.get(view.activity.id) ?? [],
    rules: rules.get(view.activity.id) ?? [],
    findings: assessment.findings,
    dates: dates ?? NO_DATES,
  });
}

/** The rules that name each activity, in the order of the rules. */
function byActivity(outcomes: readonly PlacedOutcome[]): ReadonlyMap<ActivityId, readonly PlacedOutcome[]> {
  const pairs = outcomes.flatMap((outcome) =>
    [...new Set(outcome.activities)].map((activity) => ({ activity, outcome })),
  );
  const grouped = groupBy(pairs, ({ activity }) => activity);
  return new Map([...grouped].map(([activity, some]) => [activity, some.map(({ outcome }) => outcome)]));
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
