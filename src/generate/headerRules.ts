// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RuleMetadata } from '../core/model/rule';
import type { RuleExplanation } from './rulePages/explanation';

/** Metadata of the rules about licence headers, which have a judge of their own and no entry in the catalogue. */
export function headerRules(): readonly RuleMetadata[] {
  return [];
}

/** Rules about headers say in their rationale what they are about; places and fixes are the same for all of them. */
export function headerExplanation({ title }: RuleMetadata): RuleExplanation {
  return {
    passes: `${title}, in every file that is covered: text that people wrote, and not ignored by git, generated, vendored or a licence text itself.`,
    lookedFor: [
      'the comment at the top of the file, and SPDX tags anywhere in it',
      'a `.license` file beside it',
      '`REUSE.toml` and `.reuse/dep5`',
    ],
    fix: 'The quick fix writes or mends the header as `.ospo/policy.yaml` says; `ospo-lens headers` does the same on the command line.',
  };
}
