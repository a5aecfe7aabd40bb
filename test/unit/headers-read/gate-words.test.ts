// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { gateWords, mayMatch } from '../../../src/core/headers/read/gateWords';
import { LICENCE_NOTICES } from '../../../src/core/headers/read/licenceNotices';

describe('gateWords', () => {
  it('takes the longest piece that is surely there, of each alternative', () => {
    assert.deepEqual(gateWords(/apache(?: software)? licen[cs]e|apache\.org\/x/), ['apache', 'apache.org/x']);
    assert.deepEqual(gateWords(/modify,? and distribute/), [' and distribute']);
    assert.deepEqual(gateWords(/(?:foo|bar) some words{2}x/), [' some word']);
    assert.deepEqual(gateWords(/ab+cdef/), ['cdef']);
  });

  it('gives no words where a match may have none', () => {
    assert.equal(gateWords(/\bx?\d|word/), undefined);
    assert.equal(gateWords(/WORD/i), undefined);
    assert.ok(mayMatch(undefined, ''));
  });

  it('lets pass whatever a licence notice matches', () => {
    for (const { gate } of LICENCE_NOTICES) {
      const words = gateWords(gate);
      for (const text of [
        'apache license, version 2.0',
        'under the mit license',
        '@license mit',
        'gnu gpl',
        'epl-v10',
      ]) {
        assert.ok(!gate.test(text) || mayMatch(words, text), `${gate.source} on "${text}"`);
      }
    }
  });
});
