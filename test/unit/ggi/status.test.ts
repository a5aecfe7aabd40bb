// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { NO_PROGRAMME, readProgramme } from '../../../src/core/ggi/readProgramme';
import { programmeStatus } from '../../../src/core/ggi/status';

describe('The status of a programme', () => {
  it('lists all activities in canonical order', () => {
    const { schemaVersion, handbook, activities } = programmeStatus(NO_PROGRAMME);
    assert.deepEqual(
      [schemaVersion, handbook, activities.length, activities[0]?.id, activities[24]?.id],
      [1, '1.3', 25, 'GGI-A-17', 'GGI-A-37'],
    );
    assert.ok(activities.every(({ state }) => state === 'not-selected'));
  });
  it('counts what is declared', () => {
    const { programme } = readProgramme(
      'iteration: {name: a}\nactivities: {GGI-A-21: {state: done, owner: J, objectives: [a, "[x] b"], verification: [c], attestations: [{who: a, on: 2026-01-01, statement: b}]}}',
    );
    const status = programmeStatus(programme);
    assert.deepEqual(status.iteration, { name: 'a' });
    assert.deepEqual(
      status.activities.find(({ id }) => id === 'GGI-A-21'),
      {
        id: 'GGI-A-21',
        title: 'Manage legal compliance',
        goal: 'trust',
        state: 'done',
        owner: 'J',
        objectives: { done: 1, total: 2 },
        verificationPoints: { met: 0, total: 1 },
        attestations: 1,
      },
    );
  });
});
