// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { restricts, restrictsBesideHarmless } from '../../../src/core/licences/restriction';

const HARMLESS = [
  'unless otherwise stated',
  'only as noted below',
  'only where they are marked',
  'except as expressly documented',
  'you may not use this file except in compliance with the licence',
  'unless required by applicable law or agreed to in writing',
  'does not limit',
  'nothing in any way restricts',
  'is not intended to in any way narrow',
];
const WORDS = [
  'may',
  'not',
  'no',
  'use',
  'only',
  'if',
  'for',
  'non',
  'commercial',
  'never',
  'edit',
  'fees',
  'must',
  'pay',
];
const OTHERS = ['the software', 'granted', 'é', 's', 'ſ', '—', '\u00A0'];
const BETWEEN = ['', ' ', ' ', ' ', '-', ', ', '\n', '. '];

const text = fc
  .array(fc.tuple(fc.constantFrom(...HARMLESS, ...WORDS, ...WORDS, ...OTHERS), fc.constantFrom(...BETWEEN)), {
    maxLength: 8,
  })
  .map((parts) => parts.flat().join(''));

describe('Words that restrict: properties', () => {
  it('are found by the first look wherever they are there', () => {
    const answers = { yes: 0, no: 0 };
    fc.assert(
      fc.property(text, (said) => {
        const answer = restrictsBesideHarmless(said);
        answers[answer ? 'yes' : 'no'] += 1;
        assert.equal(restricts(said), answer, said);
      }),
      { numRuns: 20_000 },
    );
    assert.ok(answers.yes > 1000 && answers.no > 1000, JSON.stringify(answers));
  });
});
