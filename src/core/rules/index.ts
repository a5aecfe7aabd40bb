// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Rule, RuleMetadata } from '../model/rule';
import { TIERS, type Tier } from '../model/vocabulary';
import { ciPresent } from './ciw/ci-present';
import { codeOfConductPresent } from './cmt/code-of-conduct-present';
import { contributingPresent } from './cmt/contributing-present';
import { updateTool } from './dep/update-tool';
import { readmePresent } from './doc/readme-present';
import { licenseFilePresent } from './lic/license-file-present';
import { changelogPresent } from './rel/changelog-present';
import { codeownersPresent } from './rev/codeowners-present';
import { securityPolicyPresent } from './sec/security-policy-present';

/** Every rule about the repository as a whole, in the order in which people read them. Rules about headers are in `core/headers`. */
export const RULES: readonly Rule[] = [
  licenseFilePresent,
  readmePresent,
  contributingPresent,
  codeOfConductPresent,
  securityPolicyPresent,
  codeownersPresent,
  changelogPresent,
  updateTool,
  ciPresent,
];

/** True when a rule applies to repositories of a tier. */
export function appliesTo(meta: RuleMetadata, tier: Tier): boolean {
  return TIERS.indexOf(tier) >= TIERS.indexOf(meta.minTier);
}
