// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { el } from '../../../src/webview/dom/element';

describe('the scorecard’s style', () => {
  const sheets = readdirSync('src/webview/style').map(
    (name) => [name, readFileSync(`src/webview/style/${name}`, 'utf8')] as const,
  );

  it('takes every colour from the theme', () => {
    for (const [name, css] of sheets) {
      const rules = css.replace(/\/\*[\s\S]*?\*\//g, '');
      assert.doesNotMatch(
        rules,
        /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|color)a?\(|:\s*(?:white|black|red|green|blue|gr[ae]y)\b/i,
        name,
      );
    }
  });

  it('stops what moves where motion is not wanted', () => {
    const css = sheets.map(([, text]) => text).join('\n');
    assert.equal(css.match(/animation:(?! none)/g)?.length, 1);
    assert.match(css, /prefers-reduced-motion: reduce\)[^}]*animation: none/);
    assert.match(css, /\.vscode-reduce-motion \.busy \{\s*animation: none/);
    assert.doesNotMatch(css, /transition/);
  });

  it('fetches nothing', () => {
    sheets.forEach(([name, css]) => assert.doesNotMatch(css, /url\(|https?:/, name));
  });
});

describe('el', () => {
  it('leaves out what is absent and keeps text as text', () => {
    const wanted = el('p', { hidden: true, title: null, lang: undefined, key: 'k', 'data-n': 0 }, '<b>', null, false, [
      'x',
      undefined,
    ]);
    assert.deepEqual(
      [...wanted.attributes],
      [
        ['hidden', ''],
        ['data-n', '0'],
      ],
    );
    assert.deepEqual(wanted.children, ['<b>', 'x']);
    assert.equal(wanted.key, 'k');
  });
});
