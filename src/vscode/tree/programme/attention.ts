// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n, type ViewBadge } from 'vscode';
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

/** How many things of a folder a person should look at: problems of the programme file, contradictions, reviews. */
export function attentionCount(session: FolderSession): number {
  return session.programme.problems.length + contradictionsOf(session).length + reviewsSoon(session).length;
}

export function attentionBadge(sessions: readonly FolderSession[]): ViewBadge | undefined {
  const value = sessions.reduce((sum, session) => sum + attentionCount(session), 0);
  return value === 0
    ? undefined
    : { value, tooltip: l10n.t('Points of the programme that need attention: {count}', { count: value }) };
}
