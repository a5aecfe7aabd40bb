// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { gateOf, gateWords, mayMatch, type Gate } from '../../../src/core/headers/read/gateWords';
import { LICENCE_NOTICES } from '../../../src/core/headers/read/licenceNotices';
import { Trigrams } from '../../../src/core/headers/read/trigrams';

function passes(gate: Gate, text: string): boolean {
  const held = new Trigrams();
  held.take(text);
  return mayMatch(gate, text, held);
}

describe('gateWords', () => {
  it('takes the pieces that are surely there, of each alternative', () => {
    assert.deepEqual(gateWords(/apache(?: software)? licen[cs]e|apache\.org\/x/), [
      ['apache', ' licen'],
      ['apache.org/x'],
    ]);
    assert.deepEqual(gateWords(/modify,? and distribute/), [['modify', ' and distribute']]);
    assert.deepEqual(gateWords(/(?:foo|bar) some words{2}x/), [[' some word']]);
    assert.deepEqual(gateWords(/ab+cdef/), [['cdef']]);
    assert.deepEqual(gateWords(/abc+abc/), [['abc']]);
  });

  it('gives no words where a match may have none', () => {
    assert.equal(gateWords(/\bx?\d|word/), undefined);
    assert.equal(gateWords(/WORD/i), undefined);
    assert.ok(passes(gateOf(/\d/), ''));
  });

  it('lets pass what holds all the words of one alternative, and nothing else', () => {
    const gate = gateOf(/\bzlib[ /-](?:libpng )?licen[cs]e|unlicense/);
    assert.ok(passes(gate, 'the zlib licence'));
    assert.ok(passes(gate, 'licences of zlib'));
    assert.ok(passes(gate, 'the unlicense'));
    assert.ok(!passes(gate, 'the zlib'));
    assert.ok(!passes(gate, 'licence'));
    assert.ok(!passes(gate, ''));
  });

  it('lets pass whatever a licence notice matches', () => {
    let matches = 0;
    for (const { gate } of LICENCE_NOTICES) {
      for (const text of [
        'apache license, version 2.0',
        'under the mit license',
        '@license mit',
        'gnu gpl',
        'epl-v10',
      ]) {
        matches += gate.test(text) ? 1 : 0;
        assert.ok(!gate.test(text) || passes(gateOf(gate), text), `${gate.source} on "${text}"`);
      }
    }
    assert.ok(matches >= 5);
  });
});
