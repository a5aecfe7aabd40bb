// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { isOwnedBy, peopleOf } from '../../../src/core/ggi/owners';

describe('Owners of an activity', () => {
  it('are one person or several, with or without an address', () => {
    assert.deepEqual(peopleOf('Ada Okonkwo <ada@example.org>, Jun & Mara; Sandy and R. de la Cruz-Ortiz'), [
      ['Ada Okonkwo', 'ada@example.org'],
      ['Jun'],
      ['Mara'],
      ['Sandy'],
      ['R. de la Cruz-Ortiz'],
    ]);
    assert.deepEqual(peopleOf(' , '), []);
  });

  const cases: [string | undefined, string[], boolean][] = [
    ['Ines', ['ines'], true],
    ['Ines Almeida', ['Ines'], false],
    ['Jonas, Ines Almeida', ['Ines', 'Ines Almeida'], true],
    ['Ada <ADA@example.org>', ['ada@example.org'], true],
    ['@ada', ['Ada'], true],
    ['Jose\u0301', ['Jos\u00e9'], true],
    ['Sandy', ['Andy', 'and'], false],
    ['Ines', [], false],
    ['', [''], false],
    [undefined, ['Ines'], false],
  ];
  for (const [owner, names, expected] of cases) {
    it(`says ${expected ? 'yes' : 'no'}: ${JSON.stringify(owner)} for ${JSON.stringify(names)}`, () =>
      assert.equal(isOwnedBy(owner, names), expected));
  }

  it('are read in a moment, whatever an owner field holds', () => {
    assert.equal(isOwnedBy('<'.repeat(200_000), ['a']), false);
    assert.equal(isOwnedBy(`${'and '.repeat(50_000)}Ada`, ['ada']), true);
  });
});
