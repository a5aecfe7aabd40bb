// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { matchesAny } from '../../core/config/pathMatch';
import type { Policy } from '../../core/model/config';
import type { Finding } from '../../core/model/finding';

/** A waiver of the policy is an accepted suppression from outside the source (section 3.35). Empty: not suppressed. */
export function suppressionsOf({ status, ruleId, path }: Finding, { waivers }: Policy): unknown[] {
  if (status !== 'waived') {
    return [];
  }
  const waiver = waivers.find(({ rule, paths }) => rule === ruleId && (path === undefined || matchesAny(paths, path)));
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
