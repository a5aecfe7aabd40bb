// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n } from 'vscode';
import { ACTIVITIES, GOALS } from '../../../core/ggi/catalogue';
import type { FolderSession } from '../../session/session';
import { passesFilter } from './passesFilter';
import { roleWord } from './roleWord';
import { stateWord } from './stateWords';
import type { ActivityFilter, Disagreement } from './viewOptions';

/** What stands above the rows while some are hidden: by what, and how many are left. */
export function filterMessage(
  sessions: readonly FolderSession[],
  filter: ActivityFilter,
  me: readonly string[],
): string {
  const shown = sessions.reduce(
    (sum, session) => sum + ACTIVITIES.filter((activity) => passesFilter(session, activity, filter, me)).length,
    0,
  );
  return l10n.t('Filter: {filter}. {shown} of {total} activities are shown.', {
    filter: filterWords(filter),
    shown,
    total: ACTIVITIES.length * sessions.length,
  });
}

/** Kinds of a filter restrict each other; of the values of one kind any will do. */
function filterWords({ goals, roles, states, disagreements, owners, whose }: ActivityFilter): string {
  const kinds = [
    disagreements.map(disagreementWords),
    states.map(stateWord),
    GOALS.flatMap(({ id, title }) => (goals.includes(id) ? [title] : [])),
    roles.map(roleWord),
    [...(whose.length === 0 ? [] : [l10n.t('My activities')]), ...owners],
  ];
  return kinds.flatMap((values) => (values.length === 0 ? [] : [values.join(', ')])).join(' · ');
}

export function disagreementWords(disagreement: Disagreement): string {
  switch (disagreement) {
    case 'evidence-not-started':
      return l10n.t('Evidence, but not started');
    case 'done-without-evidence':
      return l10n.t('Done without evidence');
  }
}
