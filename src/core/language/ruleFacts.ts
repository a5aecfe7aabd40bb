// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { HEADER_RULES } from '../headers/judge/headerRules';
import type { RuleMetadata } from '../model/rule';
import { METADATA } from '../rules/metadata.generated';

let byId: ReadonlyMap<string, RuleMetadata> | undefined;

/** Every rule of this version by its id, those about headers too. */
export function allRules(): ReadonlyMap<string, RuleMetadata> {
  byId ??= new Map([...Object.values(METADATA), ...Object.values(HEADER_RULES)].map((rule) => [rule.id, rule]));
  return byId;
}
