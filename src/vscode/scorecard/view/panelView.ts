// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../../../core/model/message';
import type { Programme } from '../../../core/model/programme';
import type { Scorecard } from '../../../core/model/scorecard';
import { LIMITS, type PanelView, type ScorecardView } from '../../../shared/scorecardView';
import { activityView } from './activityView';
import { explanationOf } from './explanation';
import { goalView, scoreView } from './goalView';
import { labelsOf } from './labels';
import { noticeView, type PanelState } from './noticeView';
import type { StepKeys } from './stepKeys';
import { stepView } from './stepView';
import { trendView, type KnownTrend } from './trendView';
import { cut, type Words } from './words';

/** What the panel is made from: everything that is known of the chosen folder, and the names of all. */
export interface PanelModel {
  readonly folders: readonly string[];
  readonly folder: number;
  readonly state: PanelState;
  readonly scorecard: Scorecard | undefined;
  readonly programme: Programme | undefined;
  /** The text of the programme file could not be understood, so `programme` is its last good state. */
  readonly brokenProgramme: boolean;
  /** When the scorecard was made, in the words of the person's place. */
  readonly asOf: string;
  /** Absent where there is no programme to have one. */
  readonly trend: KnownTrend | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** The panel's whole picture: translated, bounded, plain. */
export function panelView(words: Words, model: PanelModel, keys: StepKeys): PanelView {
  const { scorecard } = model;
  const shown = scorecard === undefined ? null : scorecardView(words, scorecard, model, keys);
  const notice = noticeView(words, model.state, shown !== null, model.brokenProgramme);
  return {
    language: words.language,
    state: model.state === 'off' ? 'ready' : model.state,
    folders: model.folders.slice(0, LIMITS.folders).map((name) => cut(name, 300)),
    folder: model.folder,
    notice,
    scorecard: shown,
    announcement: notice?.title ?? (shown === null ? '' : cut(shown.sentence, 300)),
    labels: labelsOf(words),
  };
}

function scorecardView(
  words: Words,
  scorecard: Scorecard,
  { programme, asOf, trend, today }: PanelModel,
  keys: StepKeys,
): ScorecardView {
  const steps = scorecard.nextSteps;
  const left = steps.length - LIMITS.steps;
  const contradictions = scorecard.activities.reduce((sum, card) => sum + card.contradictions.length, 0);
  const overall = scoreView(words, scorecard);
  return {
    ...overall,
    sentence:
      overall.score.value === null
        ? words.say(msg('Nothing could be decided yet, so there is no score.'))
        : words.say(
            msg('Score {score}, over the {coverage} of what applies that could be decided.', {
              score: overall.score.text,
              coverage: overall.coverage.text,
            }),
          ),
    asOf: cut(asOf, 120),
    goals: scorecard.goals.map((goal) => goalView(words, goal)),
    activities: scorecard.activities
      .slice(0, LIMITS.activities)
      .map((card) => activityView(words, card, programme?.activities.get(card.id))),
    steps: steps.slice(0, LIMITS.steps).map((step) => stepView(words, step, keys)),
    moreSteps:
      left > 0 ? words.say(msg('{left} more are in the Problems panel and the Findings view.', { left })) : null,
    contradictions:
      contradictions === 0
        ? null
        : words.say(
            msg('Declared and evidenced do not agree in {count} places, named below.', { count: contradictions }),
          ),
    trend: trend === undefined ? null : trendView(words, trend, today),
    explanation: explanationOf(words),
  };
}
