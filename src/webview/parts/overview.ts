// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ScorecardView } from '../../shared/scorecardView';
import { el, type Wanted } from '../dom/element';
import type { Page } from '../page';
import { bar } from './bar';
import { glyph } from './glyph';

/** The one number, never without its coverage, and how it comes about. */
export function overview({ labels, state, explain }: Page, scorecard: ScorecardView): Wanted {
  return el(
    'section',
    { class: 'overview', key: 'overview', 'aria-labelledby': 'overview-title' },
    el('h2', { id: 'overview-title', class: 'unseen' }, labels.overall),
    el(
      'dl',
      { class: 'totals' },
      el(
        'div',
        {},
        el('dt', {}, labels.score),
        el('dd', { class: 'big' }, scorecard.score.text),
        el('dd', {}, bar('score', scorecard.score, 8)),
      ),
      el(
        'div',
        {},
        el('dt', {}, labels.coverage),
        el('dd', { class: 'big' }, scorecard.coverage.text),
        el('dd', {}, bar('coverage', scorecard.coverage, 8)),
      ),
    ),
    el(
      'div',
      { class: 'words' },
      el('p', { class: 'lead' }, scorecard.sentence),
      scorecard.contradictions !== null &&
        el('p', { class: 'contradicts' }, glyph('warning'), el('span', {}, scorecard.contradictions)),
      el('p', { class: 'quiet' }, scorecard.asOf),
      el(
        'details',
        {
          open: state.explained.includes('score'),
          toggle: (event) => explain((event.target as HTMLDetailsElement).open),
        },
        el('summary', {}, labels.explanation),
        scorecard.explanation.map((paragraph) => el('p', {}, paragraph)),
      ),
    ),
  );
}
