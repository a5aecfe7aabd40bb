// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { isEmptyRepository } from '../../facts/emptyRepository';
import type { Decision, Rule } from '../../model/rule';

/**
 * A rule about the repository as a whole. In a repository that nobody has begun yet it does not apply: being told nine
 * times that everything is missing helps nobody who has just typed `git init`.
 */
export function repositoryRule(rule: Rule): Rule {
  return {
    ...rule,
    decide(facts): Decision {
      const decision = rule.decide(facts);
      return decision.status === 'fail' && isEmptyRepository(facts.files)
        ? { status: 'not-applicable', confidence: 'high' }
        : decision;
    },
  };
}
