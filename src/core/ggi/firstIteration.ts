// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../model/message';
import type { Message } from '../model/message';
import type { SignalOutcome } from '../model/outcome';
import type { Programme } from '../model/programme';
import type { ActivityId } from '../model/vocabulary';
import type { Activity, ActivityRole } from './activity';
import { ACTIVITIES, activityById, canonicalOrder, proposedBefore } from './catalogue';
import { PAINS } from './pains';
import type { PainId } from './pains';

export const ORGANISATION_SIZES = ['small', 'medium', 'large'] as const;
export type OrganisationSize = (typeof ORGANISATION_SIZES)[number];

/** What a person says of where they stand. */
export interface StartingPoint {
  readonly role: ActivityRole;
  readonly size: OrganisationSize;
  readonly pains: readonly PainId[];
}

/** An activity that is proposed for the first iteration, and why; the weightiest reason first. */
export interface ProposedActivity {
  readonly activity: ActivityId;
  readonly reasons: readonly Message[];
}

/** How many activities an organisation can work on at once: a handful, and a few more where there are more people. */
const COUNT: Readonly<Record<OrganisationSize, number>> = { small: 5, medium: 6, large: 8 };
const REASONS_SHOWN = 3;

/** What weighs how much. What hurts decides; links of the handbook bring in what belongs to it. */
const WEIGHT = { pain: 10, before: 4, after: 2, role: 2, size: 3, evidence: 1 } as const;

/** A large organisation needs a mandate and numbers; a small one starts from what it has. */
const FIRST_FOR: Readonly<Partial<Record<OrganisationSize, readonly ActivityId[]>>> = {
  small: ['GGI-A-17', 'GGI-A-23'],
  large: ['GGI-A-16', 'GGI-A-24', 'GGI-A-34'],
};

interface Reason {
  readonly weight: number;
  readonly message: Message;
}

/**
 * Proposes five to eight activities for a first iteration: those that answer what hurts, what the handbook's "proposed
 * next" links put before and behind them, and what fits role and size. What is in the programme already is left out.
 * Ordered so that an activity comes before those that follow from it. Our proposal, not part of GGI; a person chooses.
 * @param signals what the files show, where that is known
 */
export function proposeFirstIteration(
  start: StartingPoint,
  programme: Programme,
  signals: readonly Pick<SignalOutcome, 'activity' | 'index' | 'state'>[] = [],
): readonly ProposedActivity[] {
  const open = ACTIVITIES.filter(
    ({ id }) => (programme.activities.get(id)?.state ?? 'not-selected') === 'not-selected',
  );
  const reasons = new Map(open.map((activity) => [activity.id, reasonsFor(activity, start, signals)]));
  const weightOf = (id: ActivityId) => (reasons.get(id) ?? []).reduce((sum, { weight }) => sum + weight, 0);
  const chosen = open
    .map(({ id }) => id)
    .sort((a, b) => weightOf(b) - weightOf(a) || canonicalOrder(a) - canonicalOrder(b))
    .slice(0, COUNT[start.size]);
  return inOrder(chosen).map((activity) => ({
    activity,
    reasons: [...reasons.get(activity)!]
      .sort((a, b) => b.weight - a.weight)
      .slice(0, REASONS_SHOWN)
      .map(({ message }) => message),
  }));
}

function reasonsFor(
  activity: Activity,
  { role, size, pains }: StartingPoint,
  signals: readonly Pick<SignalOutcome, 'activity' | 'index' | 'state'>[],
): Reason[] {
  const { id } = activity;
  const reasons: Reason[] = [];
  const add = (weight: number, message: Message) => reasons.push({ weight, message });
  const answers = PAINS.filter((pain) => pains.includes(pain.id));
  for (const { title, activities } of answers) {
    const rank = activities.indexOf(id);
    if (rank >= 0) {
      add(WEIGHT.pain - 2 * rank, msg('Answers: {pain}', { pain: title.text }));
    }
  }
  const wanted = new Set(answers.flatMap(({ activities }) => activities));
  const next = activity.proposedNext.find((other) => wanted.has(other));
  if (next !== undefined) {
    add(WEIGHT.before, msg('The handbook proposes {title} after it', { title: titleOf(next) }));
  }
  const before = proposedBefore(id).find((other) => wanted.has(other));
  if (before !== undefined) {
    add(WEIGHT.after, msg('The handbook proposes it after {title}', { title: titleOf(before) }));
  }
  if (wanted.size === 0 && activity.proposedNext.length > 1) {
    add(
      activity.proposedNext.length,
      msg('Many activities follow from it: {count}', { count: activity.proposedNext.length }),
    );
  }
  if (FIRST_FOR[size]?.includes(id) === true) {
    add(
      WEIGHT.size,
      size === 'large'
        ? msg('Gives a large organisation direction and numbers')
        : msg('A small organisation starts from it'),
    );
  }
  if (activity.roles.includes(role)) {
    add(WEIGHT.role, msg('The handbook addresses it to your role'));
  }
  const shown = signals.find(
    (signal) => signal.activity === id && signal.state === 'found' && activity.signals[signal.index]?.counter === false,
  );
  if (shown !== undefined) {
    add(
      WEIGHT.evidence,
      msg('Files show something already: {signal}', { signal: activity.signals[shown.index]!.name }),
    );
  }
  return reasons;
}

/** Each before those that follow from it, as far as the links allow (they have circles); else in the handbook's order. */
function inOrder(chosen: readonly ActivityId[]): readonly ActivityId[] {
  const left = [...chosen].sort((a, b) => canonicalOrder(a) - canonicalOrder(b));
  const ordered: ActivityId[] = [];
  while (left.length > 0) {
    const waits = (id: ActivityId) =>
      left.some((other) => other !== id && activityById(other)!.proposedNext.includes(id));
    const at = Math.max(
      0,
      left.findIndex((id) => !waits(id)),
    );
    ordered.push(...left.splice(at, 1));
  }
  return ordered;
}

function titleOf(id: ActivityId): string {
  return `“${activityById(id)?.title ?? id}”`;
}
