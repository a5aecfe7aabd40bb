// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ActivityRole } from '../../../core/ggi/catalogue';
import { translate } from '../../diagnostics/findingDiagnostic';
import { ROLE_WORDS } from '../../scorecard/view/labels';

/** Whom the handbook addresses an activity to, in words. */
export function roleWord(role: ActivityRole): string {
  return translate(ROLE_WORDS[role]);
}
