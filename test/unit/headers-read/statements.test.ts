// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { readHeader } from '../../../src/core/headers/read/readHeader';

/** Lines of a comment; the expressions, holders and problems (with what they suggest) that they hold. */
const CASES: readonly (readonly [lines: readonly string[], says: readonly string[]])[] = [
  [['SPDX-FileCopyrightText 2020 ACME'], ['mistyped-tag SPDX-FileCopyrightText:']],
  [['SPDX-FileCopyrightText is a tag'], []],
  [['SPDX-License-Identifier\uff1aMIT'], ['mistyped-tag SPDX-License-Identifier:']],
  [['SPDX-License-Identifier: MIT | Apache-2.0'], ['MIT | Apache-2.0', 'invalid-expression MIT OR Apache-2.0']],
  [['SPDX-License-Identifier: MIT | ACME tools'], ['MIT']],
  [['Copyright contributors to the Lens project'], ['contributors to the Lens project']],
  [['Copyright contributors are listed in AUTHORS'], []],
  [
    ['To the extent possible under law, ACME has waived all copyright to this work.', 'See CC0 1.0 Universal'],
    ['CC0-1.0'],
  ],
  [
    ['this software is Copyright (c) 2001 Alexander Peslyak and it is hereby released to the general public under'],
    ['Alexander Peslyak'],
  ],
  [
    ['This library is free software; you can redistribute it', 'under the same terms as Perl itself.'],
    ['Artistic-1.0-Perl OR GPL-1.0-or-later'],
  ],
];

describe('Reading headers: what a comment states', () => {
  for (const [lines, says] of CASES) {
    it(lines.join(' / '), () => {
      const text = lines.map((line) => `# ${line}\n`).join('');
      const { expressions, copyrights, problems } = readHeader('a.py', text, undefined);
      assert.deepEqual(
        [
          ...expressions.map(({ value }) => value),
          ...copyrights.map(({ holder }) => holder),
          ...problems.map(({ code, suggestion }) => `${code} ${suggestion ?? ''}`.trim()),
        ],
        says,
      );
    });
  }
});
