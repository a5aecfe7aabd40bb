// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Activity } from '../../../core/ggi/catalogue';
import type { Finding } from '../../../core/model/finding';
import { msg } from '../../../core/model/message';
import type { GatheredSignal } from '../../../core/ggi/gatherSignals';
import { ageOfEvidence } from '../../../core/score/ageOfEvidence';
import type { EvidenceDates } from '../../../core/score/evidenceDates';
import { FORM_LIMITS, type FormSignal, type FormView } from '../../../shared/activityForm';
import { SIGNAL_WORDS } from '../../scorecard/view/labels';
import { cut, type Words } from '../../scorecard/view/words';

/** What a rule found, in the folder at a position. */
export interface FormFinding {
  readonly finding: Finding;
  readonly source: number;
}

/** What the files of one or several folders show of an activity. */
export interface FormEvidence {
  readonly signals: readonly GatheredSignal[];
  /** Folders by position, to be named where there are several. */
  readonly folders: readonly string[];
  /** When their evidence was last changed, in the same order. */
  readonly dates: readonly EvidenceDates[];
  readonly findings: readonly FormFinding[];
  /** False while the files were not read yet. */
  readonly known: boolean;
}

export function evidenceView(
  words: Words,
  activity: Activity,
  evidence: FormEvidence,
  today: string,
): FormView['evidence'] {
  const decided = evidence.signals.filter(
    ({ index, state }) => state !== 'unknown' && activity.signals[index]?.counter === false,
  );
  const found = decided.filter(({ state }) => state === 'found').length;
  const summary = !evidence.known
    ? msg('The files are still being read.')
    : decided.length === 0
      ? msg('Nothing that files could show.')
      : msg('Signals found: {found} of {total}', { found, total: decided.length });
  return {
    summary: cut(words.say(summary), 300),
    signals: evidence.signals
      .slice(0, FORM_LIMITS.signals)
      .map((signal) => signalView(words, activity, signal, evidence, today)),
  };
}

function signalView(
  words: Words,
  activity: Activity,
  signal: GatheredSignal,
  { folders, dates }: FormEvidence,
  today: string,
): FormSignal {
  const { index, state, count } = signal;
  const known = activity.signals[index];
  const against = known?.counter === true && state === 'found';
  const places = signal.places.slice(0, FORM_LIMITS.places);
  const more = count - places.length;
  const elsewhere = state === 'unknown' ? (known?.elsewhere ?? []) : [];
  return {
    state: against ? 'against' : state,
    stateText: words.say(against ? msg('Speaks against it') : SIGNAL_WORDS[state]),
    label: cut(words.say({ text: known?.name ?? String(index) }), 400),
    note:
      elsewhere.length === 0 ? null : cut(words.say(msg('Look at: {places}', { places: elsewhere.join(', ') })), 400),
    places: places.map(({ source, path }) => {
      const age = ageOfEvidence(path, dates[source] ?? new Map(), today);
      return {
        text: cut(folders.length > 1 ? `${folders[source] ?? ''} · ${path}` : path, 1_400),
        age: age === undefined ? null : cut(words.say(age.message), 800),
        // What speaks against an activity is not better for being old.
        stale: !against && age?.stale === true,
      };
    }),
    more: places.length > 0 && more > 0 ? words.say(msg('and {more} more', { more })) : null,
  };
}

/** What rules found; the folder is named where there are several, and what is left out is counted. */
export function findingsView(
  words: Words,
  { findings, folders }: FormEvidence,
): Pick<FormView, 'findings' | 'moreFindings'> {
  const more = findings.length - FORM_LIMITS.findings;
  return {
    findings: findings.slice(0, FORM_LIMITS.findings).map(({ finding: { message, path }, source }) => ({
      text: cut(words.say(message), 800),
      folder: folders.length > 1 ? cut(folders[source] ?? '', 300) : null,
      place: path === undefined ? null : cut(path, 1_000),
    })),
    moreFindings: more > 0 ? words.say(msg('and {more} more', { more })) : null,
  };
}
