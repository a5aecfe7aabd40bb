// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { fixTitle } from '../../../core/headers/mend/fixTitle';
import type { NextStep } from '../../../core/model/scorecard';
import type { StepView } from '../../../shared/scorecardView';
import type { StepKeys } from './stepKeys';
import { cut, type Words } from './words';

/** One thing worth doing, with what it would add. */
export function stepView(words: Words, step: NextStep, keys: StepKeys): StepView {
  const { finding, fix, gain, folder } = step;
  const place = [folder, finding.path].filter((part) => part !== undefined).join(' · ');
  return {
    key: keys.keyOf(step),
    text: cut(words.say(finding.message), 800),
    place: place === '' ? null : cut(place, 1_000),
    gain: { value: Math.min(1, Math.max(0, gain)), text: words.points(gain) },
    fix: fix === undefined ? null : cut(words.say(fixTitle(fix)), 200),
    canOpen: finding.path !== undefined,
  };
}
