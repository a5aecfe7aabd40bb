// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg, type Message } from '../model/message';
import type { RepoPath } from '../model/repoPath';
import { dayOf, type EvidenceDates } from './evidenceDates';
import { staleness } from './staleness';

/** How old a file is, in words, and whether it may be out of date. */
export interface AgeOfEvidence {
  readonly message: Message;
  readonly stale: boolean;
}

/** `undefined` where git does not know the file. */
export function ageOfEvidence(path: RepoPath, dates: EvidenceDates, today: string): AgeOfEvidence | undefined {
  const changed = dates.get(path);
  const stale = staleness(path, dates, today);
  return changed === undefined
    ? undefined
    : {
        message: stale ?? msg('Last changed {day}.', { day: dayOf(changed) }),
        stale: stale !== undefined,
      };
}
