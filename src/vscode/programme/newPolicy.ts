// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Assessment } from '../../core/model/outcome';
import type { Tier } from '../../core/model/vocabulary';

/** What a new `.ospo/policy.yaml` starts as: the defaults in words, and what the present headers agree on. */
export function newPolicy(tier: Tier, conventions: Assessment['conventions']): string {
  // JSON strings are YAML strings, whatever a holder's name contains.
  const line = (key: string, value: string | undefined, example: string) =>
    value === undefined ? `    # ${key}: ${JSON.stringify(example)}` : `    ${key}: ${JSON.stringify(value)}`;
  return `# What is asked of this repository. OSPO Lens reads this file; without it the same defaults hold.

# T0 private, T1 published once, T2 shared with partners or inner source, T3 developed in the open, T4 community governed
tier: ${tier}

# A rule can be switched off or weighed differently, for example:
# rules:
#   REL-001:
#     severity: information

# Which licences dependencies and files may have, as SPDX identifiers:
# licences:
#   allow: [Apache-2.0, MIT]
#   review: [MPL-2.0]
#   deny: [SSPL-1.0]

# What a licence header says. The last entry whose paths match a file wins; no paths means every file.
headers:
  - require: true
${line('licence', conventions.licence, 'Apache-2.0')}
${line('holder', conventions.holder, 'Example Foundation')}
    year: first
`;
}
