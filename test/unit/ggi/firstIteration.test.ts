// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { ACTIVITIES, activityById } from '../../../src/core/ggi/catalogue';
import { ORGANISATION_SIZES, proposeFirstIteration } from '../../../src/core/ggi/firstIteration';
import type { StartingPoint } from '../../../src/core/ggi/firstIteration';
import { PAINS } from '../../../src/core/ggi/pains';
import { NO_PROGRAMME, readProgramme } from '../../../src/core/ggi/readProgramme';
import { formatMessage } from '../../../src/core/model/message';

const START: StartingPoint = { role: 'Decision Maker', size: 'small', pains: ['licences'] };
const ids = (start: Partial<StartingPoint>, text?: string) =>
  proposeFirstIteration({ ...START, ...start }, readProgramme(text).programme).map(({ activity }) => activity);

describe('a proposal for the first iteration', () => {
  it('answers what hurts, brings in what the handbook puts around it, and says why', () => {
    const proposed = proposeFirstIteration(START, NO_PROGRAMME);
    assert.equal(proposed.length, 5);
    const legal = proposed.find(({ activity }) => activity === 'GGI-A-21');
    assert.deepEqual(legal?.reasons.map(formatMessage), [
      'Answers: We are not sure what licences ask of us',
      'The handbook proposes it after “Manage software dependencies”',
      'The handbook addresses it to your role',
    ]);
    assert.ok(proposed.some(({ activity }) => activity === 'GGI-A-23'));
  });

  it('depends on size, role and pains', () => {
    assert.equal(ids({ size: 'medium' }).length, 6);
    assert.equal(ids({ size: 'large' }).length, 8);
    assert.ok(ids({ size: 'large' }).includes('GGI-A-16'));
    assert.notDeepEqual(ids({ pains: ['buying'] }), ids({ pains: ['quality'] }));
    assert.notDeepEqual(ids({ role: 'Developer', pains: [] }), ids({ role: 'Decision Maker', pains: [] }));
  });

  it('puts an activity before those that follow from it', () => {
    const order = ids({ pains: ['vulnerabilities', 'overview'] });
    assert.ok(order.indexOf('GGI-A-23') < order.indexOf('GGI-A-22'), order.join(' '));
  });

  it('names what files show', () => {
    const [first] = proposeFirstIteration({ ...START, pains: ['overview'] }, NO_PROGRAMME, [
      { activity: 'GGI-A-17', index: 0, state: 'found' },
    ]).filter(({ activity }) => activity === 'GGI-A-17');
    assert.ok(first && formatMessage(first.reasons[0]!).startsWith('Answers:'));
  });

  it('always proposes five to eight that are not in the programme yet, each with a reason', () => {
    fc.assert(
      fc.property(
        fc.record({
          role: fc.constantFrom('Developer', 'Team Leader', 'Decision Maker'),
          size: fc.constantFrom(...ORGANISATION_SIZES),
          pains: fc.subarray(PAINS.map(({ id }) => id)),
        }),
        fc.subarray(
          ACTIVITIES.map(({ id }) => id),
          { maxLength: 12 },
        ),
        (start, selected) => {
          const text = `activities:\n${selected.map((id) => `  ${id}: { state: done }\n`).join('')}`;
          const proposed = proposeFirstIteration(start, readProgramme(text).programme);
          assert.ok(proposed.length >= 5 && proposed.length <= 8);
          assert.equal(new Set(proposed.map(({ activity }) => activity)).size, proposed.length);
          assert.ok(proposed.every(({ activity }) => !selected.includes(activity)));
        },
      ),
    );
  });

  it('gives a reason for each while nothing is selected', () => {
    for (const size of ORGANISATION_SIZES) {
      for (const pains of [[], ...PAINS.map(({ id }) => [id])]) {
        for (const role of ['Developer', 'Team Leader', 'Decision Maker'] as const) {
          const bare = proposeFirstIteration({ role, size, pains }, NO_PROGRAMME).filter(
            ({ reasons }) => reasons.length === 0,
          );
          assert.deepEqual(bare, [], `${role} ${size} ${pains.join()}`);
        }
      }
    }
  });

  it('knows only activities that exist', () => {
    const named = PAINS.flatMap(({ activities }) => activities);
    assert.deepEqual(
      named.filter((id) => activityById(id) === undefined),
      [],
    );
  });
});
