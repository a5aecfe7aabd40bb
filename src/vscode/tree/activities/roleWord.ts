// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n } from 'vscode';
import type { ActivityRole } from '../../../core/ggi/catalogue';

/** Whom the handbook addresses an activity to, in words. */
export function roleWord(role: ActivityRole): string {
  switch (role) {
    case 'Developer':
      return l10n.t('Developer');
    case 'Team Leader':
      return l10n.t('Team leader');
    case 'Decision Maker':
      return l10n.t('Decision maker');
  }
}
