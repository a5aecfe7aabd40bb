// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Written by `npm run generate` from resources/catalogue/checks.json; edit that file.
import type { RuleMetadata } from '../model/rule';

export type ImplementedRuleId =
  | 'LIC-001'
  | 'LIC-002'
  | 'LIC-004'
  | 'LIC-005'
  | 'LIC-013'
  | 'LIC-014'
  | 'LIC-019'
  | 'DOC-001'
  | 'DOC-015'
  | 'DOC-016'
  | 'DOC-017'
  | 'CMT-001'
  | 'CMT-004'
  | 'CMT-005'
  | 'SEC-001'
  | 'SEC-006'
  | 'DEP-003'
  | 'CIW-001'
  | 'REV-001'
  | 'REL-001';

export const METADATA: Readonly<Record<ImplementedRuleId, RuleMetadata>> = {
  'LIC-001': {
    id: 'LIC-001',
    slug: 'license-file-present',
    title: 'A licence file exists at the root',
    rationale:
      'Without a licence text nobody outside may lawfully use the code; every peer treats it as the first gate.',
    severity: 'error',
    minTier: 'T1',
    activities: ['GGI-A-21', 'GGI-A-25'],
    references: {
      'OpenSSF Scorecard': ['License/hasLicenseFile'],
      'OSPS Baseline': ['OSPS-LE-03.01', 'OSPS-LE-03.02'],
      'OpenSSF Best Practices Badge': ['license_location'],
      REUSE: ['LICENSES/ directory'],
      'GitHub community profile': ['License'],
      repolinter: ['license-file-exists'],
      CLOMonitor: ['license_spdx_id'],
    },
  },
  'LIC-002': {
    id: 'LIC-002',
    slug: 'license-text-recognised',
    title: 'The licence text is a known SPDX licence',
    rationale:
      'An unrecognised text shows up as "Other"/NOASSERTION on forges and in SBOMs, and someone in legal has to read it by hand.',
    severity: 'warning',
    minTier: 'T1',
    activities: ['GGI-A-21'],
    references: {
      'OpenSSF Scorecard': ['License'],
      'OSPS Baseline': ['OSPS-LE-02.01'],
      'OpenSSF Best Practices Badge': ['floss_license'],
      repolinter: ['license-detectable-by-licensee'],
      CLOMonitor: ['license_spdx_id'],
    },
  },
  'LIC-004': {
    id: 'LIC-004',
    slug: 'license-text-modified',
    title: 'The licence text differs from the canonical text',
    rationale:
      'One added sentence can turn MIT into a non-free licence while similarity stays above 97%; licensee 9.15 and 10.1 still answer "Apache-2.0, exact" when a rider follows the end-of-terms marker.',
    severity: 'warning',
    minTier: 'T1',
    activities: ['GGI-A-21'],
    references: { 'OSPS Baseline': ['OSPS-LE-02.01'], 'OpenSSF Best Practices Badge': ['floss_license'] },
  },
  'LIC-005': {
    id: 'LIC-005',
    slug: 'license-placeholder-left',
    title: 'Template fields in the licence were not filled',
    rationale: 'A notice without a holder names nobody; detectors accept it silently (measured).',
    severity: 'warning',
    minTier: 'T1',
    activities: ['GGI-A-21'],
    references: { REUSE: ['SPDX-FileCopyrightText'] },
  },
  'LIC-013': {
    id: 'LIC-013',
    slug: 'file-license-coverage',
    title: 'Share of source files with licence information',
    rationale: 'CHAOSS Licence Coverage; gold badge asks for per-file statements.',
    severity: 'information',
    minTier: 'T3',
    activities: ['GGI-A-21', 'GGI-A-24'],
    references: {
      'OpenSSF Best Practices Badge': ['license_per_file', 'copyright_per_file'],
      REUSE: ['every file has licensing information'],
      repolinter: ['source-license-headers-exist'],
    },
  },
  'LIC-014': {
    id: 'LIC-014',
    slug: 'reuse-license-texts',
    title: 'Every used licence has its text in LICENSES/',
    rationale: 'REUSE lint criteria 1:1.',
    severity: 'warning',
    minTier: 'T3',
    activities: ['GGI-A-21'],
    references: { REUSE: ['missing licenses', 'unused licenses', 'licenses without file extension', 'bad licenses'] },
  },
  'LIC-019': {
    id: 'LIC-019',
    slug: 'readme-states-license',
    title: 'README names the licence',
    rationale: 'Readers look there first; mismatch is an error.',
    severity: 'information',
    minTier: 'T1',
    activities: ['GGI-A-21', 'GGI-A-31'],
    references: { repolinter: ['readme-references-license'] },
  },
  'DOC-001': {
    id: 'DOC-001',
    slug: 'readme-present',
    title: 'README exists and is not a stub',
    rationale: 'Entry point for users and reviewers.',
    severity: 'error',
    minTier: 'T0',
    activities: ['GGI-A-25', 'GGI-A-31'],
    references: {
      'OpenSSF Best Practices Badge': ['description_good'],
      'GitHub community profile': ['README'],
      repolinter: ['readme-file-exists'],
      CLOMonitor: ['readme'],
    },
  },
  'DOC-015': {
    id: 'DOC-015',
    slug: 'template-placeholder-left',
    title: 'Unfilled template placeholders in governance documents',
    rationale: 'Files copied from a template and never edited pass every existence check of the peers.',
    severity: 'warning',
    minTier: 'T0',
    activities: ['GGI-A-25'],
    references: { repolinter: ['code-of-conduct-file-contains-email (partly)'] },
  },
  'DOC-016': {
    id: 'DOC-016',
    slug: 'governance-file-stub',
    title: 'Governance file is empty or a stub',
    rationale: 'Same size floors as the Best Practices Badge robots (100 and 40 bytes).',
    severity: 'warning',
    minTier: 'T0',
    activities: ['GGI-A-25'],
    references: { 'OpenSSF Best Practices Badge': ['contribution', 'license_location', 'release_notes'] },
  },
  'DOC-017': {
    id: 'DOC-017',
    slug: 'duplicate-community-file',
    title: 'The same community file exists in several places',
    rationale: 'The shadowed copy goes stale and contradicts the live one.',
    severity: 'information',
    minTier: 'T0',
    activities: ['GGI-A-25'],
    references: {},
  },
  'CMT-001': {
    id: 'CMT-001',
    slug: 'contributing-present',
    title: 'Contribution guide exists',
    rationale: 'First L1 governance control; contributors look for it from the PR page.',
    severity: 'warning',
    minTier: 'T2',
    activities: ['GGI-A-26', 'GGI-A-25'],
    references: {
      'OSPS Baseline': ['OSPS-GV-03.01'],
      'OpenSSF Best Practices Badge': ['contribution'],
      'GitHub community profile': ['Contributing'],
      repolinter: ['contributing-file-exists'],
      CLOMonitor: ['contributing'],
    },
  },
  'CMT-004': {
    id: 'CMT-004',
    slug: 'code-of-conduct-present',
    title: 'Code of conduct exists',
    rationale: 'Silver badge MUST; community profile item.',
    severity: 'warning',
    minTier: 'T3',
    activities: ['GGI-A-27', 'GGI-A-25'],
    references: {
      'OpenSSF Best Practices Badge': ['code_of_conduct'],
      'GitHub community profile': ['Code of conduct'],
      repolinter: ['code-of-conduct-file-exists'],
      CLOMonitor: ['code_of_conduct'],
    },
  },
  'CMT-005': {
    id: 'CMT-005',
    slug: 'code-of-conduct-contact',
    title: 'Code of conduct names a reporting contact',
    rationale: 'A code without a contact cannot be enforced; the Covenant ships with [INSERT CONTACT METHOD].',
    severity: 'warning',
    minTier: 'T3',
    activities: ['GGI-A-27'],
    references: { repolinter: ['code-of-conduct-file-contains-email'] },
  },
  'SEC-001': {
    id: 'SEC-001',
    slug: 'security-policy-present',
    title: 'Security policy exists',
    rationale: 'Finders need a path; every peer checks it.',
    severity: 'warning',
    raised: { from: 'T3', severity: 'error' },
    minTier: 'T1',
    activities: ['GGI-A-22'],
    references: {
      'OpenSSF Scorecard': ['Security-Policy/securityPolicyPresent'],
      'OSPS Baseline': ['OSPS-VM-02.01'],
      'OpenSSF Best Practices Badge': ['vulnerability_report_process'],
      'GitHub community profile': ['Security policy'],
      repolinter: ['security-file-exists'],
      CLOMonitor: ['security_policy'],
    },
  },
  'SEC-006': {
    id: 'SEC-006',
    slug: 'security-template-unchanged',
    title: 'Security policy is the untouched forge template',
    rationale: 'Passes all existence checks while saying nothing.',
    severity: 'warning',
    minTier: 'T1',
    activities: ['GGI-A-22'],
    references: {},
  },
  'DEP-003': {
    id: 'DEP-003',
    slug: 'update-tool',
    title: 'A dependency update tool is configured',
    rationale:
      'Scorecard sees files of three tools only; self-hosted Renovate and custom tools were reported as false negatives.',
    severity: 'warning',
    minTier: 'T2',
    activities: ['GGI-A-23', 'GGI-A-22'],
    references: {
      'OpenSSF Scorecard': ['Dependency-Update-Tool/dependencyUpdateToolConfigured'],
      'OpenSSF Best Practices Badge': ['dependency_monitoring'],
      CLOMonitor: ['dependency_update_tool'],
    },
  },
  'CIW-001': {
    id: 'CIW-001',
    slug: 'ci-present',
    title: 'Continuous integration is configured',
    rationale: 'Base for most quality controls.',
    severity: 'warning',
    minTier: 'T2',
    activities: ['GGI-A-25'],
    references: {
      'OSPS Baseline': ['OSPS-QA-06.01'],
      'OpenSSF Best Practices Badge': ['test_continuous_integration', 'build'],
      repolinter: ['integrates-with-ci'],
    },
  },
  'REV-001': {
    id: 'REV-001',
    slug: 'codeowners-present',
    title: 'CODEOWNERS exists where the forge looks',
    rationale: 'Routes reviews; Allstar and Google policy bots ask for it.',
    severity: 'information',
    minTier: 'T2',
    activities: ['GGI-A-44', 'GGI-A-16'],
    references: { 'OpenSSF Best Practices Badge': ['roles_responsibilities'] },
  },
  'REL-001': {
    id: 'REL-001',
    slug: 'changelog-present',
    title: 'Changelog or release notes exist',
    rationale: 'repolinter accepted CHANGELOG* only; users keep notes in releases.',
    severity: 'warning',
    minTier: 'T2',
    activities: ['GGI-A-25', 'GGI-A-31'],
    references: {
      'OSPS Baseline': ['OSPS-BR-04.01'],
      'OpenSSF Best Practices Badge': ['release_notes'],
      repolinter: ['changelog-file-exists'],
      CLOMonitor: ['changelog'],
    },
  },
};
