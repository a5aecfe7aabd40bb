// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n } from 'vscode';
import type { Severity } from '../../core/model/vocabulary';
import type { Row } from './treeModel';

export function severityWord(severity: Severity): string {
  switch (severity) {
    case 'error':
      return l10n.t('error');
    case 'warning':
      return l10n.t('warning');
    case 'information':
      return l10n.t('information');
    case 'hint':
      return l10n.t('hint');
  }
}

export function severityIcon(severity: Severity): NonNullable<Row['icon']> {
  switch (severity) {
    case 'error':
      return { id: 'error', colour: 'problemsErrorIcon.foreground' };
    case 'warning':
      return { id: 'warning', colour: 'problemsWarningIcon.foreground' };
    case 'information':
      return { id: 'info', colour: 'problemsInfoIcon.foreground' };
    case 'hint':
      return { id: 'lightbulb' };
  }
}
