// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n } from 'vscode';
import type { ActivityState } from '../../../core/model/programme';
import type { Row } from '../treeModel';

/** The state in words, as labels, quick picks and screen readers say it. */
export function stateWord(state: ActivityState): string {
  switch (state) {
    case 'not-selected':
      return l10n.t('not selected');
    case 'not-started':
      return l10n.t('not started');
    case 'in-progress':
      return l10n.t('in progress');
    case 'done':
      return l10n.t('done');
  }
}

/** A word at the start of a row. */
export function capitalised(word: string): string {
  return word.charAt(0).toLocaleUpperCase() + word.slice(1);
}

/** The state as an icon. Colour only repeats what the shape says. */
export function stateIcon(state: ActivityState): NonNullable<Row['icon']> {
  switch (state) {
    case 'not-selected':
      return { id: 'circle-slash', colour: 'disabledForeground' };
    case 'not-started':
      return { id: 'circle-large-outline' };
    case 'in-progress':
      return { id: 'play-circle', colour: 'charts.blue' };
    case 'done':
      return { id: 'pass-filled', colour: 'charts.green' };
  }
}
