// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Rule, RuleMetadata } from '../model/rule';
import { TIERS, type Tier } from '../model/vocabulary';
import { ciPresent } from './ciw/ci-present';
import { codeOfConductContact } from './cmt/code-of-conduct-contact';
import { codeOfConductPresent } from './cmt/code-of-conduct-present';
import { contributingPresent } from './cmt/contributing-present';
import { updateTool } from './dep/update-tool';
import { duplicateCommunityFile } from './doc/duplicate-community-file';
import { governanceFileStub } from './doc/governance-file-stub';
import { readmePresent } from './doc/readme-present';
import { templatePlaceholderLeft } from './doc/template-placeholder-left';
import { licenseFilePresent } from './lic/license-file-present';
import { fileLicenseCoverage } from './lic/file-license-coverage';
import { licensePlaceholderLeft } from './lic/license-placeholder-left';
import { licenseTextModified } from './lic/license-text-modified';
import { licenseTextRecognised } from './lic/license-text-recognised';
import { readmeStatesLicense } from './lic/readme-states-license';
import { reuseLicenseTexts } from './lic/reuse-license-texts';
import { changelogPresent } from './rel/changelog-present';
import { codeownersPresent } from './rev/codeowners-present';
import { securityPolicyPresent } from './sec/security-policy-present';
import { securityTemplateUnchanged } from './sec/security-template-unchanged';

/** Every rule about the repository as a whole, in the order in which people read them. Rules about headers are in `core/headers`. */
export const RULES: readonly Rule[] = [
  licenseFilePresent,
  licenseTextRecognised,
  licenseTextModified,
  licensePlaceholderLeft,
  fileLicenseCoverage,
  reuseLicenseTexts,
  readmeStatesLicense,
  readmePresent,
  templatePlaceholderLeft,
  governanceFileStub,
  duplicateCommunityFile,
  contributingPresent,
  codeOfConductPresent,
  codeOfConductContact,
  securityPolicyPresent,
  securityTemplateUnchanged,
  codeownersPresent,
  changelogPresent,
  updateTool,
  ciPresent,
];

/** True when a rule applies to repositories of a tier. */
export function appliesTo(meta: RuleMetadata, tier: Tier): boolean {
  return TIERS.indexOf(tier) >= TIERS.indexOf(meta.minTier);
}
