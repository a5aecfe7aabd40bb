// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { gateOf, mayMatch } from '../../../src/core/headers/read/gateWords';
import { LICENCE_NOTICES } from '../../../src/core/headers/read/licenceNotices';
import { Trigrams, trigramsOf } from '../../../src/core/headers/read/trigrams';

/** Something that a pattern matches, most of the time: what only looks around is left out of it. */
function likeness(pattern: RegExp): fc.Arbitrary<string> {
  return fc.stringMatching(new RegExp(pattern.source.replaceAll('\\b', '').replaceAll('(?=\\S)', 'm'), pattern.flags));
}

const around = fc.array(
  fc.constantFrom('licence', 'license', ' ', 'mit', 'the ', 'permission to use', 'apache', 'x', '日本', 'gnu', '. '),
  { maxLength: 30 },
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  around.map((parts) => parts.join('')),
);

describe('Gates before the patterns of licence notices', () => {
  it('let pass whatever a pattern matches, one text after the other', () => {
    const held = new Trigrams();
    const alike = fc.constantFrom(...LICENCE_NOTICES).chain(({ gate }) => likeness(gate));
    let matches = 0;
    fc.assert(
      fc.property(around, alike, around, (before, like, after) => {
        const text = [...before, like, ...after].join('');
        held.take(text);
        for (const { gate } of LICENCE_NOTICES) {
          const found = gate.test(text);
          matches += found ? 1 : 0;
          assert.ok(!found || mayMatch(gateOf(gate), text, held), `${gate.source} on "${text}"`);
        }
      }),
      { numRuns: 1000 },
    );
    assert.ok(matches > 500, `only ${matches} matches`);
  });
});

describe('Trigrams', () => {
  it('never rule out what the text holds', () => {
    const held = new Trigrams();
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(40), (text, from, length) => {
        held.take(text);
        const start = from % (text.length + 1);
        assert.ok(held.mayHold(trigramsOf(text.slice(start, start + length))));
      }),
      { numRuns: 2000 },
    );
  });

  it('rule out what only the text before held', () => {
    const held = new Trigrams();
    held.take('mozilla public licence');
    held.take('a text of other words');
    assert.ok(!held.mayHold(trigramsOf('mozilla')));
    assert.ok(held.mayHold(trigramsOf('other')));
    assert.ok(held.mayHold(trigramsOf('ab')));
    held.take('');
    assert.ok(!held.mayHold(trigramsOf('other')));
  });
});
