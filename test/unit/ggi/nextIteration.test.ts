// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { nextHalfYear } from '../../../src/core/ggi/nextIteration';
import { NO_PROGRAMME } from '../../../src/core/ggi/readProgramme';

describe('The proposal for the next iteration', () => {
  it('is the rest of the half year, or the next one', () => {
    const running = { ...NO_PROGRAMME, iteration: { name: '2026-H1' } };
    assert.deepEqual(nextHalfYear('2026-02-10', NO_PROGRAMME), {
      name: '2026-H1',
      from: '2026-02-10',
      to: '2026-06-30',
    });
    assert.deepEqual(nextHalfYear('2026-02-10', running), { name: '2026-H2', from: '2026-07-01', to: '2026-12-31' });
    assert.deepEqual(nextHalfYear('2026-12-01', NO_PROGRAMME).name, '2027-H1');
  });
});
