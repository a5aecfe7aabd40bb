// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { editProgramme } from '../../../src/core/ggi/editProgramme';
import { readProgramme } from '../../../src/core/ggi/readProgramme';
import { cpuTime } from '../processorTime';
import { A, edited } from './edits';

describe('Closing an iteration', () => {
  it('keeps a record and starts the next one', () => {
    const open =
      'iteration:\n  name: a # c\n  from: 2026-01-01\nactivities:\n  GGI-A-21:\n    state: in-progress\n    objectives:\n      - one\n      - "[x] two"\n';
    const closed = edited(open, { kind: 'closeIteration', on: '2026-07-01' });
    const { programme } = readProgramme(closed);
    assert.equal(programme.iteration, undefined);
    assert.deepEqual(programme.closed?.[0]?.activities.get(A), {
      state: 'in-progress',
      objectives: { done: 1, total: 2 },
    });
    const next = edited(closed, { kind: 'startIteration', iteration: { name: 'b', to: '2026-12-31' } });
    assert.ok(next.startsWith('iteration:\n  name: b # c\n  from:\n  to: 2026-12-31\niterations:\n'), next);
    assert.ok('refused' in editProgramme(closed, { kind: 'closeIteration', on: '2026-07-01' }));
  });

  it('carries over what is open, and records by name what was reached', () => {
    const open =
      'iteration: {name: a}\nactivities:\n  GGI-A-22:\n    state: done\n  GGI-A-21:\n    state: in-progress\n    objectives:\n      - one # stays\n      - "[x] two"\n      # head\n      - {text: three, done: true}\n';
    const closed = edited(open, { kind: 'closeIteration', on: '2026-07-01', carryOver: true });
    const { programme } = readProgramme(closed);
    assert.deepEqual(programme.activities.get(A)?.objectives, [{ text: 'one', done: false }]);
    assert.deepEqual(programme.closed?.[0]?.activities.get(A), {
      state: 'in-progress',
      objectives: { done: 2, total: 3 },
      reached: ['two', 'three'],
    });
    assert.ok(closed.endsWith('    objectives:\n      - one # stays\n      # head\n'), closed);
  });

  it('takes what is not carried over away, and records it by name', () => {
    const open =
      'iteration: {name: a}\nactivities:\n  GGI-A-21:\n    state: in-progress\n    objectives:\n      - one # stays\n      - two\n      - "[x] two"\n      - two # goes\n';
    const dropped = [
      { activity: A, text: 'two', index: 3 },
      { activity: A, text: 'gone meanwhile' },
    ] as const;
    const closed = edited(open, { kind: 'closeIteration', on: '2026-07-01', carryOver: true, dropped });
    const { programme } = readProgramme(closed);
    assert.deepEqual(programme.activities.get(A)?.objectives, [
      { text: 'one', done: false },
      { text: 'two', done: false },
    ]);
    assert.deepEqual(programme.closed?.[0]?.activities.get(A), {
      state: 'in-progress',
      objectives: { done: 1, total: 4 },
      reached: ['two'],
      dropped: ['two'],
    });
    assert.ok(closed.endsWith('    objectives:\n      - one # stays\n      - two\n'), closed);
  });

  it('takes 4,000 reached objectives over the end of an iteration in a moment', () => {
    const items = Array.from(
      { length: 4000 },
      (_, i) => `      - "[${i % 4 === 0 ? ' ' : 'x'}] Objective ${i}"\n`,
    ).join('');
    const open = `iteration: {name: a}\nactivities:\n  GGI-A-21:\n    state: in-progress\n    objectives:\n${items}`;
    let closed = '';
    const taken = cpuTime(() => {
      closed = edited(open, { kind: 'closeIteration', on: '2026-07-01', carryOver: true });
    });
    assert.equal(readProgramme(closed).programme.activities.get(A)?.objectives.length, 1000);
    assert.ok(taken < 5000, `${taken} ms`);
  });
});
