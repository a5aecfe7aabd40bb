// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { overdueActivities } from '../../../src/core/ggi/overdue';
import { readProgramme } from '../../../src/core/ggi/readProgramme';

describe('Overdue activities', () => {
  const { programme } = readProgramme(`activities:
  GGI-A-21: { state: in-progress, due: 2026-05-01, objectives: [a, "[x] b"] }
  GGI-A-17: { state: not-started, due: 2026-04-30 }
  GGI-A-18: { state: in-progress, due: 2026-05-02 }
  GGI-A-22: { state: done, due: 2026-01-01 }
  GGI-A-23: { state: not-selected, due: 2026-01-01 }
  GGI-A-24: { state: in-progress }
`);

  it('are those selected and not done whose day is over, longest first', () => {
    assert.deepEqual(overdueActivities(programme, '2026-05-02'), [
      { activity: 'GGI-A-17', due: '2026-04-30', open: 0 },
      { activity: 'GGI-A-21', due: '2026-05-01', open: 1 },
    ]);
  });

  it('have all of their last day', () => {
    assert.deepEqual(overdueActivities(programme, '2026-04-30'), []);
  });
});
