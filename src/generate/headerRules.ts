// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { HEADER_RULES } from '../core/headers/judge/headerRules';
import type { RuleMetadata } from '../core/model/rule';
import type { RuleExplanation } from './rulePages/explanation';

/** Metadata of the rules about licence headers, which have a judge of their own and no entry in the catalogue. */
export function headerRules(): readonly RuleMetadata[] {
  return Object.values(HEADER_RULES);
}

/** Rules about headers say in their rationale what they are about; places and fixes are the same for all of them. */
export function headerExplanation(): RuleExplanation {
  return {
    passes:
      'Nothing of the kind is found in any covered file. Covered are text files, but not what git ignores, licence texts, generated and vendored files, empty files and symbolic links.',
    lookedFor: [
      'the first 8 KB of the file: the comment at its top, and SPDX tags anywhere in them',
      'a `.license` file beside it',
      '`REUSE.toml` and `.reuse/dep5`',
    ],
    fix: 'The quick fix writes or mends the header as `.ospo/policy.yaml` says; `ospo-lens headers` does the same on the command line.',
  };
}
