// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createEngine } from '../../../src/core/engine/createEngine';
import type { EngineOptions } from '../../../src/core/engine/engine';
import { identify } from '../../../src/core/licences/identify';
import { formatMessage } from '../../../src/core/model/message';
import { repoPath } from '../../../src/core/model/repoPath';
import { INDEX, spdxText } from '../licences/texts';

const MIT = spdxText('MIT').replace('<year> <copyright holders>', '2020 Jane Roe');
const APACHE = spdxText('Apache-2.0');
const RIDER = 'The Software may not be used for commercial purposes.';
const POINTER = 'This project is dual-licensed under the Unlicense and MIT licenses.\n\nYou may use either.\n';
const TERMS = 'These terms are an agreement between Acme and you. You may install one copy and use it at home. '.repeat(
  4,
);

type Compare = NonNullable<EngineOptions['licences']>;

const compare: Compare = (text) => identify(text, INDEX);

function assess(files: Readonly<Record<string, string>>, licences: Compare | null = compare) {
  const engine = createEngine(licences === null ? {} : { licences });
  for (const [name, text] of Object.entries({ 'main.c': 'int main(void) { return 0; }\n', ...files })) {
    const bytes = new TextEncoder().encode(text);
    engine.want(repoPath(name));
    engine.accept(repoPath(name), { kind: 'bytes', bytes, size: bytes.length });
  }
  return engine.assess();
}

/** `LIC-002 pass`, `LIC-004 fail`, then each finding as `error LICENSE:3:1 words of the text there`. */
function said(files: Readonly<Record<string, string>>, licences: Compare | null = compare): string[] {
  const { outcomes, findings } = assess(files, licences);
  const ours = (id: string) => id === 'LIC-002' || id === 'LIC-004';
  return [
    ...outcomes.filter(({ ruleId }) => ours(ruleId)).map(({ ruleId, status }) => `${ruleId} ${status}`),
    ...findings
      .filter(({ ruleId }) => ours(ruleId))
      .map(({ severity, path, range, code }) => {
        const lines = files[path!]!.split('\n');
        const place = range && `:${range.start.line + 1}:${range.start.column + 1}`;
        const words = range === undefined ? code : lines[range.start.line]!.slice(range.start.column).slice(0, 30);
        return `${severity} ${path}${place ?? ''} ${words}`;
      }),
  ];
}

describe('the texts of licences (LIC-002, LIC-004)', () => {
  for (const [what, files] of [
    ['one licence', { LICENSE: MIT }],
    ['two in two files', { 'LICENSE-MIT': MIT, 'LICENSE-APACHE': APACHE }],
    ['two in one file', { LICENSE: `${MIT}\n\n${APACHE}` }],
    ['a file that says which of the others to take', { 'LICENSE-MIT': MIT, COPYING: POINTER }],
    ['a text of REUSE', { LICENSE: APACHE, 'LICENSES/Apache-2.0.txt': APACHE }],
    [
      'a text that stands for later versions too',
      { LICENSE: MIT, 'LICENSES/GPL-3.0-or-later.txt': spdxText('GPL-3.0-only') },
    ],
    ['a licence of ones own in REUSE', { LICENSE: MIT, 'LICENSES/LicenseRef-Own.txt': TERMS }],
    ['an exception in REUSE', { LICENSE: MIT, 'LICENSES/GCC-exception-3.1.txt': TERMS }],
    [
      'tags in front of the text, as in Linux',
      {
        LICENSE: MIT,
        'LICENSES/preferred/MIT': `Valid-License-Identifier: MIT\nUsage-Guide:\n  Write this into your files, but not into those that may not be changed.\nLicense-Text:\n\n${MIT}`,
      },
    ],
    [
      'the end of the GNU GPL 2 that the SPDX list leaves out',
      {
        COPYING: `${spdxText('GPL-2.0-only')}\n\nThis General Public License does not permit incorporating your program into\nproprietary programs.  If your program is a subroutine library, you may\nconsider it more useful to permit linking proprietary applications with the\nlibrary.  If this is what you want to do, use the GNU Lesser General\nPublic License instead of this License.\n`,
      },
    ],
    [
      'the instructions of the GNU LGPL filled in',
      {
        COPYING: spdxText('LGPL-2.1-only').replace(
          /<?one line to give the library's name and an idea of what it does\.?>?/i,
          'libfoo, which reads and writes the files of Foo',
        ),
      },
    ],
  ] as const) {
    it(`are fine: ${what}`, () => {
      assert.deepEqual(said(files), ['LIC-002 pass', 'LIC-004 pass']);
    });
  }

  for (const [what, files, expected] of [
    [
      'a sentence that takes rights away, inside',
      { LICENSE: MIT.replace('THE SOFTWARE IS', `${RIDER}\n\nTHE SOFTWARE IS`) },
      ['LIC-002 partial', 'LIC-004 fail', 'error LICENSE:14:14 may not be used for commercial'],
    ],
    [
      'the same behind the end of the terms, where others stop reading',
      { LICENSE: `${APACHE}\n\n${RIDER}\n` },
      [
        'LIC-002 pass',
        'LIC-004 fail',
        `error LICENSE:${APACHE.split('\n').length + 2}:1 The Software may not be used f`,
      ],
    ],
    [
      'rights taken out',
      { LICENSE: MIT.replace(' distribute, sublicense, and/or sell', ' distribute') },
      ['LIC-002 partial', 'LIC-004 partial', 'warning LICENSE:8:1 copies of the Software, and to'],
    ],
    [
      'one word that turns a sentence round',
      { LICENSE: MIT.replace('is hereby granted', 'is not hereby granted') },
      ['LIC-002 pass', 'LIC-004 pass', 'information LICENSE:5:15 not hereby granted, free of ch'],
    ],
    [
      'a word about the project, which is no condition',
      { LICENSE: `Foo was written by Jane Roe and builds upon the work of many people.\n\n${MIT}` },
      ['LIC-002 pass', 'LIC-004 pass', 'hint LICENSE:1:1 Foo was written by Jane Roe an'],
    ],
    [
      'terms of somebody of their own',
      { LICENSE: TERMS },
      ['LIC-002 needs-review', 'LIC-004 not-applicable', 'warning LICENSE unknown-licence'],
    ],
    [
      'a signpost to nowhere',
      { LICENSE: POINTER },
      ['LIC-002 needs-review', 'LIC-004 not-applicable', 'warning LICENSE unknown-licence'],
    ],
    [
      'another licence than the name says',
      { LICENSE: MIT, 'LICENSES/ISC.txt': MIT },
      ['LIC-002 fail', 'LIC-004 pass', 'warning LICENSES/ISC.txt other-licence'],
    ],
  ] as const) {
    it(`are reported: ${what}`, () => {
      assert.deepEqual(said(files), expected);
    });
  }

  it('are not asked about what is missing or empty', () => {
    assert.deepEqual(said({}), ['LIC-002 not-applicable', 'LIC-004 not-applicable']);
    assert.deepEqual(said({ LICENSE: '\n' }), ['LIC-002 not-applicable', 'LIC-004 not-applicable']);
  });

  it('stay open where there is nothing to compare them with, and are never said to pass', () => {
    assert.deepEqual(said({ LICENSE: MIT }, null), ['LIC-002 pass', 'LIC-004 pass']);
    assert.deepEqual(said({ LICENSE: `${MIT}\n${RIDER}` }, null), ['LIC-002 unknown', 'LIC-004 unknown']);
  });

  it('are compared only where they are no licence to the letter, and once', () => {
    const asked: string[] = [];
    const licences: Compare = (text) => {
      asked.push(text);
      return compare(text);
    };
    said({ LICENSE: MIT, 'LICENSES/MIT.txt': spdxText('MIT') }, licences);
    assert.deepEqual(asked, []);
    said({ LICENSE: TERMS, COPYING: TERMS }, licences);
    assert.deepEqual(asked, [TERMS]);
  });

  it('name the words', () => {
    const { findings } = assess({ LICENSE: `${APACHE}\n\n${RIDER}\n` });
    const [one] = findings.filter(({ ruleId }) => ruleId === 'LIC-004');
    assert.match(formatMessage(one!.message), /The Software may not be used for commercial purposes/);
  });
});
