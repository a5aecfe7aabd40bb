// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Activity } from '../ggi/activity';
import type { Finding } from '../model/finding';
import { msg } from '../model/message';
import type { RuleOutcome, SignalOutcome } from '../model/outcome';
import type { ActivityRecord } from '../model/programme';
import type { ActivityCard, Contradiction } from '../model/scorecard';
import type { EvidenceDates } from './evidenceDates';
import { groupBy } from './groupBy';

/** What became of a rule; the folder by its name where several speak for one programme. */
export type PlacedOutcome = RuleOutcome & { readonly folder?: string };

/** Everything that is said and seen of one activity. */
export interface ActivityView {
  readonly activity: Activity;
  readonly record: ActivityRecord | undefined;
  readonly evidence: ActivityCard['evidence'];
  /** The rules that name the activity. */
  readonly rules: readonly PlacedOutcome[];
  readonly signals: readonly SignalOutcome[];
  readonly findings: readonly Finding[];
  readonly dates: EvidenceDates;
  /** `YYYY-MM-DD`; without it nothing is overdue. */
  readonly today: string | undefined;
}

/** The kinds of contradiction; stable, scripts read them. */
export const CONTRADICTIONS = [
  'done-without-evidence',
  'done-with-failing-error',
  'done-with-counter-evidence',
  'done-with-open-objectives',
  'done-with-unmet-points',
  'done-without-attestation',
  'attestation-overdue',
  'evidence-but-not-started',
] as const;
export type ContradictionCode = (typeof CONTRADICTIONS)[number];

/**
 * Where what is declared and what the files show do not agree; gravest first. Numbers stand apart from the words, so that
 * a sentence is right for one as for many, in every language.
 */
export function contradictionsOf(view: ActivityView): Contradiction[] {
  return CHECKS.flatMap(([code, check]) => {
    const message = check(view);
    return message === undefined ? [] : [{ code, message }];
  });
}

const isDone = ({ record }: ActivityView): boolean => record?.state === 'done';

const CHECKS: readonly (readonly [ContradictionCode, (view: ActivityView) => Contradiction['message'] | undefined])[] =
  [
    ['done-without-evidence', doneWithoutEvidence],
    ['done-with-failing-error', doneWithFailingError],
    ['done-with-counter-evidence', doneWithCounterEvidence],
    ['done-with-open-objectives', doneWithOpenObjectives],
    ['done-with-unmet-points', doneWithUnmetPoints],
    ['done-without-attestation', doneWithoutAttestation],
    ['attestation-overdue', attestationOverdue],
    ['evidence-but-not-started', evidenceButNotStarted],
  ];

/** Only where files could have shown something: for a purely human activity their silence says nothing. */
function doneWithoutEvidence(view: ActivityView): Contradiction['message'] | undefined {
  const { found, total } = view.evidence.signals;
  const nothing = total > 0 && found === 0 && (view.evidence.score ?? 0) === 0;
  return isDone(view) && view.activity.automation !== 'none' && nothing
    ? msg(
        'Declared done, but nothing that files could show was found (0 of {total}). Link the proof in an attestation.',
        {
          total,
        },
      )
    : undefined;
}

function doneWithFailingError(view: ActivityView): Contradiction['message'] | undefined {
  const failing = view.rules.filter(({ status, severity }) => status === 'fail' && severity === 'error');
  return isDone(view) && failing.length > 0
    ? msg('Declared done, but a check that matters most fails: {rules}. Mend it, or go back to in progress.', {
        rules: namedRules(failing),
      })
    : undefined;
}

/** Each rule once, with the folders in which it fails where there are several. */
function namedRules(failing: readonly PlacedOutcome[]): string {
  return [...groupBy(failing, ({ ruleId }) => ruleId)]
    .map(([ruleId, outcomes]) => {
      const folders = outcomes.flatMap(({ folder }) => folder ?? []);
      return folders.length === 0 ? ruleId : `${ruleId} (${folders.join(', ')})`;
    })
    .join(', ');
}

function doneWithCounterEvidence(view: ActivityView): Contradiction['message'] | undefined {
  const against = view.signals.find(({ index, state }) => state === 'found' && view.activity.signals[index]?.counter);
  return isDone(view) && against !== undefined
    ? msg(
        'Declared done, but something in the files speaks against it: {path} (in all: {count}). Look whether it still has to be.',
        {
          count: against.count,
          path: [against.folders?.[0], against.paths[0]].filter((part) => part !== undefined).join(': '),
        },
      )
    : undefined;
}

function doneWithOpenObjectives(view: ActivityView): Contradiction['message'] | undefined {
  const open = view.record?.objectives.filter(({ done }) => !done).length ?? 0;
  return isDone(view) && open > 0
    ? msg(
        'Declared done, but not every objective is reached (open: {open}). Tick what is done, take away what is not wanted, or go back to in progress.',
        {
          open,
        },
      )
    : undefined;
}

function doneWithUnmetPoints(view: ActivityView): Contradiction['message'] | undefined {
  const unmet = view.record?.verification.filter(({ met }) => !met).length ?? 0;
  return isDone(view) && unmet > 0
    ? msg(
        'Declared done, but not every verification point is met (to confirm: {unmet}). Confirm what holds, or go back to in progress.',
        { unmet },
      )
    : undefined;
}

function doneWithoutAttestation(view: ActivityView): Contradiction['message'] | undefined {
  return isDone(view) && view.record?.attestations.length === 0
    ? msg('Declared done, but nobody has signed for it. Add an attestation that says who, when and on what grounds.')
    : undefined;
}

function attestationOverdue({ record, today }: ActivityView): Contradiction['message'] | undefined {
  const overdue = record?.attestations
    .map(({ reviewBy }) => reviewBy)
    .filter((reviewBy) => reviewBy !== undefined && today !== undefined && reviewBy < today)
    .sort()[0];
  return overdue === undefined
    ? undefined
    : msg('An attestation was to be reviewed by {reviewBy}. Confirm it anew, or take it away.', { reviewBy: overdue });
}

/** Said of activities that were selected: what nobody selected is no contradiction, only a suggestion. */
function evidenceButNotStarted({ activity, record, signals }: ActivityView): Contradiction['message'] | undefined {
  const found = signals.filter(({ index, state }) => {
    const signal = activity.signals[index];
    return state === 'found' && signal?.counter === false && signal.strength === 'strong';
  });
  return record?.state === 'not-started' && found.length > 0
    ? msg('Declared not started, but files show something already: {signal}. Look whether it is in progress.', {
        signal: activity.signals[found[0]!.index]!.name,
      })
    : undefined;
}
