// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RuleMetadata } from '../../core/model/rule';
import type { GeneratedFile } from '../generatedFile';
import { headerExplanation, headerRules } from '../headerRules';
import { implementedEntries, metadataOf } from '../ruleCatalogue';
import type { RuleExplanation } from './explanation';
import { EXPLANATIONS } from './explanations';
import { rulePage } from './rulePage';

/** `resources/rules/<ID>.md` for every rule there is. */
export function rulePages(): readonly GeneratedFile[] {
  const repository = implementedEntries().map((entry): [RuleMetadata, RuleExplanation] => {
    const explanation = EXPLANATIONS[entry.id];
    if (explanation === undefined) {
      throw new Error(`${entry.id} has no explanation in src/generate/rulePages/explanations.ts`);
    }
    return [metadataOf(entry), explanation];
  });
  const headers = headerRules().map((meta): [RuleMetadata, RuleExplanation] => [meta, headerExplanation()]);
  return [...repository, ...headers].map(([meta, explanation]) => ({
    path: `resources/rules/${meta.id}.md`,
    content: rulePage(meta, explanation),
  }));
}
