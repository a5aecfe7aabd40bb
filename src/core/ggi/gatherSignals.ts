// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { SignalOutcome } from '../model/outcome';
import type { RepoPath } from '../model/repoPath';

/** A file that shows a signal, in one of several folders. */
export interface SignalPlace {
  /** Position of the folder among those that were gathered. */
  readonly source: number;
  readonly path: RepoPath;
}

/** What several folders show of one signal. */
export interface GatheredSignal extends Pick<SignalOutcome, 'activity' | 'index' | 'state' | 'count'> {
  /** The first few files of each folder: the first of every folder, then the second... so that a short list names all. */
  readonly places: readonly SignalPlace[];
}

/**
 * Brings the signals of several folders together: found where any folder shows it, unknown where one could have and none
 * did, else not found. Counts add up. Signals come in the order in which they are first met.
 */
export function gatherSignals(sources: readonly (readonly SignalOutcome[])[]): readonly GatheredSignal[] {
  const gathered = new Map<string, GatheredSignal>();
  sources.forEach((signals, source) => {
    for (const { activity, index, state, count, paths } of signals) {
      const key = `${activity}/${index}`;
      const before = gathered.get(key);
      gathered.set(key, {
        activity,
        index,
        state: before === undefined ? state : strongest(before.state, state),
        count: (before?.count ?? 0) + count,
        places: [...(before?.places ?? []), ...paths.map((path) => ({ source, path }))],
      });
    }
  });
  return [...gathered.values()].map((signal) => ({ ...signal, places: inTurns(signal.places) }));
}

/** The first place of every folder, then the second of every folder, and so on. */
function inTurns(places: readonly SignalPlace[]): readonly SignalPlace[] {
  const seen = new Map<number, number>();
  const turns = places.map((place) => {
    const turn = seen.get(place.source) ?? 0;
    seen.set(place.source, turn + 1);
    return { place, turn };
  });
  return turns.sort((a, b) => a.turn - b.turn).map(({ place }) => place);
}

function strongest(a: SignalOutcome['state'], b: SignalOutcome['state']): SignalOutcome['state'] {
  const states = [a, b];
  return states.includes('found') ? 'found' : states.includes('unknown') ? 'unknown' : 'not-found';
}

/** Gathered signals as outcomes again, each path with the name of its folder. */
export function namedOutcomes(gathered: readonly GatheredSignal[], names: readonly string[]): readonly SignalOutcome[] {
  return gathered.map(({ activity, index, state, count, places }) => ({
    activity,
    index,
    state,
    count,
    paths: places.map(({ path }) => path),
    folders: places.map(({ source }) => names[source] ?? ''),
  }));
}
