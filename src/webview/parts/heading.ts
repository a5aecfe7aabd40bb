// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { el, type Wanted } from '../dom/element';
import type { Page } from '../page';

/** Which folder this is about, and what can be done with the whole. */
export function heading(page: Page): Wanted {
  const { labels, view, send } = page;
  const folder = view.folders[view.folder];
  const has = view.scorecard !== null;
  return el(
    'header',
    { key: 'heading' },
    el(
      'h1',
      {},
      el('span', { class: 'kind' }, labels.scorecard),
      ' ',
      folder === undefined ? null : el('bdi', { class: 'name' }, folder),
    ),
    el(
      'div',
      { class: 'tools' },
      view.folders.length > 1 && chooser(page),
      view.state !== 'no-folder' &&
        el('button', { type: 'button', key: 'rescan', click: () => send({ type: 'rescan' }) }, labels.rescan),
      has &&
        el('button', { type: 'button', key: 'copy', click: () => send({ type: 'copySummary' }) }, labels.copySummary),
      has &&
        el('button', { type: 'button', key: 'report', click: () => send({ type: 'openReport' }) }, labels.openReport),
    ),
  );
}

function chooser({ labels, view, send }: Page): Wanted {
  return el(
    'label',
    { class: 'chooser', key: 'chooser' },
    labels.folder,
    el(
      'select',
      {
        change: (event) => {
          const folder = (event.target as HTMLSelectElement).selectedIndex;
          send({ type: 'chooseFolder', folder });
        },
      },
      view.folders.map((name, index) => el('option', { selected: index === view.folder }, name)),
    ),
  );
}
