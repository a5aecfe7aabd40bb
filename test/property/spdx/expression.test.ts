// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import type { Expression } from '../../../src/core/spdx/expression';
import { EXCEPTION_IDS, LICENCE_IDS, isDeprecated } from '../../../src/core/spdx/identifiers';
import { fileId } from '../../../src/core/spdx/document/elementIds';
import { parseExpression } from '../../../src/core/spdx/parseExpression';
import { printExpression, printTerm } from '../../../src/core/spdx/printExpression';

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

/** What an expression comes to when each licence may be used or not. */
function value(expression: Expression, holds: (licence: string) => boolean): boolean {
  return expression.kind === 'licence'
    ? holds(printTerm(expression))
    : expression.kind === 'and'
      ? expression.parts.every((part) => value(part, holds))
      : expression.parts.some((part) => value(part, holds));
}

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

  it('prints what it read, and reads the same again', () => {
    fc.assert(
      fc.property(expression, fc.func(fc.boolean()), (text, holds) => {
        fc.pre(text.length <= 1000);
        const printed = printExpression(parseExpression(text).expression!);
        assert.deepEqual(parseExpression(printed).problems, []);
        const same = value(parseExpression(text).expression!, holds);
        assert.equal(value(parseExpression(printed).expression!, holds), same, printed);
        assert.equal(printExpression(parseExpression(printed).expression!), printed);
      }),
      { numRuns: 200 },
    );
  });

  it('gives two paths two identifiers, made of the characters that SPDX allows', () => {
    const path = fc.oneof(fc.string({ unit: fc.constantFrom('a', '-', '2', 'd', '/', '.', 'é', '_') }), fc.string());
    fc.assert(
      fc.property(path, path, (one, other) => {
        assert.match(fileId(one), /^SPDXRef-File-[A-Za-z0-9.-]*$/);
        assert.equal(fileId(one) === fileId(other), one === other);
      }),
      { numRuns: 1000 },
    );
  });
});
