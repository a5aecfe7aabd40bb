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
    [
      'Copyright (c) 2000-2008 Marc Lehmann <m@example.org>',
      'Redistribution and use in source and binary forms, with or without modifica-',
      'tion, are permitted provided that the following conditions are met:',
      '1. Redistributions of source code must retain the above copyright notice,',
      '2. Redistributions in binary form must reproduce the above copyright notice',
      'THIS SOFTWARE IS PROVIDED BY THE AUTHOR AS IS',
    ],
    ['BSD-2-Clause', 'Marc Lehmann <m@example.org>'],
  ],
  [
    [
      'Permission to use, copy, modify, distribute, and sell this software and its',
      'documentation for any purpose is hereby granted without fee, provided that',
      'the above copyright notice appear in all copies and that both that',
      'copyright notice and this permission notice appear in supporting documentation.',
    ],
    ['HPND-sell-variant'],
  ],
  [
    [
      'Permission to use, copy, modify, and distribute this software and its documentation',
      'for any purpose and without fee is hereby granted, provided that the above copyright',
      'notice appear in all copies and that both that copyright notice and this permission',
      'notice appear in supporting documentation.',
    ],
    ['HPND'],
  ],
  [
    ['this software is Copyright (c) 2001 Alexander Peslyak and it is hereby released to the general public under'],
    ['Alexander Peslyak'],
  ],
  [
    ['This library is free software; you can redistribute it', 'under the same terms as Perl itself.'],
    ['Artistic-1.0-Perl OR GPL-1.0-or-later'],
  ],
  [['This file is under the GNU Lesser General Public License, version 2.1.'], ['LGPL-2.1-only']],
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
