// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Policy, Waiver } from '../model/config';
import type { Finding } from '../model/finding';
import { matchesAny } from './pathMatch';

/**
 * The waiver that sets a finding aside, if any. A waiver with paths speaks of files, so it never covers a finding about
 * the repository as a whole.
 * @param today `YYYY-MM-DD`; a waiver holds up to and including the day it expires on
 */
export function waiverFor(
  policy: Policy,
  finding: Pick<Finding, 'ruleId' | 'path'>,
  today: string,
): Waiver | undefined {
  return policy.waivers.find(
    ({ rule, paths, expires }) =>
      rule === finding.ruleId &&
      (expires === undefined || expires >= today) &&
      (paths.length === 0 || (finding.path !== undefined && matchesAny(paths, finding.path))),
  );
}

/** True when a waiver of the policy sets a finding aside; see {@link waiverFor}. */
export function isWaived(policy: Policy, finding: Pick<Finding, 'ruleId' | 'path'>, today: string): boolean {
  return waiverFor(policy, finding, today) !== undefined;
}
