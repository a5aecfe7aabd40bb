// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ActivityView, NoticeView, SignalView } from '../../shared/scorecardView';
import { el, type Wanted } from '../dom/element';

type Shape = ActivityView['state'] | SignalView['state'] | NoticeView['severity'] | 'closed' | 'met' | 'open';

/**
 * Small pictures that differ in form, not only in colour. Each stands beside the word that says the same, so that it is
 * hidden from assistive technology.
 */
export function glyph(shape: Shape): Wanted {
  return el(
    'svg',
    { class: `glyph ${shape}`, viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true', focusable: 'false' },
    ...PARTS[shape],
  );
}

const RING = el('circle', { cx: 8, cy: 8, r: 5.5, class: 'line' });
const TICK = el('path', { d: 'M4.6 8.3l2.3 2.3 4.6-5', class: 'line' });
const DASH = el('path', { d: 'M4.5 8h7', class: 'line' });

const PARTS: Readonly<Record<Shape, readonly Wanted[]>> = {
  // The states as the tree draws them.
  'not-selected': [RING, el('path', { d: 'M4.2 11.8l7.6-7.6', class: 'line' })],
  'not-started': [RING],
  'in-progress': [RING, el('path', { d: 'M6.6 5.3v5.4l4.2-2.7z', class: 'solid' })],
  done: [
    el('circle', { cx: 8, cy: 8, r: 6.25, class: 'solid' }),
    el('path', { d: 'M5 8.2l2.1 2.1 4-4.4', class: 'cut' }),
  ],
  found: [TICK],
  'not-found': [DASH],
  unknown: [el('path', { d: 'M6 6.2a2 2 0 1 1 2.6 1.9c-.5.2-.6.5-.6 1.2M8 11.6v.6', class: 'line' })],
  met: [RING, TICK],
  open: [RING],
  closed: [el('path', { d: 'M6 4l4 4-4 4', class: 'line' })],
  information: [
    el('circle', { cx: 8, cy: 8, r: 6.25, class: 'line' }),
    el('path', { d: 'M8 7.2v4M8 4.6v.7', class: 'line' }),
  ],
  warning: [
    el('path', { d: 'M8 2.2l6.2 11.3H1.8z', class: 'line' }),
    el('path', { d: 'M8 6.4v3.4M8 11.2v.7', class: 'line' }),
  ],
  error: [
    el('circle', { cx: 8, cy: 8, r: 6.25, class: 'line' }),
    el('path', { d: 'M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6', class: 'line' }),
  ],
};
