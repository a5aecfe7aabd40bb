// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n, type ViewBadge } from 'vscode';
import type { FolderSession } from '../../session/session';

/** How many things of a folder a person should look at: what is wrong in the programme file, and contradictions. */
export function attentionCount({ programme, scorecard }: FolderSession): number {
  const contradictions = scorecard?.activities.reduce((sum, card) => sum + card.contradictions.length, 0) ?? 0;
  return programme.problems.length + contradictions;
}

export function attentionBadge(sessions: readonly FolderSession[]): ViewBadge | undefined {
  const value = sessions.reduce((sum, session) => sum + attentionCount(session), 0);
  return value === 0
    ? undefined
    : { value, tooltip: l10n.t('Points of the programme that need attention: {count}', { count: value }) };
}
