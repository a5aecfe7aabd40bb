// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { editProgramme } from '../../../src/core/ggi/editProgramme';
import { readProgramme } from '../../../src/core/ggi/readProgramme';
import { applyEdits } from '../../../src/core/model/textEdit';
import { programmeText } from './programmeText';

/** Any text, and programme files with something cut out or put in anywhere. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.constantFrom(...'-?:,[]{}#&*!|>\'"%@` \n\r\tab'), { maxLength: 80 }).map((parts) => parts.join('')),
  fc
    .tuple(
      programmeText,
      fc.nat(),
      fc.nat(30),
      fc.constantFrom('', '\t', ': ', '"', '{', '- ', '&a ', '*a', '\n', '<<<<<<< \n', '\u0000', '? '),
    )
    .map(([text, at, length, inserted]) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + inserted + text.slice(start + length);
    }),
);

describe('Reading any text as a programme', () => {
  it('never throws, and every problem lies inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = text.split(/\r\n|\n|\r/).length;
        for (const { range } of readProgramme(text, { today: '2026-01-01' }).problems) {
          assert.ok(range.start.line >= 0 && range.end.line < lines && range.start.line <= range.end.line);
        }
      }),
      { numRuns: 500 },
    );
  });
  it('edits safely or refuses', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { usable, programme } = readProgramme(text);
        const result = editProgramme(text, { kind: 'setState', activity: 'GGI-A-22', state: 'in-progress' });
        assert.ok(usable || 'refused' in result, 'a broken file is never edited');
        if ('edits' in result) {
          const after = readProgramme(applyEdits(text, result.edits));
          assert.equal(after.programme.activities.get('GGI-A-22')?.state, 'in-progress');
          assert.deepEqual(
            [...after.programme.activities.keys()].filter((id) => id !== 'GGI-A-22'),
            [...programme.activities.keys()].filter((id) => id !== 'GGI-A-22'),
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});
