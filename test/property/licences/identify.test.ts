// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { identify } from '../../../src/core/licences/identify';
import { align } from '../../../src/core/licences/align';
import { INDEX, spdxText } from '../../unit/licences/texts';

const COMMON = [
  'MIT',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MPL-2.0',
  'GPL-2.0-only',
  'Zlib',
  'BSL-1.0',
];
const RIDERS = [
  'You may not use this software for commercial purposes.',
  'Use by competing companies is prohibited without prior written permission.',
  'This grant is limited to academic research only for the term of one year.',
];

describe('licence texts: properties', () => {
  it('never takes a text with a rider for the licence, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...COMMON),
        fc.constantFrom(...RIDERS),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (id, rider, where) => {
          const paragraphs = spdxText(id).split('\n\n');
          paragraphs.splice(Math.floor(where * (paragraphs.length + 1)), 0, rider);
          const { match, leftover } = identify(paragraphs.join('\n\n'), INDEX);
          assert.equal(match, 'modified');
          assert.ok(leftover.some(({ restriction }) => restriction));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('answers whatever the text is, with places inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), fc.constantFrom(...COMMON, ''), (noise, id) => {
        const text = id === '' ? noise : `${noise}\n${spdxText(id)}\n${noise}`;
        for (const { start, end, line } of identify(text, INDEX).leftover) {
          assert.ok(0 <= start && start <= end && end <= text.length && line >= 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('finds differences that turn one sequence into the other', () => {
    const words = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 }).map((list) => Uint16Array.from(list));
    fc.assert(
      fc.property(words, words, (a, b) => {
        const rebuilt: number[] = [];
        let at = 0;
        for (const { aFrom, aTo, bFrom, bTo } of align(a, b) ?? []) {
          rebuilt.push(...a.subarray(at, aFrom));
          assert.equal(rebuilt.length, bFrom);
          rebuilt.push(...b.subarray(bFrom, bTo));
          at = aTo;
        }
        assert.deepEqual([...rebuilt, ...a.subarray(at)], [...b]);
      }),
    );
  });
});
