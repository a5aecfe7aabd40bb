// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ScorecardView, TrendView } from '../../shared/scorecardView';
import { el, type Wanted } from '../dom/element';
import type { Page } from '../page';
import { tableHead } from './tableHead';
import { trendChart } from './trendChart';

/** How the programme developed: one sentence, a chart, and a table that says the same; or why that is not known. */
export function trendSection(page: Page, { trend }: ScorecardView): Wanted | null {
  if (trend === null) {
    return null;
  }
  const known = trend.steps.length > 0;
  return el(
    'section',
    { class: 'trend', key: 'trend', 'aria-labelledby': 'trend-title' },
    el('h2', { id: 'trend-title' }, page.labels.trend),
    el('p', { class: known ? 'trend-words' : 'quiet' }, trend.sentence),
    known && el('div', { class: 'side-by-side' }, trendChart(page, trend), trendTable(page, trend)),
    trend.notes.length > 0 &&
      el(
        'ul',
        { class: 'trend-notes quiet' },
        trend.notes.map((note) => el('li', {}, note)),
      ),
  );
}

function trendTable({ labels }: Page, { rows }: TrendView): Wanted {
  const columns = [
    labels.day,
    labels.stateDone,
    labels.stateInProgress,
    labels.stateNotStarted,
    labels.objectivesReached,
  ];
  return el(
    'table',
    { class: 'trend-table', 'aria-labelledby': 'trend-title' },
    tableHead(columns),
    el(
      'tbody',
      {},
      rows.map(({ day, note, done, inProgress, notStarted, objectives }) =>
        el(
          'tr',
          { key: day },
          el('th', { scope: 'row' }, day, note !== null && el('span', { class: 'quiet' }, ` ${note}`)),
          el('td', { class: 'number' }, done),
          el('td', { class: 'number' }, inProgress),
          el('td', { class: 'number' }, notStarted),
          el('td', { class: 'number' }, objectives),
        ),
      ),
    ),
  );
}
