// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n, type ViewBadge } from 'vscode';
import { overdueActivities, type Overdue } from '../../../core/ggi/overdue';
import { reviewsOf, type Review } from '../../../core/ggi/reviews';
import type { ActivityCard, Contradiction } from '../../../core/model/scorecard';
import { today } from '../../session/today';
import type { FolderSession } from '../../session/session';

/** Contradictions that reading the programme file reports as well, at their exact place. */
const REPORTED_IN_FILE = new Set(['done-without-attestation', 'attestation-overdue']);

/** Where what is declared and what the files show disagree, apart from what the file's own problems say already. */
export function contradictionsOf({ scorecard }: FolderSession): readonly (readonly [ActivityCard, Contradiction])[] {
  return (scorecard?.activities ?? []).flatMap((card) =>
    card.contradictions
      .filter(({ code }) => !REPORTED_IN_FILE.has(code))
      .map((contradiction) => [card, contradiction] as const),
  );
}

/** Attestations whose review comes up soon. Those that are overdue are problems of the file, at their exact place. */
export function reviewsSoon({ programme }: FolderSession): readonly Review[] {
  return reviewsOf(programme.value, today()).filter(({ overdue }) => !overdue);
}

/** Activities that were to be reached by a day that is over. */
export function overdueOf({ programme }: FolderSession): readonly Overdue[] {
  return overdueActivities(programme.value, today());
}

/** Kinds of things that need attention, gravest first, and the words for how many there are. */
const PARTS = {
  problems: (count: number) => l10n.t('problems in the programme file: {count}', { count }),
  reviewsOver: (count: number) => l10n.t('attestations past their review date: {count}', { count }),
  withoutAttestation: (count: number) => l10n.t('done without an attestation: {count}', { count }),
  iterationsOver: (count: number) => l10n.t('iterations past their last day: {count}', { count }),
  overdue: (count: number) => l10n.t('activities past their due day: {count}', { count }),
  contradictions: (count: number) => l10n.t('declared and evidenced do not agree: {count}', { count }),
  reviewsSoon: (count: number) => l10n.t('attestations to be reviewed soon: {count}', { count }),
} as const;
type Part = keyof typeof PARTS;

/** Problems of the file that are about the programme and not about how it is written. */
const PART_OF_PROBLEM: Readonly<Record<string, Part>> = {
  'attestation-overdue': 'reviewsOver',
  'done-without-attestation': 'withoutAttestation',
  'iteration-over': 'iterationsOver',
};

function partsOf(session: FolderSession): readonly (readonly [Part, number])[] {
  const problems = session.programme.problems.map(({ code }) => PART_OF_PROBLEM[code] ?? 'problems');
  const count = (part: Part) => problems.filter((each) => each === part).length;
  return [
    ['problems', count('problems')],
    ['reviewsOver', count('reviewsOver')],
    ['withoutAttestation', count('withoutAttestation')],
    ['iterationsOver', count('iterationsOver')],
    ['overdue', overdueOf(session).length],
    ['contradictions', contradictionsOf(session).length],
    ['reviewsSoon', reviewsSoon(session).length],
  ];
}

/** How many things of folders a person should look at, and which: one line each kind. */
export function attentionOf(sessions: readonly FolderSession[]): {
  readonly count: number;
  readonly words: readonly string[];
} {
  const sums = new Map<Part, number>();
  for (const [part, count] of sessions.flatMap(partsOf)) {
    sums.set(part, (sums.get(part) ?? 0) + count);
  }
  const present = [...sums].filter(([, count]) => count > 0);
  return {
    count: present.reduce((sum, [, count]) => sum + count, 0),
    words: present.map(([part, count]) => PARTS[part](count)),
  };
}

/** The sum on the icon; what it is made of in the tooltip, which is what a screen reader says. */
export function attentionBadge(sessions: readonly FolderSession[]): ViewBadge | undefined {
  const { count, words } = attentionOf(sessions);
  return count === 0
    ? undefined
    : {
        value: count,
        tooltip: l10n.t('Points of the programme that need attention: {count} ({parts})', {
          count,
          parts: words.join('; '),
        }),
      };
}
