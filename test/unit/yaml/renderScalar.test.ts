// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { renderScalar } from '../../../src/core/yaml/renderScalar';
import { renderEntry } from '../../../src/core/yaml/renderYaml';

const style = { eol: '\n', step: 2, listStep: 2 } as const;

describe('Writing YAML scalars', () => {
  const plain = [
    'Jane Doe',
    '2026-12-31',
    'https://example.org/a?b=c#d',
    'a-b',
    'עברית',
    '🎉 party',
    '2026-H2',
    "it's",
  ];
  for (const text of plain) {
    it(`leaves ${text} as it is`, () => assert.equal(renderScalar(text, 'block'), text));
  }
  const quoted: Record<string, string> = {
    '': '""',
    yes: '"yes"',
    On: '"On"',
    '~': '"~"',
    null: '"null"',
    '1.3': '"1.3"',
    '0x1f': '"0x1f"',
    '12:30': '"12:30"',
    '- a': '"- a"',
    'a: b': '"a: b"',
    'a #b': '"a #b"',
    'a:': '"a:"',
    ' a': '" a"',
    '#a': '"#a"',
    '---': '"---"',
    'say "hi": now': `'say "hi": now'`,
    'C:\\x: y': `'C:\\x: y'`,
    'a\tb': '"a\\tb"',
    '\u202Eevil': '"\\u202eevil"',
    '\u0000': '"\\u0000"',
    '\ud800x': '"\\ud800x"',
  };
  for (const [text, written] of Object.entries(quoted)) {
    it(`writes ${JSON.stringify(text)} as ${written}`, () => assert.equal(renderScalar(text, 'block'), written));
  }
  it('quotes brackets and commas only where they would end the value', () => {
    assert.equal(renderScalar('a, b', 'block'), 'a, b');
    assert.equal(renderScalar('a, b', 'flow'), '"a, b"');
  });
  it('keeps the quotes of what it replaces', () => {
    assert.equal(renderScalar('done', 'block', 'double'), '"done"');
    assert.equal(renderScalar("it's", 'block', 'single'), "'it''s'");
    assert.equal(renderScalar('a\nb', 'block', 'single'), '"a\\nb"');
  });
  it('reads back in YAML 1.1 and 1.2', () => {
    for (const text of [...plain.filter((item) => item !== '2026-12-31'), ...Object.keys(quoted)]) {
      for (const version of ['1.1', '1.2'] as const) {
        const source = `a: ${renderScalar(text, 'block')}\nb: [${renderScalar(text, 'flow')}]\n`;
        assert.deepEqual(parseDocument(source, { version }).toJS(), { a: text, b: [text] });
      }
    }
  });
  it('writes several lines as a literal block where that reads back', () => {
    assert.equal(renderEntry('k', 'a\n\nb #c', 2, style), '  k: |-\n    a\n\n    b #c');
    assert.equal(renderEntry('k', 'a\nb\n', 0, style), 'k: |\n  a\n  b');
    assert.equal(renderEntry('k', ' a\nb', 0, style), 'k: " a\\nb"');
    assert.equal(renderEntry('k', 'a\n  \nb', 0, style), 'k: "a\\n  \\nb"');
  });
});
