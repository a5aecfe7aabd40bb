// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { ACTIVITIES } from '../../../src/core/ggi/catalogue';
import type { RuleOutcome } from '../../../src/core/model/outcome';
import type { Programme } from '../../../src/core/model/programme';
import { ACTIVITY_STATES } from '../../../src/core/model/programme';
import type { Scorecard } from '../../../src/core/model/scorecard';
import { SEVERITIES, STATUSES } from '../../../src/core/model/vocabulary';
import type { ActivityId } from '../../../src/core/model/vocabulary';
import { buildScorecard } from '../../../src/core/score/buildScorecard';
import { assessment, finding, outcome } from '../../unit/score/builders';

const ids = ACTIVITIES.map(({ id }) => id);
const rule = fc
  .record({
    number: fc.integer({ min: 100, max: 999 }),
    status: fc.constantFrom(...STATUSES),
    severity: fc.constantFrom(...SEVERITIES),
    activities: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 }),
    share: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
  })
  .map(({ number, status, severity, activities, share }) =>
    outcome(`R-${number}`, status, { severity, activities, ...(share === undefined ? {} : { value: share }) }),
  );
const rules = fc.uniqueArray(rule, { maxLength: 12, selector: ({ ruleId }) => ruleId });
const programme = fc
  .array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ACTIVITY_STATES)), { maxLength: 8 })
  .map((states): Programme => ({
    handbook: '1.3',
    activities: new Map(
      states.map(([id, state]) => [id, { state, objectives: [], verification: [], attestations: [], line: 0 }]),
    ),
  }));
const card = (outcomes: readonly RuleOutcome[], declared: Programme): Scorecard =>
  buildScorecard(assessment(outcomes), declared);
/** Every score of a card, named. */
const scores = ({ score, goals, activities }: Scorecard): [string, number | undefined][] => [
  ['overall', score],
  ...goals.map((goal): [string, number | undefined] => [goal.id, goal.score]),
  ...activities.map(({ id, evidence }): [string, number | undefined] => [id, evidence.score]),
];
const close = (a: number | undefined, b: number | undefined): boolean =>
  a === undefined || b === undefined ? a === b : Math.abs(a - b) < 1e-9;

describe('The score', () => {
  it('is never lowered by one more rule that passes', () => {
    fc.assert(
      fc.property(rules, programme, rule, (outcomes, declared, added) => {
        const before = scores(card(outcomes, declared));
        const pass = { ...added, ruleId: 'NEW-1' as const, status: 'pass' as const, value: 1 };
        const after = new Map(scores(card([...outcomes, pass], declared)));
        for (const [name, score] of before) {
          assert.ok((after.get(name) ?? 0) >= (score ?? 0) - 1e-9, name);
        }
      }),
      { numRuns: 200 },
    );
  });
  it('is not changed by a rule that did not run, applies to nothing or was waived; only coverage is', () => {
    fc.assert(
      fc.property(
        rules,
        programme,
        rule,
        fc.constantFrom('unknown', 'needs-review', 'not-applicable', 'waived'),
        (outcomes, declared, added, status) => {
          const before = card(outcomes, declared);
          const after = card([...outcomes, { ...added, ruleId: 'NEW-1', status }], declared);
          assert.deepEqual(scores(after), scores(before));
          const asked = status === 'unknown' || status === 'needs-review';
          assert.ok(asked ? after.coverage <= before.coverage : after.coverage === before.coverage);
        },
      ),
      { numRuns: 200 },
    );
  });
  it('stays between 0 and 1 and does not depend on the order of rules', () => {
    fc.assert(
      fc.property(rules, programme, (outcomes, declared) => {
        const result = card(outcomes, declared);
        const reversed = new Map(scores(card([...outcomes].reverse(), declared)));
        for (const [name, score] of scores(result)) {
          assert.ok(score === undefined || (score >= 0 && score <= 1), name);
          assert.ok(close(score, reversed.get(name)), name);
        }
        assert.ok(result.coverage >= 0 && result.coverage <= 1);
      }),
      { numRuns: 200 },
    );
  });
  it('is not lowered by an activity that nobody selected', () => {
    fc.assert(
      fc.property(rules, programme, fc.constantFrom<ActivityId>(...ids), (outcomes, declared, id) => {
        fc.pre([...declared.activities].some(([other, { state }]) => other !== id && state !== 'not-selected'));
        const activities = new Map(declared.activities);
        activities.delete(id);
        const without = { ...declared, activities };
        const failing = outcome('NEW-1', 'fail', { severity: 'error', activities: [id] });
        const before = card(outcomes, without);
        const after = card([...outcomes, failing], without);
        assert.equal(after.score, before.score);
        assert.deepEqual(after.goals, before.goals);
      }),
      { numRuns: 200 },
    );
  });
  it('gains what a next step promises', () => {
    fc.assert(
      fc.property(rules, programme, (outcomes, declared) => {
        const findings = outcomes.map(({ ruleId, status }) => finding(ruleId, { status }));
        const before = buildScorecard(assessment(outcomes, { findings }), declared);
        let last = Infinity;
        for (const {
          gain,
          finding: { ruleId },
        } of before.nextSteps) {
          const passed = outcomes.map((item) =>
            item.ruleId === ruleId ? { ...item, status: 'pass' as const, value: 1 } : item,
          );
          assert.ok(close((card(passed, declared).score ?? 0) - (before.score ?? 0), gain), ruleId);
          assert.ok(gain > 0 && gain <= last);
          last = gain;
        }
      }),
      { numRuns: 200 },
    );
  });
});
