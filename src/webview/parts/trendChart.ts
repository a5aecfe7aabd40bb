// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { TrendStepView, TrendView } from '../../shared/scorecardView';
import { el, type Wanted } from '../dom/element';
import type { Page } from '../page';

/** Both bands, their labels, and the line of days, from the top. */
const LABEL = 18;
const ACTIVITIES = 84;
const OBJECTIVES = 40;
const GAP = 12;
const AXIS = 18;

/**
 * Two bands over one line of time: activities by state, stacked, and below them the objectives. Steps and not slopes:
 * between two versions of the file nothing was said. Kinds differ in form (solid, striped, outlined), as everywhere here.
 */
export function trendChart({ labels }: Page, { steps, first, last, most }: TrendView): Wanted {
  const lower = LABEL + ACTIVITIES + GAP;
  const bottom = lower + LABEL + OBJECTIVES;
  return el(
    'figure',
    { class: 'trend-chart' },
    el(
      'figcaption',
      { 'aria-hidden': 'true' },
      el('span', { class: 'legend' }, swatch('solid'), labels.stateDone),
      el('span', { class: 'legend' }, swatch('striped'), labels.stateInProgress),
      el('span', { class: 'legend' }, swatch('outlined'), labels.stateNotStarted),
    ),
    el(
      'svg',
      { class: 'bars', width: '100%', height: bottom + AXIS, role: 'img', 'aria-label': labels.trendChart },
      ...band(labels.activities, most.activities, 0, ACTIVITIES),
      ...steps.flatMap((step) => activities(step, LABEL + ACTIVITIES)),
      ...band(labels.objectivesReached, most.objectives, lower, OBJECTIVES),
      ...steps.flatMap((step) => objectives(step, bottom)),
      el(
        'g',
        { class: 'grid' },
        el('text', { x: 0, y: bottom + AXIS - 4 }, first),
        el('text', { x: '100%', y: bottom + AXIS - 4, 'text-anchor': 'end' }, last),
      ),
    ),
  );
}

/** What a band shows, and how many its whole height stands for. */
function band(label: string, most: string, top: number, height: number): Wanted[] {
  return [
    el('text', { x: 0, y: top + 12 }, label),
    el('text', { class: 'value', x: '100%', y: top + 12 }, most),
    el(
      'g',
      { class: 'grid' },
      ...[top + LABEL, top + LABEL + height].map((y) => el('line', { x1: 0, x2: '100%', y1: y, y2: y })),
    ),
  ];
}

function activities({ from, to, done, inProgress, notStarted }: TrendStepView, bottom: number): Wanted[] {
  let y = bottom;
  const stacked = (kind: Kind, part: number): Wanted[] => {
    const height = part * ACTIVITIES;
    y -= height;
    return block(kind, from, to, y, height);
  };
  return [...stacked('solid', done), ...stacked('striped', inProgress), ...stacked('outlined', notStarted)];
}

function objectives({ from, to, objectives: all, reached }: TrendStepView, bottom: number): Wanted[] {
  const height = (part: number) => part * OBJECTIVES;
  return [
    ...block('outlined', from, to, bottom - height(all), height(all)),
    ...block('solid', from, to, bottom - height(reached), height(reached)),
  ];
}

type Kind = 'solid' | 'striped' | 'outlined';

function block(kind: Kind, from: number, to: number, y: number, height: number): Wanted[] {
  if (height <= 0) {
    return [];
  }
  const percent = (part: number) => `${(part * 100).toFixed(2)}%`;
  const [x, width] = [percent(from), percent(to - from)];
  const middle = y + height / 2;
  switch (kind) {
    case 'solid':
      return [el('rect', { class: 'fill score', x, y, width, height })];
    case 'striped':
      return [
        el('line', { class: 'hatch', x1: x, x2: percent(to), y1: middle, y2: middle, 'stroke-width': height }),
        el('rect', { class: 'outline', x, y, width, height }),
      ];
    case 'outlined':
      return [el('rect', { class: 'outline', x, y, width, height })];
  }
}

function swatch(kind: Kind): Wanted {
  return el('svg', { class: 'swatch', width: 20, height: 10, focusable: 'false' }, ...block(kind, 0, 1, 0, 10));
}
