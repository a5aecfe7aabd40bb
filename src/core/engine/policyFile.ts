// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { readPolicy, type PolicyReading } from '../config/readPolicy';
import { DEFAULT_POLICY } from '../config/defaultPolicy';
import type { ConfigProblem, Policy } from '../model/config';
import { repoPath } from '../model/repoPath';
import type { Tier } from '../model/vocabulary';

/** Where a repository says what is asked of it. */
export const POLICY_PATH = repoPath('.ospo/policy.yaml');

export interface PolicyInForce {
  readonly policy: Policy;
  readonly problems: readonly ConfigProblem[];
  /** False when the file cannot be understood, so that the last good policy (or the defaults) holds. */
  readonly usable: boolean;
}

/** The policy that holds after its file became `text`: the last good one stays while the file is broken. */
export function policyAfter(
  text: string | undefined,
  before: Policy | undefined,
  tier: Tier | undefined,
  today: string,
): PolicyInForce {
  const reading: PolicyReading = readPolicy(text, { today });
  const policy = reading.usable ? reading.policy : (before ?? DEFAULT_POLICY);
  return {
    policy: tier === undefined ? policy : { ...policy, tier },
    problems: reading.problems,
    usable: reading.usable,
  };
}
