// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ActivityView, Measure } from '../../shared/scorecardView';
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
            id: `open-${id}`,
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
      shareCell(labels.score, 'score', activity.score),
      shareCell(labels.coverage, 'coverage', activity.coverage),
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

/** A dash is what eyes read fastest where there is nothing; it is left out where room is scarce. */
const NOTHING = '–';

function cell(label: string, text: string): Wanted {
  return el('td', { 'data-label': label, class: text === NOTHING ? 'empty' : null }, el('span', {}, text));
}

function shareCell(label: string, kind: 'score' | 'coverage', share: Measure): Wanted {
  if (share.value === null) {
    return el(
      'td',
      { class: `empty ${kind}`, 'data-label': label },
      el('span', { 'aria-hidden': 'true' }, NOTHING),
      el('span', { class: 'unseen' }, share.text),
    );
  }
  return el('td', { class: `share ${kind}`, 'data-label': label }, el('span', {}, share.text), bar(kind, share, 6));
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
