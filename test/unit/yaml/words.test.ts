// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { isIsoDate, suggestedDate } from '../../../src/core/yaml/isoDate';
import { nearest } from '../../../src/core/yaml/nearest';

describe('nearest', () => {
  const keys = ['state', 'owner', 'objectives', 'attestations', 'reviewBy'];
  const cases: [string, string | undefined][] = [
    ['stat', 'state'],
    ['sttae', 'state'],
    ['State', 'state'],
    ['objective', 'objectives'],
    ['review-by', 'reviewBy'],
    ['attestation', 'attestations'],
    ['colour', undefined],
    ['', undefined],
    ['x'.repeat(1000), undefined],
  ];
  for (const [word, expected] of cases) {
    it(`offers ${expected} for ${word.slice(0, 20)}`, () => assert.equal(nearest(word, keys), expected));
  }
});

describe('Days', () => {
  it('knows days that exist', () => {
    for (const day of ['2026-01-31', '2024-02-29', '1999-12-31']) {
      assert.ok(isIsoDate(day), day);
    }
    for (const day of [
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-1-1',
      '2026-01-01T00:00',
      '',
      'soon',
      '0000-01-01',
    ]) {
      assert.ok(!isIsoDate(day), day);
    }
  });
  it('offers the day that was meant, and none where day and month could be swapped', () => {
    assert.equal(suggestedDate('2026/7/1'), '2026-07-01');
    assert.equal(suggestedDate('20260701'), '2026-07-01');
    assert.equal(suggestedDate('31.12.2026'), '2026-12-31');
    assert.equal(suggestedDate('2026-07-01T10:00:00Z'), '2026-07-01');
    assert.equal(suggestedDate('07/08/2026'), undefined);
    assert.equal(suggestedDate('2026-02-30'), undefined);
  });
});
