// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { idsOf } from '../../../src/core/spdx/expression';
import { parseExpression } from '../../../src/core/spdx/parseExpression';

/** Text; valid; problem codes with the place they are about; the whole expression put right. */
const TABLE: readonly (readonly [string, boolean, readonly string[], string?])[] = [
  ['MIT', true, []],
  ['(MIT OR Apache-2.0) AND CC-BY-4.0', true, []],
  ['LicenseRef-Acme', true, []],
  ['DocumentRef-x:LicenseRef-y', true, []],
  ['GPL-3.0-only WITH AdditionRef-x', true, []],
  ['Apache-2.0+', true, []],
  ['mit', true, ['wrong-case mit'], 'MIT'],
  ['MIT or Apache-2.0', true, ['wrong-case or'], 'MIT OR Apache-2.0'],
  ['GPL-2.0', true, ['deprecated-id GPL-2.0'], 'GPL-2.0-only'],
  ['GPL-2.0+', true, ['deprecated-id GPL-2.0+'], 'GPL-2.0-or-later'],
  ['LGPL-2.1+ OR MIT', true, ['deprecated-id LGPL-2.1+'], 'LGPL-2.1-or-later OR MIT'],
  [
    'GPL-2.0-with-classpath-exception',
    true,
    ['deprecated-id GPL-2.0-with-classpath-exception'],
    'GPL-2.0-only WITH Classpath-exception-2.0',
  ],
  ['GPL-2.0 WITH Linux-syscall-note', true, ['deprecated-id GPL-2.0'], 'GPL-2.0-only WITH Linux-syscall-note'],
  ['MIT/Apache-2.0', false, ['invalid-expression /'], 'MIT OR Apache-2.0'],
  ['MIT, Apache-2.0', false, ['invalid-expression ,'], 'MIT AND Apache-2.0'],
  ['MIT || ISC', false, ['invalid-expression ||'], 'MIT OR ISC'],
  ['Apache 2.0', false, ['unknown-id Apache 2.0'], 'Apache-2.0'],
  ['Apache License, Version 2.0', false, ['unknown-id Apache License, Version 2.0'], 'Apache-2.0'],
  ['GPLv3', false, ['unknown-id GPLv3'], 'GPL-3.0-only'],
  ['GPLv3+', false, ['unknown-id GPLv3+'], 'GPL-3.0-or-later'],
  ['GNU GPL v2 or later', false, ['unknown-id GNU GPL v2 or later'], 'GPL-2.0-or-later'],
  ['BSD', false, ['unknown-id BSD'], 'BSD-3-Clause'],
  ['MIT License', false, ['unknown-id MIT License'], 'MIT'],
  ['Aapche-2.0', false, ['unknown-id Aapche-2.0'], 'Apache-2.0'],
  ['Foo', false, ['unknown-id Foo']],
  ['MPL', false, ['unknown-id MPL']],
  ['NONE', false, ['unknown-id NONE']],
  ['UNLICENSED', false, ['unknown-id UNLICENSED']],
  ['AdditionRef-x', false, ['unknown-id AdditionRef-x']],
  ['GPL-2.0-only WITH Foo-exception', false, ['unknown-id Foo-exception']],
  [
    'GPL-2.0-only WITH Claspath-exception-2.0',
    false,
    ['unknown-id Claspath-exception-2.0'],
    'GPL-2.0-only WITH Classpath-exception-2.0',
  ],
  ['Classpath-exception-2.0', false, ['invalid-expression Classpath-exception-2.0']],
  ['MIT Apache-2.0', false, ['invalid-expression MIT Apache-2.0']],
  ['MIT OR', false, ['invalid-expression ']],
  ['((MIT', false, ['invalid-expression ']],
  ['MIT)', false, ['invalid-expression )']],
  ['', false, ['invalid-expression ']],
];

describe('Licence expressions', () => {
  for (const [text, valid, problems, corrected] of TABLE) {
    it(`${JSON.stringify(text)}: ${problems.join(', ') || 'right'}`, () => {
      const parsed = parseExpression(text);
      assert.equal(parsed.valid, valid);
      assert.deepEqual(
        parsed.problems.map(({ code, start, end }) => `${code} ${text.slice(start, end)}`),
        problems,
      );
      assert.equal(parsed.corrected, corrected);
    });
  }

  it('AND binds tighter than OR', () => {
    const { expression } = parseExpression('MIT OR ISC AND Zlib');
    assert.ok(expression?.kind === 'or');
    assert.deepEqual(
      expression.parts.map(({ kind }) => kind),
      ['licence', 'and'],
    );
  });

  it('names every licence and exception once', () => {
    const { expression } = parseExpression('(MIT OR mit) AND GPL-2.0-or-later WITH Classpath-exception-2.0');
    assert.deepEqual(idsOf(expression!), ['MIT', 'GPL-2.0-or-later', 'Classpath-exception-2.0']);
  });
});
