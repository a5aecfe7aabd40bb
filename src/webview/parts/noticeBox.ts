// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { NoticeView } from '../../shared/scorecardView';
import { el, type Wanted } from '../dom/element';
import type { Page } from '../page';
import { glyph } from './glyph';

/** What happened, why, and what next. */
export function noticeBox({ send, view }: Page, notice: NoticeView): Wanted {
  return el(
    'section',
    { class: `notice ${notice.severity}`, key: 'notice', 'aria-labelledby': 'notice-title' },
    view.state === 'scanning' ? el('span', { class: 'busy', 'aria-hidden': 'true' }) : glyph(notice.severity),
    el(
      'div',
      {},
      el('h2', { id: 'notice-title' }, notice.title),
      el('p', {}, notice.text),
      notice.retry !== null &&
        el('button', { type: 'button', class: 'primary', click: () => send({ type: 'rescan' }) }, notice.retry),
    ),
  );
}
