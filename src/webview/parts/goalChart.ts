// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { GoalView, ScorecardView } from '../../shared/scorecardView';
import { el, type Wanted } from '../dom/element';
import type { Page } from '../page';
import { barParts } from './bar';

/** As high as a row of the table beside it. */
const ROW = 48;
const AXIS = 22;

/**
 * Five pairs of bars. Bars and not a radar: five values are compared along one line at a glance, while the area of a
 * radar grows with the square of the values and changes with the order of its axes.
 */
export function goalChart({ labels }: Page, { goals }: ScorecardView): Wanted {
  const height = goals.length * ROW + AXIS;
  return el(
    'figure',
    { class: 'chart' },
    el(
      'figcaption',
      { 'aria-hidden': 'true' },
      el('span', { class: 'legend' }, swatch('score'), labels.score),
      el('span', { class: 'legend' }, swatch('coverage'), labels.coverage),
    ),
    el(
      'svg',
      { class: 'bars', width: '100%', height, role: 'img', 'aria-label': labels.chart },
      ...[0, 25, 50, 75, 100].map((share) => gridLine(share, height)),
      ...goals.flatMap((goal, index) => row(goal, index * ROW)),
    ),
  );
}

/** For those who cannot see the chart: the same in sentences. */
export function goalSentences({ goals }: ScorecardView): Wanted {
  return el(
    'ul',
    { class: 'chart-words' },
    goals.map(({ sentence }) => el('li', {}, sentence)),
  );
}

function row({ title, score, coverage }: GoalView, top: number): Wanted[] {
  const width = ({ value }: GoalView['score']) => (value === null ? undefined : `${(value * 100).toFixed(1)}%`);
  return [
    el('text', { class: 'label', x: 0, y: top + 15 }, title),
    el('text', { class: 'value', x: '100%', y: top + 15 }, score.text),
    ...barParts('score', width(score), top + 21, 11),
    ...barParts('coverage', width(coverage), top + 34, 5),
  ];
}

function gridLine(share: number, height: number): Wanted {
  const x = `${share}%`;
  const anchor = share === 0 ? 'start' : share === 100 ? 'end' : 'middle';
  return el(
    'g',
    { class: 'grid' },
    el('line', { x1: x, x2: x, y1: 20, y2: height - AXIS + 4 }),
    el('text', { x, y: height - 4, 'text-anchor': anchor }, String(share)),
  );
}

function swatch(kind: 'score' | 'coverage'): Wanted {
  return el(
    'svg',
    { class: 'swatch', width: 20, height: 10, focusable: 'false' },
    ...barParts(kind, '100%', kind === 'score' ? 0 : 2, kind === 'score' ? 10 : 6),
  );
}
