// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RuleId } from '../model/finding';
import { SEVERITIES, type ActivityId, type Severity } from '../model/vocabulary';

/** How many findings one rule has, kept while findings come and go. */
export class RuleTally {
  private readonly bySeverity = new Map<Severity, number>();
  /** Findings of every severity. */
  count = 0;
  /** Files they are about; the repository as a whole counts as one. */
  files = 0;

  constructor(
    readonly ruleId: RuleId,
    readonly activities: readonly ActivityId[],
  ) {}

  /** @param first true for the first finding of this rule in its file */
  add(severity: Severity, change: 1 | -1, first: boolean): void {
    this.bySeverity.set(severity, this.of(severity) + change);
    this.count += change;
    this.files += first ? change : 0;
  }

  of(severity: Severity): number {
    return this.bySeverity.get(severity) ?? 0;
  }

  get gravest(): Severity {
    return SEVERITIES.find((severity) => this.of(severity) > 0) ?? 'hint';
  }
}
