// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { el, type Wanted } from '../dom/element';
import type { Page } from '../page';
import { activitiesSection } from './activitiesSection';
import { goalsSection } from './goalsSection';
import { heading } from './heading';
import { noticeBox } from './noticeBox';
import { overview } from './overview';
import { stepsSection } from './stepsSection';
import { trendSection } from './trendSection';

/** The whole page, from the one number down to the single trace. */
export function body(page: Page): Wanted[] {
  const { scorecard, notice } = page.view;
  return [
    heading(page),
    ...(notice === null ? [] : [noticeBox(page, notice)]),
    ...(scorecard === null
      ? []
      : [
          overview(page, scorecard),
          el('div', { class: 'columns', key: 'columns' }, goalsSection(page, scorecard), stepsSection(page, scorecard)),
          trendSection(page, scorecard),
          activitiesSection(page, scorecard),
        ]),
  ].filter((part) => part !== null);
}
