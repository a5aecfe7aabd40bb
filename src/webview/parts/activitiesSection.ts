// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ActivityView, GoalView, ScorecardView } from '../../shared/scorecardView';
import { el, type Wanted } from '../dom/element';
import type { Page } from '../page';
import { activityRows } from './activityRows';

/** Declared beside evidenced, activity by activity, one table a goal. */
export function activitiesSection(page: Page, { goals, activities }: ScorecardView): Wanted {
  return el(
    'section',
    { class: 'activities', key: 'activities', 'aria-labelledby': 'activities-title' },
    el('h2', { id: 'activities-title' }, page.labels.activities),
    goals.map((goal) =>
      goalPart(
        page,
        goal,
        activities.filter((activity) => activity.goal === goal.id),
      ),
    ),
  );
}

function goalPart(page: Page, goal: GoalView, activities: readonly ActivityView[]): Wanted {
  const id = `goal-${goal.id}`;
  return el(
    'section',
    { key: goal.id, 'aria-labelledby': id },
    el('div', { class: 'goal-line' }, el('h3', { id }, goal.title), el('p', { class: 'quiet' }, goal.summary)),
    el(
      'table',
      { class: 'activity-table', 'aria-labelledby': id },
      el(
        'colgroup',
        {},
        ['title', 'state', 'count', 'count', 'count', 'share', 'share', 'count'].map((kind) =>
          el('col', { class: kind }),
        ),
      ),
      tableHead(page),
      el(
        'tbody',
        {},
        activities.flatMap((activity) => activityRows(page, activity)),
      ),
    ),
  );
}

function tableHead({ labels }: Page): Wanted {
  const column = (label: string) => el('th', { scope: 'col' }, label);
  return el(
    'thead',
    {},
    el(
      'tr',
      {},
      el('th', { scope: 'col', rowspan: 2 }, labels.activity),
      el('th', { scope: 'colgroup', colspan: 4, class: 'group declared' }, labels.declared),
      el('th', { scope: 'colgroup', colspan: 3, class: 'group evidenced' }, labels.evidenced),
    ),
    el(
      'tr',
      {},
      column(labels.state),
      column(labels.objectives),
      column(labels.verification),
      column(labels.attestations),
      column(labels.score),
      column(labels.coverage),
      column(labels.signals),
    ),
  );
}
