// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { forgeLabel } from '../../../src/core/licences/forgeLabel';
import { identifyExactly } from '../../../src/core/licences/exact';
import { identify } from '../../../src/core/licences/identify';
import { readLicenceIndex } from '../../../src/core/licences/licenceIndex';
import { INDEX, LISTED, spdxText } from './texts';

const MIT = spdxText('MIT').replace('<year> <copyright holders>', '2020 Jane Roe <jane@example.org>');
const APACHE = spdxText('Apache-2.0');
const TERMS = APACHE.slice(APACHE.indexOf('1. Definitions'));
const BSD3 = spdxText('BSD-3-Clause');
const GPL3 = spdxText('GPL-3.0-only');

/** `exact MIT`; `modified MIT | +! added words | - removed words`, where ! narrows. */
function said(text: string): string {
  const { match, licences, leftover } = identify(text, INDEX);
  return [
    [match, ...licences.map(({ id }) => id)].join(' '),
    ...leftover.map(
      ({ kind, restriction, text: words }) =>
        `${kind === 'added' ? '+' : '-'}${restriction ? '!' : ''} ${words.replace(/\s+/g, ' ')}`,
    ),
  ].join(' | ');
}

describe('recognising licence texts', () => {
  it('knows every text of the SPDX list by its own name', () => {
    const wrong = LISTED.filter((id) => {
      const { match, licences } = identify(spdxText(id), INDEX);
      return match !== 'exact' || !licences.some((one) => one.id === id || one.alternatives.includes(id));
    });
    // This one is no text: "all licences that the OSI approved".
    assert.deepEqual(wrong, ['any-OSI']);
  });

  for (const [what, text, expected] of [
    ['a notice filled in', MIT, 'exact MIT'],
    ['no line ends at all', MIT.replace(/\s+/g, ' '), 'exact MIT'],
    ['quoted, as in a mail', MIT.replace(/^/gm, '> '), 'exact MIT'],
    ['inside a comment', `/*\n${MIT.replace(/^/gm, ' * ')}\n */`, 'exact MIT'],
    ['CRLF and a byte order mark', `\ufeff${MIT.replace(/\n/g, '\r\n')}`, 'exact MIT'],
    ['typographic quotation marks', MIT.replace(/"([^"]*)"/g, '\u201c$1\u201d'), 'exact MIT'],
    ['British spelling', GPL3.replace(/acknowledgment/g, 'acknowledgement'), 'exact GPL-3.0-only'],
    ['no title', MIT.slice(MIT.indexOf('Copyright')), 'exact MIT'],
    ['a heading in Markdown', `# The MIT License (MIT)\n\n${MIT}`, 'exact MIT'],
    ['no instructions at the end', APACHE.slice(0, APACHE.indexOf('APPENDIX')), 'exact Apache-2.0'],
    [
      'the instructions filled in',
      APACHE.replace('[yyyy] [name of copyright owner]', '2020 Acme Inc.'),
      'exact Apache-2.0',
    ],
    [
      'a holder named in the terms',
      BSD3.replace('the copyright holder nor', 'Acme Widgets, Inc. nor').replace(
        'THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS"',
        'ACME WIDGETS "AS IS"',
      ),
      'exact BSD-3-Clause',
    ],
    [
      'a negation that stands elsewhere in its sentence',
      BSD3.replace(/Neither the name of [\s\S]+? nor\s+the names of its contributors may be used/, (clause) =>
        clause.replace(/Neither[\s\S]+contributors may/, 'The names of any contributors may not'),
      ),
      'exact BSD-3-Clause',
    ],
    ['two licences', `${MIT}\n\n---\n\n${APACHE}`, 'exact MIT Apache-2.0'],
    ['a licence twice', `${MIT}\n\n${MIT}`, 'exact MIT'],
    ['the LGPL with the GPL that it builds upon', spdxText('LGPL-3.0-only'), 'exact LGPL-3.0-only GPL-3.0-only'],
    [
      'a text that has become a licence of its own',
      MIT.replace(
        'portions of the Software.',
        'portions of the Software.\n\nThe Software shall be used for Good, not Evil.',
      ),
      'exact JSON',
    ],
  ] as const) {
    it(`sees through ${what}`, () => {
      assert.equal(said(text), expected);
    });
  }

  for (const [what, text, expected] of [
    [
      'a sentence at the end of MIT',
      `${MIT}\n\nThe Software may not be used for commercial purposes.\n`,
      'modified MIT | +! The Software may not be used for commercial purposes',
    ],
    [
      'a sentence behind the terms of Apache-2.0, where others stop reading',
      `${APACHE}\n\nThis software may not be used for commercial purposes.`,
      'modified Apache-2.0 | +! This software may not be used for commercial purposes',
    ],
    [
      'a condition in the middle',
      MIT.replace('following conditions:', 'following conditions and for non-commercial purposes only:'),
      'modified MIT | +! and for non-commercial purposes only',
    ],
    [
      'one word that turns the grant round',
      MIT.replace('is hereby granted', 'is not hereby granted'),
      'modified MIT | +! not',
    ],
    [
      'a restriction in the copyright notice',
      MIT.replace('Jane Roe', 'Jane Roe, non-commercial use only, '),
      'modified MIT | +! Copyright (c) 2020 Jane Roe, non-commercial use only, <jane@example.org',
    ],
    [
      'a restriction in the title',
      MIT.replace('MIT License', 'MIT License for non-commercial use'),
      'modified MIT | +! MIT License for non-commercial use',
    ],
    [
      'rights taken out',
      MIT.replace('distribute, sublicense, and/or sell\ncopies', 'distribute\ncopies'),
      'modified MIT | -! sublicense and or sell',
    ],
    [
      'rights taken back by a negation of their own',
      MIT.replace('is hereby granted', 'is not hereby granted').replace(/BUT\s+NOT\s+LIMITED/, 'BUT LIMITED'),
      'modified MIT | +! not | - not',
    ],
    [
      'a second licence that takes nothing from the first one',
      `Released to the public domain. Whoever wishes may take the licence below instead, which does not detract from
the above.\n\n${MIT.slice(MIT.indexOf('Copyright'))}`,
      'modified MIT | + Released to the public domain. Whoever wishes may take the licence below instead, which does not detract from the above',
    ],
    [
      'the notice that Apache-2.0 asks for, which allows no less than the text below it',
      `Licensed under the Apache License, Version 2.0 (the "License"); you may not use this file except in compliance
with the License. Unless required by applicable law or agreed to in writing, software is distributed on an "AS IS" BASIS
by Jane Roe, John Doe and the other people who wrote it over the years.\n\n${TERMS}`,
      'modified Apache-2.0 | + Licensed under the Apache License, Version 2.0 (the "License"); you may not use this file except in compliance with the License. Unless required by applicable law or agreed to in writing, software is distributed on an "AS IS" BASIS by Jane Roe, John Doe and the other people who wrote it over the years',
    ],
    [
      'a condition that hides behind such a notice',
      `You may not use this file except in compliance with the License, and not for commercial purposes in any case
whatever it may be.\n\n${TERMS}`,
      'modified Apache-2.0 | +! You may not use this file except in compliance with the License, and not for commercial purposes in any case whatever it may be',
    ],
    [
      'a condition that speaks of limits',
      `${MIT}\n\nYou may use it as long as you do not restrict what others may do with the results of it.`,
      'modified MIT | +! You may use it as long as you do not restrict what others may do with the results of it',
    ],
    [
      'another version',
      GPL3.replace('refers to version 3', 'refers to version 2'),
      'modified GPL-3.0-only | + 2 | - 3',
    ],
    [
      'a preamble',
      `This project is the work of many people. Please be kind to them.\n\n${BSD3}`,
      'modified BSD-3-Clause | + This project is the work of many people. Please be kind to them',
    ],
  ] as const) {
    it(`reports ${what}`, () => {
      assert.equal(said(text), expected);
    });
  }

  it('says where the words are', () => {
    const text = MIT.replace('THE SOFTWARE IS', 'Feeding it to a machine is prohibited.\n\nTHE SOFTWARE IS');
    const [one] = identify(text, INDEX).leftover;
    assert.equal(text.split('\n')[one!.line]?.trim(), 'Feeding it to a machine is prohibited.');
    assert.equal(text.slice(one!.start, one!.end), 'Feeding it to a machine is prohibited');
  });

  it('does not call other texts a licence', () => {
    for (const text of [
      '',
      'MIT',
      'All rights reserved.',
      'Licensed under the MIT licence.',
      'word '.repeat(5000),
      '\u0000'.repeat(100),
    ]) {
      assert.equal(said(text), 'unknown', text.slice(0, 40));
    }
  });

  it('needs no index for a licence to the letter', () => {
    assert.equal(identifyExactly(MIT)?.licences[0]?.id, 'MIT');
    assert.equal(identifyExactly(`${MIT}\nand more`), undefined);
  });

  it('refuses an index that is something else', () => {
    assert.throws(() => readLicenceIndex(new Uint8Array([1, 2, 3])), RangeError);
    assert.throws(() => readLicenceIndex(new Uint8Array(0)), RangeError);
  });
});

describe('the forecast of the forge', () => {
  const label = (text: string) => forgeLabel(text, identify(text, INDEX), INDEX);

  for (const [what, text, expected] of [
    ['a plain licence', MIT, 'MIT'],
    ['the GPL by its old name', GPL3, 'GPL-3.0'],
    ['two licences', `${MIT}\n\n${APACHE}`, 'Other'],
    ['LGPL beside GPL', spdxText('LGPL-3.0-only'), 'LGPL-3.0'],
    ['a sentence behind the terms, which licensee does not see', `${APACHE}\nNot for commercial use.`, 'Apache-2.0'],
    [
      'a condition that changes many words',
      `${MIT}\nAnybody who earns money with it owes its author a share of all revenue and a yearly report.`,
      'Other',
    ],
    ['a licence that GitHub has no name for', spdxText('JSON'), 'Other'],
    ['no licence', 'Please ask.', 'Other'],
  ] as const) {
    it(`names ${what}`, () => {
      assert.equal(label(text), expected);
    });
  }
});
