// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ActivityView } from '../../shared/scorecardView';
import { el, type Wanted } from '../dom/element';
import type { Page } from '../page';
import { activityDetail } from './activityDetail';
import { bar } from './bar';
import { glyph } from './glyph';

/** One activity: its row, what does not agree, and on request all that is behind it. */
export function activityRows(page: Page, activity: ActivityView): Wanted[] {
  const { labels, state, toggle } = page;
  const { id, contradictions } = activity;
  const open = state.expanded.includes(id);
  const rows = [
    el(
      'tr',
      { key: id, class: `activity ${activity.state}` },
      el(
        'th',
        { scope: 'row' },
        el(
          'button',
          {
            type: 'button',
            class: 'disclosure',
            'aria-expanded': String(open),
            'aria-controls': open ? `detail-${id}` : null,
            click: () => toggle(id),
          },
          glyph('closed'),
          el('span', { class: 'title' }, activity.title, ' ', el('span', { class: 'id' }, id)),
        ),
      ),
      el(
        'td',
        { class: 'state', 'data-label': labels.state },
        el('span', { class: 'with-glyph' }, glyph(activity.state), el('span', {}, activity.stateText)),
      ),
      cell(labels.objectives, activity.objectives),
      cell(labels.verification, activity.verification),
      cell(labels.attestations, activity.attestations),
      el(
        'td',
        { class: 'share evidenced', 'data-label': labels.score },
        el('span', {}, activity.score.text),
        bar('score', activity.score, 6),
      ),
      el(
        'td',
        { class: 'share', 'data-label': labels.coverage },
        el('span', {}, activity.coverage.text),
        bar('coverage', activity.coverage, 6),
      ),
      cell(labels.signals, activity.signals),
    ),
  ];
  if (contradictions.length > 0) {
    rows.push(
      el(
        'tr',
        { key: `${id}-contradictions`, class: 'below' },
        el('td', { colspan: 8 }, contradictionList(page, contradictions)),
      ),
    );
  }
  if (open) {
    rows.push(
      el(
        'tr',
        { key: `${id}-detail`, class: 'below' },
        el('td', { colspan: 8, id: `detail-${id}` }, activityDetail(page, activity)),
      ),
    );
  }
  return rows;
}

function cell(label: string, text: string): Wanted {
  return el('td', { 'data-label': label }, el('span', {}, text));
}

function contradictionList({ labels }: Page, contradictions: readonly string[]): Wanted {
  return el(
    'ul',
    { class: 'contradictions', 'aria-label': labels.contradictions },
    contradictions.map((text) =>
      el('li', {}, glyph('warning'), el('span', {}, el('strong', {}, labels.contradictions), ' ', el('bdi', {}, text))),
    ),
  );
}
