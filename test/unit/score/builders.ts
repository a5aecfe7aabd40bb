// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Finding, RuleId } from '../../../src/core/model/finding';
import { msg } from '../../../src/core/model/message';
import type { Assessment, RuleOutcome, SignalOutcome } from '../../../src/core/model/outcome';
import type { Programme } from '../../../src/core/model/programme';
import type { ActivityId, Severity, Status } from '../../../src/core/model/vocabulary';
import { readProgramme } from '../../../src/core/ggi/readProgramme';

export function outcome(ruleId: RuleId, status: Status, more: Partial<RuleOutcome> = {}): RuleOutcome {
  return { ruleId, status, severity: 'warning', confidence: 'high', activities: ['GGI-A-21'], evidence: [], ...more };
}

export function finding(ruleId: RuleId, more: Partial<Finding> = {}): Finding {
  const severity: Severity = 'warning';
  return {
    ruleId,
    status: 'fail',
    severity,
    confidence: 'high',
    message: msg('x'),
    activities: [],
    fixes: [],
    ...more,
  };
}

export function assessment(outcomes: readonly RuleOutcome[], more: Partial<Assessment> = {}): Assessment {
  const base: Assessment = {
    tier: 'T3',
    hasPolicy: false,
    findings: [],
    outcomes,
    signals: [],
    conventions: {},
    headers: { covered: 0, ok: 0, problems: 0, stating: 0, usual: true },
    files: { listed: 0, unassessed: 0 },
  };
  return Object.assign(base, more);
}

export function signal(activity: ActivityId, index: number, state: SignalOutcome['state']): SignalOutcome {
  return { activity, index, state, count: state === 'found' ? 1 : 0, paths: [] };
}

export function programme(text: string): Programme {
  return readProgramme(text).programme;
}
