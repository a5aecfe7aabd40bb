// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Measure } from '../../shared/scorecardView';
import { el, type Wanted } from '../dom/element';

/**
 * A bar on its track; score and coverage differ in form: the score is solid, the coverage hatched. Widths are shares of
 * whatever room there is. Always stands beside its number, so that it says nothing to assistive technology.
 */
export function bar(kind: 'score' | 'coverage', { value }: Measure, height: number): Wanted {
  const width = `${((value ?? 0) * 100).toFixed(1)}%`;
  return el(
    'svg',
    { class: `bar ${kind}`, width: '100%', height, 'aria-hidden': 'true', focusable: 'false' },
    ...barParts(kind, value === null ? undefined : width, 0, height),
  );
}

/** The same inside another drawing, `y` pixels from its top. */
export function barParts(kind: 'score' | 'coverage', width: string | undefined, y: number, height: number): Wanted[] {
  return [
    el('rect', { class: 'track', x: 0, y: y + 0.5, width: '100%', height: height - 1 }),
    ...(width === undefined
      ? []
      : [
          el('rect', { class: `fill ${kind}`, x: 0, y, width, height }),
          ...(kind === 'coverage' ? hatching(width, y, height) : []),
        ]),
  ];
}

/** Strokes one above the other would need a pattern with an address of its own; a dashed line along the bar does not. */
function hatching(width: string, y: number, height: number): Wanted[] {
  return [
    el('line', { class: 'hatch', x1: 0, x2: width, y1: y + height / 2, y2: y + height / 2, 'stroke-width': height }),
  ];
}
