// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { HeaderPolicy, Policy } from '../model/config';

/** What is asked of files that no entry of the policy speaks of. */
export const DEFAULT_HEADER_POLICY: HeaderPolicy = {
  paths: [],
  require: true,
  year: 'first',
  uncommentable: 'sidecar',
};

/**
 * In force where there is no `.ospo/policy.yaml`. The tier is T3: somebody who looks at governance at all is taken to
 * develop in the open, and the tier that asks for little would hide what the tool is for.
 */
export const DEFAULT_POLICY: Policy = {
  tier: 'T3',
  rules: new Map(),
  licences: { allow: [], review: [], deny: [] },
  headers: [DEFAULT_HEADER_POLICY],
  waivers: [],
};
