// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RuleMetadata } from '../core/model/rule';

/** Metadata of the rules about licence headers, which have a judge of their own and no entry in the catalogue. */
export function headerRules(): readonly RuleMetadata[] {
  return [];
}
