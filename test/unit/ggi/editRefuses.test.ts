// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { editProgramme } from '../../../src/core/ggi/editProgramme';
import type { ProgrammeChange } from '../../../src/core/ggi/editProgramme';
import { formatMessage } from '../../../src/core/model/message';
import { A, objective, state, tick } from './edits';

describe('Editing the programme', () => {
  const refused: [string, string, ProgrammeChange][] = [
    ['a broken file', 'a: [', state('done')],
    ['an unfinished merge', '<<<<<<< a\n=======\n>>>>>>> b\n', state('done')],
    ['a key twice', 'handbook: a\nhandbook: b\n', state('done')],
    ['an activity that is an alias', 'x: &x {}\nactivities:\n  GGI-A-21: *x\n', state('done')],
    [
      'an activity that others refer to',
      'activities:\n  GGI-A-21: &x\n    state: done\n  GGI-A-22: *x\n',
      state('in-progress'),
    ],
    ['an activity that is a text', 'activities:\n  GGI-A-21: done\n', state('done')],
    ['a state that is a list', 'activities:\n  GGI-A-21:\n    state: [done]\n', state('done')],
    ['objectives that are a text', 'activities:\n  GGI-A-21:\n    objectives: x\n', objective('a')],
    ['an objective that is gone', 'activities:\n  GGI-A-21:\n    objectives: [a]\n', tick('b')],
    [
      'to edit an objective that is gone',
      'activities:\n  GGI-A-21:\n',
      { kind: 'editObjective', activity: A, text: 'a', to: 'b' },
    ],
    [
      'to move a point of an activity that is not named',
      '',
      { kind: 'moveVerification', activity: A, text: 'a', to: 1 },
    ],
    [
      'to remove what others refer to',
      'activities:\n  GGI-A-21:\n    objectives:\n      - &a x\n      - y\nz: *a\n',
      { kind: 'removeObjective', activity: A, text: 'x' },
    ],
    [
      'to move an objective that is gone to another activity',
      'activities: {GGI-A-21: {objectives: [x]}}',
      { kind: 'transferObjective', activity: A, text: 'a', into: 'GGI-A-22' },
    ],
    [
      'to move an objective to an activity that is none',
      'activities: {GGI-A-21: {objectives: [x]}}',
      { kind: 'transferObjective', activity: A, text: 'x', into: 'GGI-A-32' },
    ],
    [
      'to move an objective before what it refers to',
      'activities:\n  GGI-A-17:\n    objectives: [y]\n  GGI-A-21:\n    owner: &o x\n    objectives: [{text: a, x-o: *o}]\n',
      { kind: 'transferObjective', activity: A, text: 'a', into: 'GGI-A-17' },
    ],
    ['an end of no iteration', '', { kind: 'setIteration', field: 'to', value: '2026-01-01' }],
    ['an iteration without a name', 'iteration: {name: a}', { kind: 'setIteration', field: 'name', value: ' ' }],
    ['an unknown activity', '', { kind: 'setState', activity: 'GGI-A-32', state: 'done' }],
    ['an empty objective', '', objective(' ')],
    ['a day that is none', '', { kind: 'closeIteration', on: 'soon' }],
    ['a file that would grow too large', `x: ${'y'.repeat(512 * 1024 - 20)}\n`, state('done')],
  ];
  for (const [name, text, change] of refused) {
    it(`refuses ${name}`, () => assert.ok('refused' in editProgramme(text, change)));
  }

  const why = (text: string, change: ProgrammeChange): string => {
    const result = editProgramme(text, change);
    assert.ok('refused' in result);
    return formatMessage(result.refused);
  };

  it('says at which line something has to be done by hand', () => {
    const shared = 'activities:\n  GGI-A-17: {state: done}\n  GGI-A-21: &x\n    state: done\n  GGI-A-22: *x\n';
    assert.match(why(shared, state('in-progress')), /^What stands from line 3 of .*by hand\.$/);
    assert.match(why('activities:\n  GGI-A-21: done\n', objective('a')), /^What stands from line 2 /);
  });

  it('names what is not there, and what was meant', () => {
    const text =
      'activities:\n  GGI-A-21:\n    objectives: [Train everybody, Publish]\n    verification: [Train all]\n';
    assert.equal(
      why(text, tick('Trian everybody')),
      'GGI-A-21 does not hold “Trian everybody”. Did you mean “Train everybody”?',
    );
    assert.equal(why(text, tick('🎉 else')), 'GGI-A-21 does not hold “🎉 else”. It may have been edited meanwhile.');
  });
});
