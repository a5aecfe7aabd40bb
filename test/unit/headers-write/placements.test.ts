// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { roundTrip } from './roundTrip';

/** A file with what has to stay above its header and the mark the header starts with, or with what is done instead. */
interface Placement {
  readonly file: string;
  readonly text?: string;
  readonly base64?: string;
  readonly above?: string;
  readonly mark?: string;
  readonly action?: string;
}

const placements = JSON.parse(readFileSync('test/fixtures/header-placements.json', 'utf8')) as Placement[];

describe('the place of a header, language by language', () => {
  placements.forEach(({ file, text, base64, above, mark, action = 'inserted' }, index) => {
    it(`${index + 1}: ${file} ${JSON.stringify((text ?? base64 ?? '').slice(0, 40))}`, () => {
      const bytes = base64 === undefined ? Buffer.from(text!) : Buffer.from(base64, 'base64');
      const { plan, after } = roundTrip(file, bytes);
      assert.equal(plan.action, action, JSON.stringify(plan));
      if (above !== undefined && mark !== undefined) {
        const start = `${above}${mark}SPDX-`;
        assert.equal(after.slice(0, start.length), start);
      }
    });
  });
});
