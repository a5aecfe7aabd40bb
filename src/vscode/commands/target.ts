// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ActivitySubject } from '../tree/activities/subject';
import type { FindingSubject } from '../tree/findings/subject';
import type { ProgrammeSubject } from '../tree/programme/subject';

type Subject = ActivitySubject | FindingSubject | ProgrammeSubject;

/** What the row is about that a command was called on; `undefined` when it was called without one, or with something else. */
export function subjectOf(target: unknown): Subject | undefined {
  const node = (target as { node?: { subject?: unknown } } | undefined)?.node;
  const subject = node?.subject;
  return typeof subject === 'object' && subject !== null && 'kind' in subject && 'session' in subject
    ? (subject as Subject)
    : undefined;
}
