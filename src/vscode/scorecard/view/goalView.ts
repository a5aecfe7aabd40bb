// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../../../core/model/message';
import type { GoalCard, Score } from '../../../core/model/scorecard';
import type { GoalView, Measure } from '../../../shared/scorecardView';
import { cut, measure, type Words } from './words';

/** A score with its coverage, as bars and words. */
export function scoreView(words: Words, { score, coverage }: Score): { score: Measure; coverage: Measure } {
  return {
    score: measure(words, score, msg('No score')),
    // Where nothing applies there is nothing to cover: a bar at zero would look like a fault.
    coverage: measure(words, score === undefined && coverage === 0 ? undefined : coverage, msg('Nothing decided')),
  };
}

export function goalView(words: Words, goal: GoalCard): GoalView {
  const { done, selected, total } = goal.activities;
  const title = words.say({ text: goal.title });
  const shown = scoreView(words, goal);
  const doneText =
    selected === 0
      ? words.say(msg('none of {total} selected', { total }))
      : words.say(msg('{done} of {selected} done', { done, selected }));
  return {
    id: goal.id,
    title: cut(title, 80),
    ...shown,
    done: doneText,
    summary:
      shown.score.value === null
        ? words.say(msg('Nothing could be decided yet · {done}', { done: doneText }))
        : words.say(
            msg('Score {score} · coverage {coverage} · {done}', {
              score: shown.score.text,
              coverage: shown.coverage.text,
              done: doneText,
            }),
          ),
    sentence:
      shown.score.value === null
        ? words.say(msg('{title}: nothing could be decided yet.', { title }))
        : words.say(
            msg('{title}: score {score}, coverage {coverage}.', {
              title,
              score: shown.score.text,
              coverage: shown.coverage.text,
            }),
          ),
  };
}
