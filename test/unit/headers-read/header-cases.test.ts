// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readHeader } from '../../../src/core/headers/read/readHeader';
import { mightSayLicence } from '../../../src/core/headers/read/triggers';
import { commentStyleFor } from '../../../src/core/headers/styles/commentStyleFor';
import type { FileHeader } from '../../../src/core/model/header';
import { decode } from '../../../src/core/text/decode';

interface Case {
  readonly id: string;
  readonly text?: string;
  readonly base64?: string;
  readonly expected: string;
}

/** What must come out, in short: expressions, copyrights (years|holder), problem codes with suggestions. */
interface Expected {
  readonly file: string;
  readonly licences?: readonly string[];
  readonly source?: 'text';
  readonly copyrights?: readonly string[];
  readonly problems?: readonly string[];
  readonly snippets?: readonly string[];
  readonly invalid?: true;
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  std: { file: 'a.py', licences: ['MIT'], copyrights: ['2020|ACME'] },
  'html-oneline': { file: 'a.html', licences: ['MIT'] },
  nospace: { file: 'a.js', licences: ['MIT'] },
  'typo-tag': { file: 'a.js', problems: ['mistyped-tag SPDX-License-Identifier:'] },
  'lower-id': { file: 'a.js', licences: ['mit'], problems: ['wrong-case MIT'] },
  deprecated: { file: 'a.js', licences: ['GPL-2.0+'], problems: ['deprecated-id GPL-2.0-or-later'] },
  slash: {
    file: 'a.js',
    licences: ['MIT/Apache-2.0'],
    problems: ['invalid-expression MIT OR Apache-2.0'],
    invalid: true,
  },
  complex: { file: 'a.js', licences: ['(MIT OR Apache-2.0) AND CC-BY-4.0'] },
  with: { file: 'a.js', licences: ['GPL-2.0-only WITH Classpath-exception-2.0'] },
  licenseref: { file: 'a.js', licences: ['LicenseRef-Acme'] },
  docref: { file: 'a.js', licences: ['DocumentRef-x:LicenseRef-y'] },
  'two-tags': { file: 'a.js', licences: ['MIT', 'Apache-2.0'] },
  wrapped: {
    file: 'a.js',
    licences: ['MIT OR'],
    problems: ['wrapped-expression MIT OR Apache-2.0'],
    invalid: true,
  },
  deep: { file: 'a.c' },
  string: { file: 'a.py' },
  echo: { file: '.github/workflows/a.yml' },
  ignore: { file: 'a.py', licences: ['MIT'] },
  snippet: { file: 'a.py', licences: ['MIT'], snippets: ['1-4 GPL-3.0-only 2022|J'] },
  'copy-only': { file: 'a.py', copyrights: ['2020|ACME'] },
  symbol: { file: 'a.py', licences: ['MIT'], copyrights: ['2020|ACME'] },
  'c-in-parens': { file: 'a.py', licences: ['MIT'] },
  present: { file: 'a.py', copyrights: ['2020–present|ACME'] },
  prose: { file: 'a.py' },
  'code-word': { file: 'a.js' },
  'template-var': { file: 'a.py' },
  'apache-text': { file: 'a.py', licences: ['Apache-2.0'], source: 'text', copyrights: ['2020|ACME'] },
  'gpl-text': { file: 'a.py', licences: ['GPL-2.0-or-later'], source: 'text', copyrights: ['2020|ACME'] },
  mpl: { file: 'a.c', licences: ['MPL-2.0'], source: 'text' },
  proprietary: { file: 'a.js', copyrights: ['2020|ACME'] },
  'min-banner': { file: 'a.js' },
  box: { file: 'a.c', licences: ['MIT'] },
  'xml-attr': { file: 'a.xml' },
  utf16: { file: 'a.js', licences: ['MIT'], copyrights: ['2020|ACME'] },
  crlf: { file: 'a.js', licences: ['MIT'], copyrights: ['2020|ACME'] },
  cr: { file: 'a.js', licences: ['MIT'], copyrights: ['2020|ACME'] },
  kernel: {
    file: 'a.c',
    licences: ['GPL-2.0 WITH Linux-syscall-note'],
    problems: ['deprecated-id GPL-2.0-only WITH Linux-syscall-note'],
  },
  'py-dunder': { file: 'a.py' },
  'mb-boundary': { file: 'notes.txt', licences: ['MIT'] },
};

const cases = (JSON.parse(readFileSync('test/fixtures/header-cases.json', 'utf8')) as { read: Case[] }).read;

describe('Reading headers: the cases of header-cases.json', () => {
  for (const { id, text, base64, expected: words } of cases) {
    it(`${id}: ${words}`, () => {
      const expected = EXPECTED[id];
      assert.ok(expected, `no expectation for ${id}`);
      const bytes = text === undefined ? Buffer.from(base64!, 'base64') : Buffer.from(text);
      const header = read(expected.file, bytes);
      assert.deepEqual(
        header.expressions.map(({ value }) => value),
        expected.licences ?? [],
      );
      assert.ok(header.expressions.every(({ source }) => source === (expected.source ?? 'header')));
      assert.ok(header.expressions.every(({ valid }) => valid === (expected.invalid !== true)));
      assert.deepEqual(header.copyrights.map(brief), expected.copyrights ?? []);
      assert.deepEqual(
        header.problems.map(({ code, suggestion }) => `${code} ${suggestion ?? ''}`.trim()),
        expected.problems ?? [],
      );
      assert.deepEqual(
        header.snippets.map(
          ({ startLine, endLine, expressions, copyrights }) =>
            `${startLine}-${endLine} ${expressions.map(({ value }) => value).join()} ${copyrights.map(brief).join()}`,
        ),
        expected.snippets ?? [],
      );
    });
  }
});

function brief({ years, holder }: { years?: string; holder?: string }): string {
  return `${years ?? ''}|${holder ?? ''}`;
}

function read(path: string, bytes: Uint8Array): FileHeader {
  const decoded = decode(bytes);
  assert.ok(decoded.kind === 'text');
  const style = commentStyleFor(path, { text: decoded.text });
  const header = readHeader(path, decoded.text, 'style' in style ? style.style : undefined);
  const silent = header.expressions.length + header.copyrights.length + header.problems.length === 0;
  assert.ok(silent || mightSayLicence(bytes), 'the gate let a header pass by');
  return header;
}
