// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ScorecardView, StepView } from '../../shared/scorecardView';
import { el, type Wanted } from '../dom/element';
import type { Page } from '../page';

/** What is worth most, with what it adds, and a button that does it or leads there. */
export function stepsSection(page: Page, { steps, moreSteps }: ScorecardView): Wanted {
  const { labels } = page;
  return el(
    'section',
    { class: 'steps', 'aria-labelledby': 'steps-title' },
    el('h2', { id: 'steps-title' }, labels.nextSteps),
    steps.length === 0
      ? el('p', { key: 'none' }, labels.noSteps)
      : el(
          'ol',
          { key: 'list' },
          steps.map((step, position) => stepItem(page, step, position === 0)),
        ),
    moreSteps !== null && el('p', { class: 'quiet', key: 'more' }, moreSteps),
  );
}

function stepItem({ labels, send }: Page, { key, text, place, gain, fix, canOpen }: StepView, first: boolean): Wanted {
  const textId = `text-${key}`;
  return el(
    'li',
    { key },
    el('p', { class: 'gain' }, el('strong', {}, gain.text), ' ', labels.gain),
    el(
      'div',
      { class: 'what' },
      el('p', { id: textId }, el('bdi', {}, text)),
      place !== null && el('p', { class: 'place', key: 'place' }, el('bdi', {}, place)),
      el(
        'p',
        { class: 'actions', key: 'actions' },
        fix !== null &&
          el(
            'button',
            {
              type: 'button',
              class: first ? 'primary' : null,
              key: 'fix',
              'aria-describedby': textId,
              click: () => send({ type: 'applyStep', key }),
            },
            fix,
          ),
        canOpen &&
          el(
            'button',
            { type: 'button', key: 'open', 'aria-describedby': textId, click: () => send({ type: 'openStep', key }) },
            labels.openPlace,
          ),
      ),
    ),
  );
}
