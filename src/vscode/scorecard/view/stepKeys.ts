// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { NextStep } from '../../../core/model/scorecard';

/** More than this many and keys start anew: nobody's panel still shows the first ones. */
const MAX = 100_000;

/**
 * Names next steps for the page: the same step has the same key in every update, so that a click that crosses an update
 * means what the person saw. A key says nothing of what is behind it.
 */
export class StepKeys {
  private keys = new Map<string, string>();

  keyOf(step: Pick<NextStep, 'finding' | 'folder'>): string {
    const identity = identityOf(step);
    const known = this.keys.get(identity);
    if (known !== undefined) {
      return known;
    }
    if (this.keys.size >= MAX) {
      this.keys = new Map();
    }
    const key = `step-${this.keys.size + 1}`;
    this.keys.set(identity, key);
    return key;
  }
}

/** A fix depends on more than the place: when the finding says something else, it is another step. */
function identityOf({ finding, folder }: Pick<NextStep, 'finding' | 'folder'>): string {
  const { ruleId, code, path, range, fixes } = finding;
  return JSON.stringify([folder ?? '', ruleId, code ?? '', path ?? '', range?.start.line ?? -1, fixes[0] ?? null]);
}
