// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { waiverFor } from '../../core/config/waiver';
import type { Policy } from '../../core/model/config';
import type { Finding } from '../../core/model/finding';

/** A waiver of the policy is an accepted suppression from outside the source (section 3.35). Empty: not suppressed. */
export function suppressionsOf(finding: Finding, policy: Policy): unknown[] {
  if (finding.status !== 'waived') {
    return [];
  }
  const waiver = waiverFor(policy, finding, new Date().toISOString().slice(0, 10));
  return [
    {
      kind: 'external',
      status: 'accepted',
      ...(waiver !== undefined && {
        justification: waiver.reason,
        properties: {
          ...(waiver.owner !== undefined && { owner: waiver.owner }),
          ...(waiver.expires !== undefined && { expires: waiver.expires }),
        },
      }),
    },
  ];
}
