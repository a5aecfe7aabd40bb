// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { newNonce, pageHtml } from '../../../src/vscode/page/pageHtml';

const frame = {
  language: 'de',
  cspSource: 'vscode-resource://host',
  nonce: 'N0',
  script: 'a/webview.js',
  style: 'a/webview.css',
};

describe('the scorecard page’s frame', () => {
  const html = pageHtml(frame);

  it('forbids everything but its one script and style sheets of the bundle folder', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.split('; ');
    assert.deepEqual(policy, [
      "default-src 'none'",
      "script-src 'nonce-N0'",
      'style-src vscode-resource://host',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('has one script, with the nonce, and no inline script, style or handler', () => {
    assert.deepEqual(html.match(/<script[^>]*>[^<]*/g), ['<script nonce="N0" src="a/webview.js">']);
    assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|https?:/);
    assert.match(html, /<html lang="de">/);
  });

  it('cannot be broken out of by what the editor hands in', () => {
    const odd = pageHtml({ ...frame, language: 'x"><script>', style: '"><img>' });
    assert.doesNotMatch(odd, /<img|<script>/);
  });

  it('makes a nonce of 128 bits, new every time', () => {
    const nonces = new Set(Array.from({ length: 50 }, newNonce));
    assert.equal(nonces.size, 50);
    nonces.forEach((nonce) => assert.match(nonce, /^[0-9a-f]{32}$/));
  });
});
