// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { activityById } from '../../../core/ggi/catalogue';
import { msg } from '../../../core/model/message';
import type { SignalOutcome } from '../../../core/model/outcome';
import { LIMITS, type SignalView } from '../../../shared/scorecardView';
import { SIGNAL_WORDS } from './labels';
import { cut, type Words } from './words';

/** One trace an activity may leave, and the first files that show it. */
export function signalView(words: Words, { activity, index, state, count, paths, folders }: SignalOutcome): SignalView {
  const signal = activityById(activity)?.signals[index];
  const places = paths.slice(0, LIMITS.places);
  const more = count - places.length;
  const against = signal?.counter === true && state === 'found';
  return {
    state,
    stateText: words.say(against ? msg('Speaks against it') : SIGNAL_WORDS[state]),
    label: cut(signal === undefined ? String(index) : words.say({ text: signal.name }), 400),
    places: places.map((path, place) =>
      cut(folders?.[place] === undefined ? path : `${folders[place]} · ${path}`, 1_000),
    ),
    more: places.length > 0 && more > 0 ? words.say(msg('and {more} more', { more })) : null,
  };
}
