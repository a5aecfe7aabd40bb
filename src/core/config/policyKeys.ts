// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** The keys of `.ospo/policy.yaml`, for the reader and for the JSON schema: neither can know one that the other does not. */
export const POLICY_KEYS = ['tier', 'rules', 'licences', 'headers', 'waivers'] as const;
export const RULE_KEYS = ['severity'] as const;
export const LICENCE_KEYS = ['allow', 'review', 'deny'] as const;
export const HEADER_KEYS = [
  'paths',
  'documentation',
  'require',
  'licence',
  'holder',
  'template',
  'year',
  'year-from',
  'comment',
  'uncommentable',
] as const;
export const WAIVER_KEYS = ['rule', 'paths', 'reason', 'owner', 'expires'] as const;

export const YEAR_RULES = ['first', 'range', 'current', 'none', 'keep'] as const;
/** A year, or the first and the last of a range. */
export const FIXED_YEAR = /^((?:19|20)\d\d)(?:-((?:19|20)\d\d))?$/;
export const YEAR_SOURCES = ['today', 'git'] as const;
export const COMMENT_FORMS = ['line', 'block'] as const;
export const UNCOMMENTABLE = ['sidecar', 'reuse-toml'] as const;

/** Fields that a header template may name. */
export const TEMPLATE_FIELDS = ['licence', 'holder', 'year'] as const;

export const MAX_HOLDER_LENGTH = 200;
export const MAX_TEMPLATE_LENGTH = 4000;
