// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ScorecardView } from '../../shared/scorecardView';
import { el, type Wanted } from '../dom/element';
import type { Page } from '../page';
import { goalChart, goalSentences } from './goalChart';
import { tableHead } from './tableHead';

/** The five goals: a chart, and a table that says the same and more. */
export function goalsSection(page: Page, scorecard: ScorecardView): Wanted {
  const { labels } = page;
  return el(
    'section',
    { class: 'goals', 'aria-labelledby': 'goals-title' },
    el('h2', { id: 'goals-title' }, labels.goals),
    el(
      'div',
      { class: 'side-by-side' },
      goalChart(page, scorecard),
      goalSentences(scorecard),
      goalTable(page, scorecard),
    ),
  );
}

function goalTable({ labels }: Page, { goals }: ScorecardView): Wanted {
  const columns = [labels.goal, labels.score, labels.coverage, labels.done];
  return el(
    'table',
    { class: 'goal-table', 'aria-labelledby': 'goals-title' },
    tableHead(columns),
    el(
      'tbody',
      {},
      goals.map(({ id, title, score, coverage, done }) =>
        el(
          'tr',
          { key: id },
          el('th', { scope: 'row' }, title),
          el('td', { class: 'number' }, score.text),
          el('td', { class: 'number' }, coverage.text),
          el('td', {}, done),
        ),
      ),
    ),
  );
}
