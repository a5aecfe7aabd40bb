// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Written by `npm run generate` from resources/catalogue/checks.json; edit that file.
import type { FrameworkReference } from './frameworks';

export const FRAMEWORK_REFERENCES: Readonly<Record<string, readonly FrameworkReference[]>> = {
  'GGI-A-16': [
    {
      framework: 'ISO/IEC 5230',
      ids: ['clause 3.1.1', 'clause 3.3.2'],
    },
    {
      framework: 'OSPS Baseline',
      ids: ['OSPS-AC-02.01', 'OSPS-GV-01.01', 'OSPS-GV-01.02', 'OSPS-GV-04.01', 'OSPS-QA-04.02', 'OSPS-VM-05.01'],
    },
    {
      framework: 'OpenSSF Best Practices Badge',
      ids: ['access_continuity', 'bus_factor', 'documentation_current', 'governance', 'roles_responsibilities'],
    },
    {
      framework: 'Standard for Public Code',
      ids: ['welcome contributors'],
    },
  ],
  'GGI-A-17': [
    {
      framework: 'ISO/IEC 5230',
      ids: ['clause 3.3.1'],
    },
    {
      framework: 'OSPS Baseline',
      ids: ['OSPS-QA-02.01', 'OSPS-QA-02.02', 'OSPS-QA-04.01'],
    },
    {
      framework: 'OpenSSF Best Practices Badge',
      ids: ['build_common_tools', 'external_dependencies'],
    },
    {
      framework: 'OpenSSF Scorecard',
      ids: ['SBOM/hasSBOM'],
    },
  ],
  'GGI-A-18': [
    {
      framework: 'ISO/IEC 5230',
      ids: ['clause 3.1.2'],
    },
    {
      framework: 'OpenSSF Best Practices Badge',
      ids: ['know_common_errors', 'know_secure_design'],
    },
  ],
  'GGI-A-19': [
    {
      framework: 'ISO/IEC 5230',
      ids: ['clause 3.2'],
    },
    {
      framework: 'OpenSSF Best Practices Badge',
      ids: ['documentation_achievements', 'maintained'],
    },
    {
      framework: 'Standard for Public Code',
      ids: ['document codebase maturity'],
    },
  ],
  'GGI-A-20': [
    {
      framework: 'ISO/IEC 5230',
      ids: ['clause 3.2'],
    },
  ],
  'GGI-A-21': [
    {
      framework: 'ISO/IEC 5230',
      ids: ['clause 3.3.2', 'clause 3.4.1'],
    },
    {
      framework: 'OSPS Baseline',
      ids: [
        'OSPS-LE-01.01',
        'OSPS-LE-02.01',
        'OSPS-LE-02.02',
        'OSPS-LE-03.01',
        'OSPS-LE-03.02',
        'OSPS-VM-05.01',
        'OSPS-VM-05.02',
        'OSPS-VM-06.01',
      ],
    },
    {
      framework: 'OpenSSF Best Practices Badge',
      ids: [
        'copyright_per_file',
        'dco',
        'floss_license',
        'floss_license_osi',
        'license_location',
        'license_per_file',
        'vulnerabilities_fixed_60_days',
      ],
    },
    {
      framework: 'OpenSSF Scorecard',
      ids: ['License', 'License/hasFSFOrOSIApprovedLicense', 'License/hasLicenseFile'],
    },
    {
      framework: 'REUSE',
      ids: [
        'CI',
        'LICENSES/ directory',
        'REUSE.toml',
        'SPDX-FileCopyrightText',
        'bad licenses',
        'consistency',
        'deprecated licenses',
        'every file has licensing information',
        'invalid SPDX expressions',
        'licenses without file extension',
        'missing licenses',
        'unused licenses',
      ],
    },
  ],
  'GGI-A-22': [
    {
      framework: 'ISO/IEC 18974',
      ids: [],
    },
    {
      framework: 'OSPS Baseline',
      ids: [
        'OSPS-AC-01.01',
        'OSPS-AC-02.01',
        'OSPS-AC-03.01',
        'OSPS-AC-03.02',
        'OSPS-AC-04.01',
        'OSPS-AC-04.02',
        'OSPS-BR-01.01',
        'OSPS-BR-01.03',
        'OSPS-BR-01.04',
        'OSPS-BR-03.01',
        'OSPS-BR-03.02',
        'OSPS-BR-06.01',
        'OSPS-BR-07.01',
        'OSPS-BR-07.02',
        'OSPS-DO-03.01',
        'OSPS-DO-03.02',
        'OSPS-DO-04.01',
        'OSPS-DO-05.01',
        'OSPS-GV-01.01',
        'OSPS-QA-03.01',
        'OSPS-QA-04.01',
        'OSPS-QA-04.02',
        'OSPS-QA-05.01',
        'OSPS-QA-05.02',
        'OSPS-QA-07.01',
        'OSPS-SA-03.01',
        'OSPS-SA-03.02',
        'OSPS-VM-01.01',
        'OSPS-VM-02.01',
        'OSPS-VM-03.01',
        'OSPS-VM-04.01',
        'OSPS-VM-04.02',
        'OSPS-VM-05.01',
        'OSPS-VM-05.02',
        'OSPS-VM-05.03',
        'OSPS-VM-06.01',
        'OSPS-VM-06.02',
      ],
    },
    {
      framework: 'OpenSSF Best Practices Badge',
      ids: [
        'assurance_case',
        'delivery_mitm',
        'dependency_monitoring',
        'documentation_security',
        'dynamic_analysis',
        'maintenance_or_update',
        'no_leaked_credentials',
        'release_notes_vulns',
        'report_responses',
        'require_2FA',
        'secure_2FA',
        'security_review',
        'signed_releases',
        'sites_https',
        'static_analysis',
        'static_analysis_often',
        'two_person_review',
        'vulnerabilities_critical_fixed',
        'vulnerabilities_fixed_60_days',
        'vulnerability_report_private',
        'vulnerability_report_process',
        'vulnerability_report_response',
        'vulnerability_response_process',
      ],
    },
    {
      framework: 'OpenSSF Scorecard',
      ids: [
        'Binary-Artifacts/hasBinaryArtifacts',
        'Binary-Artifacts/hasUnverifiedBinaryArtifacts',
        'Branch-Protection',
        'Dangerous-Workflow/hasDangerousWorkflowScriptInjection',
        'Dangerous-Workflow/hasDangerousWorkflowUntrustedCheckout',
        'Dependency-Update-Tool/dependencyUpdateToolConfigured',
        'Fuzzing/fuzzed',
        'Pinned-Dependencies/pinsDependencies',
        'SAST/sastToolConfigured',
        'Security-Policy/securityPolicyContainsLinks',
        'Security-Policy/securityPolicyContainsText',
        'Security-Policy/securityPolicyContainsVulnerabilityDisclosure',
        'Security-Policy/securityPolicyPresent',
        'Signed-Releases',
        'Token-Permissions/jobLevelPermissions',
        'Token-Permissions/topLevelPermissions',
        'Vulnerabilities/hasOSVVulnerabilities',
      ],
    },
  ],
  'GGI-A-23': [
    {
      framework: 'ISO/IEC 5230',
      ids: ['clause 3.3.1', 'clause 3.3.2', 'clause 3.4.1'],
    },
    {
      framework: 'OSPS Baseline',
      ids: [
        'OSPS-BR-05.01',
        'OSPS-DO-06.01',
        'OSPS-LE-02.02',
        'OSPS-LE-03.02',
        'OSPS-QA-02.01',
        'OSPS-QA-02.02',
        'OSPS-QA-05.01',
        'OSPS-QA-05.02',
        'OSPS-VM-05.01',
        'OSPS-VM-05.03',
      ],
    },
    {
      framework: 'OpenSSF Best Practices Badge',
      ids: [
        'build_common_tools',
        'build_repeatable',
        'dependency_monitoring',
        'external_dependencies',
        'vulnerabilities_critical_fixed',
        'vulnerabilities_fixed_60_days',
      ],
    },
    {
      framework: 'OpenSSF Scorecard',
      ids: [
        'Binary-Artifacts/hasBinaryArtifacts',
        'Binary-Artifacts/hasUnverifiedBinaryArtifacts',
        'Dependency-Update-Tool/dependencyUpdateToolConfigured',
        'Pinned-Dependencies/pinsDependencies',
        'SBOM/hasSBOM',
        'Vulnerabilities/hasOSVVulnerabilities',
      ],
    },
    {
      framework: 'REUSE',
      ids: ['consistency'],
    },
  ],
  'GGI-A-24': [
    {
      framework: 'OSPS Baseline',
      ids: ['OSPS-LE-01.01', 'OSPS-QA-07.01'],
    },
    {
      framework: 'OpenSSF Best Practices Badge',
      ids: [
        'achieve_passing',
        'bus_factor',
        'contributors_unassociated',
        'copyright_per_file',
        'dco',
        'license_per_file',
        'maintained',
        'test_most',
        'test_statement_coverage80',
        'two_person_review',
      ],
    },
    {
      framework: 'OpenSSF Scorecard',
      ids: [
        'CII-Best-Practices',
        'Code-Review',
        'Contributors/contributorsFromOrgOrCompany',
        'Maintained/hasRecentCommits',
      ],
    },
    {
      framework: 'REUSE',
      ids: ['every file has licensing information'],
    },
  ],
  'GGI-A-25': [
    {
      framework: 'OSPS Baseline',
      ids: [
        'OSPS-AC-04.01',
        'OSPS-BR-02.01',
        'OSPS-BR-02.02',
        'OSPS-BR-03.01',
        'OSPS-BR-03.02',
        'OSPS-BR-04.01',
        'OSPS-DO-01.01',
        'OSPS-DO-02.01',
        'OSPS-DO-07.01',
        'OSPS-GV-01.01',
        'OSPS-GV-03.01',
        'OSPS-GV-03.02',
        'OSPS-LE-02.01',
        'OSPS-LE-02.02',
        'OSPS-LE-03.01',
        'OSPS-LE-03.02',
        'OSPS-QA-03.01',
        'OSPS-QA-04.01',
        'OSPS-QA-06.01',
        'OSPS-QA-06.02',
        'OSPS-QA-06.03',
        'OSPS-SA-01.01',
        'OSPS-SA-02.01',
      ],
    },
    {
      framework: 'OpenSSF Best Practices Badge',
      ids: [
        'achieve_passing',
        'automated_integration_testing',
        'build',
        'code_of_conduct',
        'coding_standards',
        'coding_standards_enforced',
        'contribution',
        'contribution_requirements',
        'delivery_mitm',
        'description_good',
        'documentation_architecture',
        'documentation_basics',
        'documentation_current',
        'documentation_interface',
        'documentation_quick_start',
        'floss_license',
        'floss_license_osi',
        'installation_development_quick',
        'interact',
        'license_location',
        'release_notes',
        'report_archive',
        'report_process',
        'report_tracker',
        'sites_https',
        'test',
        'test_continuous_integration',
        'test_invocation',
        'test_most',
        'test_policy',
        'test_policy_mandated',
        'test_statement_coverage80',
        'tests_are_added',
        'tests_documented_added',
        'version_semver',
        'version_tags',
        'version_tags_signed',
        'version_unique',
        'warnings',
        'warnings_fixed',
      ],
    },
    {
      framework: 'OpenSSF Scorecard',
      ids: [
        'CI-Tests/testsRunInCI',
        'CII-Best-Practices',
        'License/hasFSFOrOSIApprovedLicense',
        'License/hasLicenseFile',
        'Packaging/packagedWithAutomatedWorkflow',
        'Token-Permissions/topLevelPermissions',
      ],
    },
    {
      framework: 'REUSE',
      ids: ['LICENSES/ directory'],
    },
    {
      framework: 'Standard for Public Code',
      ids: ['document codebase objectives', 'document the code', 'use a coherent style', 'use open standards'],
    },
  ],
  'GGI-A-26': [
    {
      framework: 'ISO/IEC 5230',
      ids: ['clause 3.5.1'],
    },
    {
      framework: 'OSPS Baseline',
      ids: ['OSPS-GV-03.01', 'OSPS-GV-03.02', 'OSPS-LE-01.01'],
    },
    {
      framework: 'OpenSSF Best Practices Badge',
      ids: ['coding_standards', 'contribution', 'contribution_requirements', 'dco', 'interact', 'small_tasks'],
    },
  ],
  'GGI-A-27': [
    {
      framework: 'OSPS Baseline',
      ids: ['OSPS-DO-02.01', 'OSPS-GV-02.01', 'OSPS-VM-01.01'],
    },
    {
      framework: 'OpenSSF Best Practices Badge',
      ids: [
        'code_of_conduct',
        'discussion',
        'interact',
        'report_process',
        'report_responses',
        'small_tasks',
        'vulnerability_report_response',
      ],
    },
  ],
  'GGI-A-28': [
    {
      framework: 'ISO/IEC 5230',
      ids: ['clause 3.1.2'],
    },
    {
      framework: 'OSPS Baseline',
      ids: ['OSPS-GV-01.01'],
    },
    {
      framework: 'OpenSSF Best Practices Badge',
      ids: ['bus_factor', 'know_common_errors', 'know_secure_design', 'roles_responsibilities'],
    },
  ],
  'GGI-A-29': [
    {
      framework: 'ISO/IEC 5230',
      ids: ['clause 3.5.1'],
    },
    {
      framework: 'OpenSSF Best Practices Badge',
      ids: ['contributors_unassociated'],
    },
    {
      framework: 'OpenSSF Scorecard',
      ids: ['Contributors/contributorsFromOrgOrCompany'],
    },
  ],
  'GGI-A-30': [
    {
      framework: 'OSPS Baseline',
      ids: ['OSPS-DO-04.01', 'OSPS-GV-01.02', 'OSPS-GV-02.01', 'OSPS-QA-04.01'],
    },
    {
      framework: 'OpenSSF Best Practices Badge',
      ids: ['contributors_unassociated', 'discussion', 'governance', 'interact'],
    },
    {
      framework: 'OpenSSF Scorecard',
      ids: ['Contributors/contributorsFromOrgOrCompany'],
    },
    {
      framework: 'Standard for Public Code',
      ids: ['welcome contributors'],
    },
  ],
  'GGI-A-31': [
    {
      framework: 'OSPS Baseline',
      ids: ['OSPS-BR-04.01', 'OSPS-DO-04.01', 'OSPS-QA-01.01', 'OSPS-QA-01.02'],
    },
    {
      framework: 'OpenSSF Best Practices Badge',
      ids: [
        'description_good',
        'documentation_achievements',
        'documentation_roadmap',
        'english',
        'internationalization',
        'maintained',
        'release_notes',
        'repo_public',
        'repo_track',
      ],
    },
    {
      framework: 'OpenSSF Scorecard',
      ids: ['Maintained/hasRecentCommits'],
    },
    {
      framework: 'Standard for Public Code',
      ids: [
        'document codebase maturity',
        'document codebase objectives',
        'make the codebase findable',
        'use plain English',
        'welcome contributors',
      ],
    },
  ],
  'GGI-A-33': [],
  'GGI-A-34': [
    {
      framework: 'ISO/IEC 5230',
      ids: ['clause 3.1.1'],
    },
  ],
  'GGI-A-35': [
    {
      framework: 'OpenSSF Best Practices Badge',
      ids: ['access_continuity', 'bus_factor'],
    },
    {
      framework: 'Standard for Public Code',
      ids: ['make the codebase findable'],
    },
  ],
  'GGI-A-36': [
    {
      framework: 'OpenSSF Best Practices Badge',
      ids: ['documentation_roadmap'],
    },
    {
      framework: 'Standard for Public Code',
      ids: ['welcome contributors'],
    },
  ],
  'GGI-A-37': [],
  'GGI-A-39': [
    {
      framework: 'ISO/IEC 5230',
      ids: ['clause 3.5.1'],
    },
  ],
  'GGI-A-42': [
    {
      framework: 'ISO/IEC 5230',
      ids: ['clause 3.1.2'],
    },
    {
      framework: 'OSPS Baseline',
      ids: ['OSPS-DO-07.01'],
    },
    {
      framework: 'OpenSSF Best Practices Badge',
      ids: ['build', 'installation_development_quick', 'know_common_errors', 'know_secure_design'],
    },
  ],
  'GGI-A-43': [
    {
      framework: 'ISO/IEC 5230',
      ids: ['clause 3.2'],
    },
  ],
  'GGI-A-44': [
    {
      framework: 'OSPS Baseline',
      ids: [
        'OSPS-AC-03.01',
        'OSPS-AC-03.02',
        'OSPS-GV-03.02',
        'OSPS-QA-03.01',
        'OSPS-QA-06.01',
        'OSPS-QA-07.01',
        'OSPS-VM-06.02',
      ],
    },
    {
      framework: 'OpenSSF Best Practices Badge',
      ids: [
        'automated_integration_testing',
        'code_review_standards',
        'coding_standards_enforced',
        'roles_responsibilities',
        'static_analysis',
        'static_analysis_often',
        'test_continuous_integration',
        'two_person_review',
        'warnings',
        'warnings_fixed',
      ],
    },
    {
      framework: 'OpenSSF Scorecard',
      ids: ['Branch-Protection', 'CI-Tests/testsRunInCI', 'Code-Review', 'SAST/sastToolConfigured'],
    },
    {
      framework: 'Standard for Public Code',
      ids: ['require review of contributions', 'use a coherent style'],
    },
  ],
};
