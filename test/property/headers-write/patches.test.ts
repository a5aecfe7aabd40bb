// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { planRemedy } from '../../../src/core/headers/mend/planRemedy';
import { planHeader } from '../../../src/core/headers/write/planHeader';
import { planUpdate } from '../../../src/core/headers/write/planUpdate';
import { HEADER_REMEDIES, type HeaderPlan } from '../../../src/core/model/header';
import { applyEdits, type TextEdit } from '../../../src/core/model/textEdit';
import { applyToBytes } from '../../../src/core/text/applyToBytes';
import { decode } from '../../../src/core/text/decode';

const REQUEST = { licence: 'MIT', holder: 'ACME', year: '2026' };

/** A text with places in it, in order and apart from each other, at which something else is put. */
const patched = fc
  .tuple(
    fc.string({ maxLength: 60, unit: 'grapheme' }),
    fc.array(fc.tuple(fc.nat(7), fc.nat(4), fc.string({ maxLength: 6 })), { maxLength: 6 }),
  )
  .map(([text, steps]) => {
    let at = 0;
    const edits: TextEdit[] = [];
    for (const [gap, length, newText] of steps) {
      // Apart: two insertions at one place have an order, and nothing else tells it.
      const offset = at + gap + 1;
      if (offset + length <= text.length) {
        edits.push({ offset, length, newText });
        at = offset + length;
      }
    }
    return { text, edits };
  });

/** One edit after the other, each moved by what the ones before it changed in front of it. */
function oneByOne(text: string, edits: readonly TextEdit[]): string {
  const done: TextEdit[] = [];
  return edits.reduce((now, edit) => {
    const before = done.filter(({ offset }) => offset < edit.offset);
    const moved = before.reduce((sum, { newText, length }) => sum + newText.length - length, 0);
    done.push(edit);
    return applyEdits(now, [{ ...edit, offset: edit.offset + moved }]);
  }, text);
}

describe('patches', () => {
  it('that do not overlap commute: together, one by one, in any order', () => {
    fc.assert(
      fc.property(patched, fc.infiniteStream(fc.nat()), ({ text, edits }, order) => {
        const shuffled = edits
          .map((edit) => ({ edit, key: order.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ edit }) => edit);
        const together = applyEdits(text, edits);
        assert.equal(applyEdits(text, shuffled), together);
        assert.equal(oneByOne(text, edits), together);
        assert.equal(oneByOne(text, shuffled), together);
      }),
    );
  });

  it('come to the same in bytes as in text', () => {
    fc.assert(
      fc.property(patched, fc.boolean(), ({ text, edits }, bom) => {
        const bytes = Buffer.from((bom ? '\ufeff' : '') + text);
        const decoded = decode(bytes);
        fc.pre(decoded.kind === 'text' && decoded.text === text);
        // Half a character is none in bytes.
        const isWhole = (from: number, to: number) => !/\p{Surrogate}/u.test(text.slice(from, to));
        fc.pre(edits.every(({ offset, length }) => isWhole(0, offset) && isWhole(offset, offset + length)));
        const changed = applyToBytes(bytes, decoded, [...edits].reverse());
        assert('bytes' in changed);
        assert.equal(Buffer.from(changed.bytes).toString(), (bom ? '\ufeff' : '') + applyEdits(text, edits));
      }),
    );
  });

  it('that overlap, or leave the text, are refused', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 2, maxLength: 40 }).chain((text) =>
          fc.record({
            text: fc.constant(text),
            offset: fc.nat(text.length - 2),
            beyond: fc.integer({ min: 1, max: 9 }),
          }),
        ),
        ({ text, offset, beyond }) => {
          const wide = { offset, length: 2, newText: 'a' };
          assert.throws(() => applyEdits(text, [wide, { offset: offset + 1, length: 1, newText: 'b' }]), RangeError);
          assert.throws(() => applyEdits(text, [{ offset: offset + 1, length: 0, newText: 'b' }, wide]), RangeError);
          assert.throws(() => applyEdits(text, [{ offset: text.length, length: beyond, newText: '' }]), RangeError);
        },
      ),
    );
  });
});

const file = fc.constantFrom('a.py', 'a.c', 'a.js', 'a.html', 'a.sql', 'a.rs', 'a.yaml', 'a.css', 'a.lua', 'a.md');
const line = fc.oneof(
  fc.constantFrom(
    '# SPDX-FileCopyrightText: 2019 ACME',
    '// SPDX-FileCopyrightText: 2016, 2018-2019 ACME',
    '// SPDX-FileCopyrightText: ACME',
    '// SPDX-FileCopyrightText: 2020',
    '/* SPDX-FileCopyrightText: 2020 Other Corp */',
    '<!-- SPDX-FileCopyrightText: 2019-2021 ACME -->',
    '-- SPDX-License-Identifier: ISC',
    '# SPDX-License-Identifier: MIT',
    '/* SPDX-License-Identifier: MIT',
    '// SPDX-License-Identifier: mit',
    '# REUSE-IgnoreStart',
    '// SPDX-SnippetBegin',
    '*/',
    '-->',
    '#!/bin/sh',
    'x = 1',
    '',
  ),
  fc.string({ maxLength: 12 }),
);
const text = fc
  .tuple(fc.array(line, { maxLength: 9 }), fc.constantFrom('\n', '\r\n'))
  .map(([lines, end]) => lines.join(end));

/** The plan's edits applied; the text itself where there are none. */
function after(content: string, plan: HeaderPlan): string {
  return 'edits' in plan ? applyEdits(content, plan.edits) : content;
}

describe('changes of headers, whatever the text', function () {
  this.timeout(30_000);

  const plans: Readonly<Record<string, (path: string, content: string) => HeaderPlan>> = {
    add: (path, content) => planHeader(path, content, REQUEST),
    ...Object.fromEntries(
      (['range', 'current', 'first', 'none', 'keep'] as const).map((yearRule) => [
        `update, year: ${yearRule}`,
        (path: string, content: string) => planUpdate(path, content, REQUEST, { yearRule }),
      ]),
    ),
    ...Object.fromEntries(
      HEADER_REMEDIES.filter((remedy) => remedy !== 'remove-header').flatMap((remedy) =>
        (['range', 'current', 'none'] as const).map((yearRule) => [
          `${remedy}, year: ${yearRule}`,
          (path: string, content: string) => planRemedy(remedy, path, content, { request: REQUEST, yearRule }),
        ]),
      ),
    ),
  };
  for (const [name, plan] of Object.entries(plans)) {
    it(`done twice are done once: ${name}`, () => {
      fc.assert(
        fc.property(file, text, (path, content) => {
          const once = after(content, plan(path, content));
          assert.equal(after(once, plan(path, once)), once);
        }),
      );
    });
  }

  it('commute with what somebody changes below', () => {
    fc.assert(
      fc.property(file, text, fc.string({ maxLength: 20 }), (path, content, added) => {
        const whole = `${content}\n\nthe last line`;
        const plan = planHeader(path, whole, REQUEST);
        fc.pre('edits' in plan && plan.edits.every(({ offset, length }) => offset + length < whole.length));
        const below = { offset: whole.length, length: 0, newText: added };
        const header = 'edits' in plan ? plan.edits : [];
        const grown = applyEdits(whole, header);
        assert.equal(
          applyEdits(applyEdits(whole, [below]), header),
          applyEdits(grown, [{ ...below, offset: grown.length }]),
        );
      }),
    );
  });
});
