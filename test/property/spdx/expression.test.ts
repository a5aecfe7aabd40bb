// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { EXCEPTION_IDS, LICENCE_IDS, isDeprecated } from '../../../src/core/spdx/identifiers';
import { parseExpression } from '../../../src/core/spdx/parseExpression';

const current = LICENCE_IDS.filter((id) => !isDeprecated(id));
const exceptions = EXCEPTION_IDS.filter((id) => !isDeprecated(id));
const licence = fc.constantFrom(...current);
const term = fc.oneof(
  licence,
  fc.tuple(licence, fc.constantFrom(...exceptions)).map(([id, exception]) => `${id} WITH ${exception}`),
  fc.stringMatching(/^LicenseRef-[a-z0-9.-]{1,12}$/),
);
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small' },
    term,
    fc
      .tuple(tie('expression'), fc.constantFrom('AND', 'OR'), tie('expression'))
      .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
  ),
}));
const mixed = fc
  .array(
    fc.oneof(licence, fc.constantFrom('AND', 'or', 'WITH', '(', ')', '/', ',', 'v2', 'or later', '+'), fc.string()),
  )
  .map((words) => words.join(' '));

describe('Licence expressions, any text', () => {
  it('accepts every expression that the grammar makes', () => {
    fc.assert(
      fc.property(expression, (text) => {
        fc.pre(text.length <= 1000);
        assert.deepEqual(parseExpression(text).problems, []);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws, keeps places inside the text, and corrects to something right', () => {
    fc.assert(
      fc.property(fc.oneof(mixed, fc.string({ unit: 'binary' })), (text) => {
        const parsed = parseExpression(text);
        assert.ok(parsed.problems.every(({ start, end }) => 0 <= start && start <= end && end <= text.length));
        assert.ok(parsed.expression !== undefined || parsed.problems.length > 0);
        assert.ok(parsed.corrected === undefined || parseExpression(parsed.corrected).problems.length === 0);
      }),
      { numRuns: 200 },
    );
  });

  it('finds every identifier in any case', () => {
    fc.assert(
      fc.property(licence, (id) => parseExpression(id.toLowerCase()).valid && parseExpression(id.toUpperCase()).valid),
      { numRuns: 200 },
    );
  });
});
