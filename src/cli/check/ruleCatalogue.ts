// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { HEADER_RULES } from '../../core/headers/judge/headerRules';
import type { RuleMetadata } from '../../core/model/rule';
import { RULES } from '../../core/rules';

/** Every rule that this version checks, by id: those about the repository as a whole, then those about headers. */
export function ruleCatalogue(): ReadonlyMap<string, RuleMetadata> {
  return new Map([...RULES.map(({ meta }) => meta), ...Object.values(HEADER_RULES)].map((meta) => [meta.id, meta]));
}
