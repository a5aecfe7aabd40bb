// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RepositoryFacts } from '../facts/repositoryFacts';
import type { Policy } from '../model/config';
import type { Rule } from '../model/rule';
import { ObservedFacts } from './observedFacts';
import { runRule, type RuleResult } from './runRule';

interface Entry {
  readonly result: RuleResult;
  readonly observed: ObservedFacts;
  readonly policy: Policy;
}

/** The last result of every rule; a rule runs again only when something that it looked at has changed. */
export class RuleBook {
  private readonly entries: (Entry | undefined)[];
  private runs = 0;

  constructor(
    private readonly rules: readonly Rule[],
    private readonly today: string,
  ) {
    this.entries = rules.map(() => undefined);
  }

  /** How often rules ran since the beginning. */
  get evaluations(): number {
    return this.runs;
  }

  /** One result per rule, in order. Those that nothing touched are the same objects as before. */
  results(facts: RepositoryFacts, policy: Policy): readonly RuleResult[] {
    return this.rules.map((rule, number) => {
      const known = this.entries[number];
      if (known?.policy === policy && known.observed.isStill(facts)) {
        return known.result;
      }
      this.runs++;
      const observed = new ObservedFacts(facts);
      const result = runRule(rule, observed, policy, this.today);
      this.entries[number] = { result, observed, policy };
      return result;
    });
  }
}
