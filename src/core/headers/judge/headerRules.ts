// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { HeaderProblemCode } from '../../model/header';
import type { RuleMetadata } from '../../model/rule';

const REUSE_INFORMATION = { REUSE: ['Licensing information'], 'OpenSSF Best Practices Badge': ['license_per_file'] };

/** The rule behind each problem that a header can have. Numbers are stable from the first release. */
export const HEADER_RULES: Readonly<Record<HeaderProblemCode, RuleMetadata>> = {
  'missing-licence': {
    id: 'HDR-001',
    slug: 'header-states-licence',
    title: 'Every file says under which licence it is',
    rationale:
      'Files are copied without their repository. A file that names its licence can be used by those who find it; one that does not has to be asked about.',
    severity: 'warning',
    minTier: 'T1',
    activities: ['GGI-A-21', 'GGI-A-24'],
    references: REUSE_INFORMATION,
  },
  'missing-copyright': {
    id: 'HDR-002',
    slug: 'header-states-copyright',
    title: 'Every file says who holds its copyright',
    rationale:
      'A licence is given by somebody. Without a copyright notice nobody knows who gave it and whom to ask for another one.',
    severity: 'warning',
    minTier: 'T1',
    activities: ['GGI-A-21'],
    references: { REUSE: ['Copyright notices'], 'OpenSSF Best Practices Badge': ['copyright_per_file'] },
  },
  'invalid-expression': {
    id: 'HDR-003',
    slug: 'header-expression-valid',
    title: 'Licence expressions follow the SPDX grammar',
    rationale:
      'Tools that build bills of materials or check policies drop an expression that they cannot parse, or stop.',
    severity: 'warning',
    minTier: 'T1',
    activities: ['GGI-A-21', 'GGI-A-23'],
    references: { REUSE: ['Licensing information'], SPDX: ['License expressions'] },
  },
  'deprecated-id': {
    id: 'HDR-004',
    slug: 'header-id-current',
    title: 'Licence identifiers are current',
    rationale:
      'Deprecated identifiers stay readable, but they leave open what their successors say: GPL-2.0 does not tell whether later versions are allowed.',
    severity: 'information',
    minTier: 'T1',
    activities: ['GGI-A-21'],
    references: { REUSE: ['Licensing information'], SPDX: ['License list, deprecated identifiers'] },
  },
  'unknown-id': {
    id: 'HDR-005',
    slug: 'header-id-known',
    title: 'Licence identifiers are on the SPDX list or LicenseRef- names',
    rationale: 'An identifier that nobody knows says nothing: no tool can tell which text is meant.',
    severity: 'warning',
    minTier: 'T1',
    activities: ['GGI-A-21', 'GGI-A-23'],
    references: { REUSE: ['License files'], SPDX: ['License list'] },
  },
  'wrong-case': {
    id: 'HDR-006',
    slug: 'header-id-spelling',
    title: 'Licence identifiers and operators are spelled as SPDX does',
    rationale: 'Many tools compare letter by letter: for them mit is not MIT, and its text in LICENSES/ is not found.',
    severity: 'warning',
    minTier: 'T1',
    activities: ['GGI-A-21'],
    references: { REUSE: ['Licensing information'], SPDX: ['License expressions'] },
  },
  'mistyped-tag': {
    id: 'HDR-007',
    slug: 'header-tag-spelling',
    title: 'SPDX tags are spelled so that tools find them',
    rationale:
      'A tag with a letter missing looks right to people and does not exist for tools, so the file counts as unlicensed.',
    severity: 'warning',
    minTier: 'T1',
    activities: ['GGI-A-21'],
    references: REUSE_INFORMATION,
  },
  'unclosed-ignore': {
    id: 'HDR-008',
    slug: 'header-ignore-closed',
    title: 'Ignore blocks are closed',
    rationale: 'After a REUSE-IgnoreStart without its end no tool sees anything of the file any more.',
    severity: 'warning',
    minTier: 'T1',
    activities: ['GGI-A-21'],
    references: { REUSE: ['Ignore blocks'] },
  },
  'unclosed-snippet': {
    id: 'HDR-009',
    slug: 'header-snippet-closed',
    title: 'Snippets are closed',
    rationale: 'A snippet without its end claims the rest of the file for its own licence.',
    severity: 'warning',
    minTier: 'T1',
    activities: ['GGI-A-21', 'GGI-A-23'],
    references: { REUSE: ['In-line snippets'], SPDX: ['Snippets in files'] },
  },
  'wrapped-expression': {
    id: 'HDR-010',
    slug: 'header-expression-on-one-line',
    title: 'Licence expressions stand in one line',
    rationale:
      'Tools read a tag to the end of its line: the rest of a wrapped expression is lost, and with it a licence.',
    severity: 'warning',
    minTier: 'T1',
    activities: ['GGI-A-21'],
    references: { SPDX: ['License expressions'] },
  },
  'no-holder': {
    id: 'HDR-011',
    slug: 'header-notice-names-holder',
    title: 'Copyright notices name a holder',
    rationale: 'A year without a name is no notice: it does not tell who gives the licence.',
    severity: 'warning',
    minTier: 'T1',
    activities: ['GGI-A-21'],
    references: { REUSE: ['Copyright notices'] },
  },
  'licence-text-missing': {
    id: 'HDR-012',
    slug: 'header-licence-text-present',
    title: 'The text of each licence in use is in LICENSES/',
    rationale:
      'Most licences ask that their text goes along with the code. REUSE keeps it in LICENSES/ under the identifier. LIC-014 says the same once for the whole repository.',
    severity: 'hint',
    minTier: 'T1',
    activities: ['GGI-A-21'],
    references: { REUSE: ['License files'] },
  },
  'wrong-licence': {
    id: 'HDR-013',
    slug: 'header-licence-as-policy',
    title: 'Files are under the licence that the policy names for their path',
    rationale: 'A file under another licence than its surroundings surprises those who copy it and those who ship it.',
    severity: 'warning',
    minTier: 'T1',
    activities: ['GGI-A-21', 'GGI-A-23'],
    references: {},
  },
  'wrong-holder': {
    id: 'HDR-014',
    slug: 'header-holder-as-policy',
    title: 'Files name the holder that the policy names for their path',
    rationale:
      'A wrong legal entity in the headers is a frequent finding of release reviews, and cheap to mend before the release.',
    severity: 'warning',
    minTier: 'T1',
    activities: ['GGI-A-21'],
    references: { REUSE: ['Copyright notices'] },
  },
  'wrong-year': {
    id: 'HDR-015',
    slug: 'header-year-as-policy',
    title: 'Years of copyright notices follow the policy',
    rationale:
      'Some organisations leave years out, others keep them up to date; mixing both makes each look like a mistake.',
    severity: 'information',
    minTier: 'T1',
    activities: ['GGI-A-21'],
    references: {},
  },
  'misplaced-header': {
    id: 'HDR-016',
    slug: 'header-place',
    title: 'Headers leave the first line to what must be there',
    rationale:
      'A header above the #! line or the XML declaration takes its effect away, and the file no longer works as it should.',
    severity: 'warning',
    minTier: 'T1',
    activities: ['GGI-A-21'],
    references: {},
  },
  'conflicting-sources': {
    id: 'HDR-017',
    slug: 'header-sources-agree',
    title: 'A file and what is said about it elsewhere agree',
    rationale:
      'When a side file or REUSE.toml replaces a header, readers of the file see a licence that does not count.',
    severity: 'warning',
    minTier: 'T1',
    activities: ['GGI-A-21'],
    references: { REUSE: ['Order of precedence'] },
  },
  'invalid-reuse-file': {
    id: 'HDR-019',
    slug: 'reuse-file-valid',
    title: 'REUSE.toml and .reuse/dep5 can be read',
    rationale:
      'A mistake there silently takes the licence information of every file that it speaks of, and tools that follow REUSE stop.',
    severity: 'warning',
    minTier: 'T1',
    activities: ['GGI-A-21'],
    references: { REUSE: ['REUSE.toml', 'DEP5'] },
  },
  'orphan-sidecar': {
    id: 'HDR-018',
    slug: 'header-sidecar-has-file',
    title: 'Side files lie beside the file they speak of',
    rationale:
      'A .license file whose file was renamed or deleted speaks of nothing, and the renamed file lost its licence.',
    severity: 'information',
    minTier: 'T1',
    activities: ['GGI-A-21'],
    references: { REUSE: ['.license files'] },
  },
};
