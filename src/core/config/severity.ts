// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Policy } from '../model/config';
import type { RuleMetadata } from '../model/rule';
import { TIERS, type Severity, type Tier } from '../model/vocabulary';

/** How grave a rule is here: what the policy says, else what the rule says for the tier. */
export function severityOf(
  policy: Policy,
  { id, severity, raised }: RuleMetadata,
  tier: Tier = policy.tier,
): Severity | 'off' {
  const chosen = policy.rules.get(id)?.severity;
  if (chosen !== undefined) {
    return chosen;
  }
  return raised !== undefined && TIERS.indexOf(tier) >= TIERS.indexOf(raised.from) ? raised.severity : severity;
}
