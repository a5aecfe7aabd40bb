// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { goalChecked, stateWhenChecked } from '../../../src/core/ggi/declared';
import { readProgramme } from '../../../src/core/ggi/readProgramme';
import { A } from './edits';

describe('Boxes', () => {
  it('ticks to done and unticks without throwing work away', () => {
    const record = (text: string) => readProgramme(text).programme.activities.get(A);
    assert.equal(stateWhenChecked(undefined, true), 'done');
    assert.equal(stateWhenChecked(undefined, false), 'not-started');
    assert.equal(stateWhenChecked(record('activities: {GGI-A-21: {state: done}}'), false), 'not-started');
    assert.equal(stateWhenChecked(record('activities: {GGI-A-21: {state: done, owner: x}}'), false), 'in-progress');
    assert.equal(
      stateWhenChecked(record('activities: {GGI-A-21: {state: done, objectives: [x]}}'), false),
      'in-progress',
    );
  });
  it('computes goals from what is selected', () => {
    assert.equal(goalChecked(['done', 'not-selected']), true);
    assert.equal(goalChecked(['done', 'in-progress']), false);
    assert.equal(goalChecked(['not-selected']), false);
  });
});
