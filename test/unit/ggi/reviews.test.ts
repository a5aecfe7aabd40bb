// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { readProgramme } from '../../../src/core/ggi/readProgramme';
import { reviewsOf } from '../../../src/core/ggi/reviews';

describe('Reviews of attestations', () => {
  const attestation = (statement: string, on: string, reviewBy?: string) =>
    `{who: Ada, on: ${on}, statement: ${statement}${reviewBy === undefined ? '' : `, reviewBy: ${reviewBy}`}}`;
  const of = (...attestations: string[]) =>
    reviewsOf(
      readProgramme(`activities:\n  GGI-A-17:\n    attestations: [${attestations.join(', ')}]\n`).programme,
      '2026-06-15',
    ).map(({ attestation: { statement }, by, overdue }) => [statement, by, overdue]);

  it('are those overdue and those of the next 30 days, by day', () => {
    assert.deepEqual(
      of(
        attestation('later', '2026-01-01', '2026-07-16'),
        attestation('soon', '2026-01-01', '2026-07-15'),
        attestation('today', '2026-01-01', '2026-06-15'),
        attestation('late', '2026-01-01', '2026-06-14'),
        attestation('never', '2026-01-01'),
      ),
      [
        ['late', '2026-06-14', true],
        ['today', '2026-06-15', false],
        ['soon', '2026-07-15', false],
      ],
    );
  });
});
