// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { activityById } from '../../core/ggi/catalogue';
import type { RuleMetadata } from '../../core/model/rule';
import type { RuleExplanation } from './explanation';

const LICENCE = `<!--
SPDX-FileCopyrightText: 2026 OSPO Lens contributors
SPDX-License-Identifier: CC0-1.0
-->`;

const TIERS = {
  T0: 'every repository, also private ones',
  T1: 'repositories that are published (tier T1 and above)',
  T2: 'repositories that are shared with partners or within an organisation (tier T2 and above)',
  T3: 'repositories that are developed in the open (tier T3 and above)',
  T4: 'repositories that are governed by a community (tier T4)',
} as const;

/** The page that a finding's code leads to: what, why, how to fix, where it is looked for, and whom else it serves. */
export function rulePage(meta: RuleMetadata, { passes, lookedFor, fix }: RuleExplanation): string {
  const raised = meta.raised === undefined ? '' : `, ${meta.raised.severity} from tier ${meta.raised.from} on`;
  const references = Object.entries(meta.references).map(([framework, ids]) => `- ${framework}: ${ids.join(', ')}`);
  const activities = meta.activities.map((id) => `- ${id} ${activityById(id)?.title ?? ''}`.trimEnd());
  return `${LICENCE}

# ${meta.id}: ${meta.title}

Severity: ${meta.severity}${raised}. Applies to ${TIERS[meta.minTier]}.

## Why

${meta.rationale}

## What passes

${passes}

## Where it is looked for

${lookedFor.map((place) => `- ${place}`).join('\n')}

## How to fix it

${fix}

## Setting it aside

In \`.ospo/policy.yaml\`, change the severity or switch the rule off for the repository, or set it aside with a reason
and an end:

\`\`\`yaml
rules:
  ${meta.id}: off

waivers:
  - rule: ${meta.id}
    reason: why this is accepted
    expires: 2030-12-31
\`\`\`

## GGI activities it speaks for

${activities.join('\n')}
${references.length === 0 ? '' : `\n## Rules of others that it serves\n\n${references.join('\n')}\n`}`;
}
