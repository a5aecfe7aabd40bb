// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { el, type Wanted } from '../dom/element';

/** The head of a table of which every column has a name. */
export function tableHead(labels: readonly string[]): Wanted {
  return el(
    'thead',
    {},
    el(
      'tr',
      {},
      labels.map((label) => el('th', { scope: 'col' }, label)),
    ),
  );
}
