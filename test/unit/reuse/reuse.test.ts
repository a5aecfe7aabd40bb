// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { readHeader } from '../../../src/core/headers/read/readHeader';
import { repoPath } from '../../../src/core/model/repoPath';
import { coverage } from '../../../src/core/reuse/coverage';
import { compileGlobs } from '../../../src/core/reuse/glob';
import { licenceTextGaps, licenceTexts } from '../../../src/core/reuse/licenceTexts';
import type { NamedText } from '../../../src/core/reuse/reuseProject';
import { reuseProject } from '../../../src/core/reuse/reuseProject';
import { resolveLicensing } from '../../../src/core/reuse/resolveLicensing';
import { sidecarTarget } from '../../../src/core/reuse/sidecar';
import { applyEdits } from '../../../src/core/model/textEdit';
import { linesFrom } from '../../../src/core/text/lineEnds';

const GLOBS: readonly (readonly [glob: string, matches: readonly string[], not: readonly string[]])[] = [
  ['a.c', ['a.c'], ['b/a.c', 'a.cc', 'axc']],
  ['*.c', ['a.c', '.c'], ['b/a.c', 'a.h']],
  ['src/*.c', ['src/a.c'], ['src/b/a.c', 'a.c']],
  ['src/**', ['src/a', 'src/b/c'], ['src', 'xsrc/a']],
  ['**', ['a', 'a/b'], []],
  ['**/a.c', ['a.c', 'x/a.c', 'x/y/a.c'], ['xa.c', 'a.cc']],
  ['src/**/t/*.c', ['src/t/a.c', 'src/x/y/t/a.c'], ['src/xt/a.c', 'src/t/x/a.c']],
  ['a\\*.c', ['a*.c'], ['ab.c']],
  ['a?.c', ['a?.c'], ['ab.c']],
  ['[ab].c', ['[ab].c'], ['a.c']],
  ['a\\\\b', ['a\\b'], ['a\\\\b']],
  ['*a*b*c*', ['xaybzc', 'abc'], ['x/abc', 'acb']],
  ['**/a/**/b/**/c', ['a/b/c', 'x/a/y/b/z/c'], ['ab/c', 'a/b/xc']],
];

describe('Globs of REUSE.toml', () => {
  for (const [glob, matches, not] of GLOBS) {
    it(glob, () => {
      const test = compileGlobs([glob]);
      assert.deepEqual(matches.filter(test), matches);
      assert.deepEqual(not.filter(test), []);
    });
  }

  it('cross slashes in dep5, where ? is one character', () => {
    const test = compileGlobs(['doc/*.tx?'], { debian: true });
    assert.ok(test('doc/a/b.txt') && !test('doc/a.tx'));
  });
});

const MIT = 'SPDX-License-Identifier = "MIT"';
const ACME = 'SPDX-FileCopyrightText = "2020 ACME"';

function table(path: string, ...lines: readonly string[]): string {
  return ['[[annotations]]', `path = "${path}"`, ...lines, ''].join('\n');
}

/** What counts for `src/a.c` when the header and these files say so. */
function weigh(header: string, files: Readonly<Record<string, string>>, sidecar?: string): string {
  const texts: NamedText[] = Object.entries(files).map(([path, text]) => ({
    path: repoPath(path),
    text: path.endsWith('.toml') ? `version = 1\n${text}` : text,
  }));
  const path = repoPath('src/a.c');
  const project = reuseProject([], texts);
  const side = repoPath('src/a.c.license');
  const { expressions, copyrights } = resolveLicensing({
    path,
    header: readHeader(path, header, undefined),
    annotations: project.annotationsFor(path),
    ...(sidecar === undefined ? {} : { sidecar: { path: side, header: readHeader(side, sidecar, undefined) } }),
  });
  return [
    ...expressions.map(({ value, source }) => `${value} (${source})`),
    ...copyrights.map(({ holder, source }) => `${holder ?? '?'} (${source})`),
  ].join(', ');
}

const BOTH = '// SPDX-FileCopyrightText: 2019 Own\n// SPDX-License-Identifier: ISC\n';

describe('Order of precedence (REUSE 3.3)', () => {
  it('closest: the header is enough', () => {
    assert.equal(weigh(BOTH, { 'REUSE.toml': table('**', MIT, ACME) }), 'ISC (header), Own (header)');
  });

  it('closest: copyright and licence are filled in separately', () => {
    const header = '// SPDX-FileCopyrightText: 2019 Own\n';
    assert.equal(weigh(header, { 'REUSE.toml': table('**', MIT, ACME) }), 'MIT (reuse-toml), Own (header)');
  });

  it('closest: the nearest REUSE.toml that says it', () => {
    const files = {
      'REUSE.toml': table('**', MIT, ACME),
      'src/REUSE.toml': table('a.c', 'SPDX-License-Identifier = "0BSD"'),
    };
    assert.equal(weigh('', files), '0BSD (reuse-toml), ACME (reuse-toml)');
  });

  it('the last table that matches, alone', () => {
    const toml = table('**', MIT, ACME) + table('src/**', 'SPDX-License-Identifier = "0BSD"') + table('other', MIT);
    assert.equal(weigh('', { 'REUSE.toml': toml }), '0BSD (reuse-toml)');
  });

  it('aggregate: always added', () => {
    const toml = table('**', MIT, ACME, 'precedence = "aggregate"');
    assert.equal(
      weigh(BOTH, { 'REUSE.toml': toml }),
      'ISC (header), MIT (reuse-toml), Own (header), ACME (reuse-toml)',
    );
  });

  it('override: nothing nearer counts', () => {
    const toml = table('**', MIT, ACME, 'precedence = "override"');
    assert.equal(
      weigh(BOTH, { 'REUSE.toml': toml, 'src/REUSE.toml': table('**', 'SPDX-License-Identifier = "0BSD"') }),
      'MIT (reuse-toml), ACME (reuse-toml)',
    );
  });

  it('override: of several the one nearest the root', () => {
    const files = {
      'REUSE.toml': table('**', MIT, ACME, 'precedence = "override"'),
      'src/REUSE.toml': table('**', 'SPDX-License-Identifier = "0BSD"', 'precedence = "override"'),
    };
    assert.equal(weigh('', files), 'MIT (reuse-toml), ACME (reuse-toml)');
  });

  it('the side file replaces the header', () => {
    assert.equal(
      weigh(BOTH, {}, 'SPDX-FileCopyrightText: 2021 Side\n\nSPDX-License-Identifier: Zlib\n'),
      'Zlib (sidecar), Side (sidecar)',
    );
  });

  it('dep5 aggregates', () => {
    const dep5 =
      'Format: x\n\nFiles: *\nCopyright: 2020 ACME\nLicense: MIT\n\nFiles: src/*\nCopyright: 2021 B\n 2022 C\nLicense: ISC\n';
    assert.equal(weigh(BOTH, { '.reuse/dep5': dep5 }), 'ISC (header), ISC (dep5), Own (header), B (dep5), C (dep5)');
  });

  it('dep5 beside REUSE.toml is an error', () => {
    const path = repoPath('.reuse/dep5');
    const project = reuseProject(
      [],
      [
        { path, text: '' },
        { path: repoPath('REUSE.toml'), text: 'version = 1\n' },
      ],
    );
    assert.deepEqual(
      project.problems.get(path)?.map(({ code, severity }) => `${code} ${severity}`),
      ['dep5-and-toml error'],
    );
  });
});

describe('Mistakes in REUSE.toml', () => {
  const cases: readonly (readonly [text: string, code: string, line: number])[] = [
    ['version = 1\n[[annotations]\n', 'not-toml', 1],
    ['[[annotations]]\npath = "a"\n', 'no-version', 0],
    ['version = 2\n', 'unknown-version', 0],
    ['version = 1\nannotations = 3\n', 'wrong-type', 1],
    ['version = 1\n\n[[annotations]]\nSPDX-License-Identifier = "MIT"\n', 'no-path', 2],
    ['version = 1\n[[annotations]]\npath = ["a", 3]\n', 'wrong-type', 2],
    ['version = 1\n[[annotations]]\npath = "a"\nprecedence = "overide"\n', 'unknown-precedence', 3],
    ['version = 1\n[[annotations]]\npath = "a"\n# x\nSPDX-License-Identifier = "mit"\n', 'wrong-case', 4],
    ['version = 1\n[[annotations]]\npath = "a"\nSPDX-LicenseIdentifier = "MIT"\n', 'unknown-key', 3],
    ['version = 1\n[[annotations]]\npath = [\n  "*.{c,h}",\n]\n', 'foreign-glob', 2],
  ];
  for (const [text, code, line] of cases) {
    it(`${code}: ${JSON.stringify(text)}`, () => {
      const path = repoPath('REUSE.toml');
      const problems = reuseProject([], [{ path, text }]).problems.get(path) ?? [];
      assert.deepEqual(
        problems.map((problem) => `${problem.code} ${problem.range.start.line}`),
        [`${code} ${line}`],
      );
    });
  }
});

describe('Covered files', () => {
  const cases: Readonly<Record<string, string | undefined>> = {
    'src/a.c': undefined,
    '.gitignore': undefined,
    'LICENSE-tool.c/x.c': undefined,
    'src/LICENSES.md': undefined,
    LICENSE: 'licence-text',
    'sub/COPYING.LESSER': 'licence-text',
    'LICENCE.md': 'licence-text',
    'LICENSES/MIT.txt': 'licence-text',
    'REUSE.toml': 'reuse-file',
    'sub/REUSE.toml': 'reuse-file',
    '.reuse/dep5': 'reuse-file',
    'a.png.license': 'sidecar',
    'bom.spdx': 'spdx-document',
    'bom.spdx.json': 'spdx-document',
    '.git/config': 'version-control',
    'web/node_modules/x/index.js': 'vendored',
    'third_party/x.c': 'vendored',
    'src/external/x.c': undefined,
    'external/x.c': 'vendored',
    'a.pb.go': 'generated',
    'a.min.js': 'generated',
    'package-lock.json': 'generated',
    'Cargo.lock': 'generated',
  };
  for (const [path, reason] of Object.entries(cases)) {
    it(`${path}: ${reason ?? 'covered'}`, () => {
      assert.equal(coverage(path), reason);
    });
  }

  it('side files speak of the file beside them', () => {
    assert.equal(sidecarTarget('a/b.png.license'), 'a/b.png');
    assert.equal(sidecarTarget('a/.license'), undefined);
    assert.equal(sidecarTarget('a/b.png'), undefined);
  });
});

describe('LICENSES/', () => {
  const texts = licenceTexts(
    ['MIT.txt', 'GPL-2.0.txt', 'Apache-2.0', 'mit.md', 'LicenseRef-x.txt', 'preferred/ISC', 'other/README'].map(
      (name) => repoPath(`LICENSES/${name}`),
    ),
  );

  it('is taken stock of by name', () => {
    assert.deepEqual([...texts.files.keys()].sort(), ['Apache-2.0', 'GPL-2.0', 'ISC', 'LicenseRef-x', 'MIT']);
    assert.deepEqual(texts.bad, ['LICENSES/mit.md']);
    assert.deepEqual(texts.deprecated, ['LICENSES/GPL-2.0.txt']);
    assert.deepEqual(texts.withoutExtension, ['LICENSES/Apache-2.0']);
  });

  it('is compared with what is used', () => {
    const used = new Set(['MIT', 'GPL-2.0-or-later', 'Zlib', 'DocumentRef-a:LicenseRef-b', 'ISC', 'LicenseRef-x']);
    assert.deepEqual(licenceTextGaps(texts, used), { missing: ['Zlib'], unused: ['LICENSES/Apache-2.0'] });
  });

  it('puts a correction on the very word that it replaces, so that the line stays what it is', () => {
    const toml = [
      'version = 1',
      '[[annotations]]',
      'path = ["a", "b"] # both',
      'precedence = "overide"',
      'SPDX-License-Identifer = "MIT"',
      'SPDX-License-Identifier = ["ISC",',
      '  "apache-2.0"]',
      '',
    ].join('\n');
    for (const [file, text, wanted] of [
      [
        'REUSE.toml',
        toml,
        toml.replace('overide', 'override').replace('Identifer', 'Identifier').replace('apache', 'Apache'),
      ],
      ['.reuse/dep5', 'Files: *\nlicense:  mit\nCopyright: A\n', 'Files: *\nlicense:  MIT\nCopyright: A\n'],
    ] as const) {
      const path = repoPath(file);
      const problems = reuseProject([], [{ path, text }]).problems.get(path) ?? [];
      const edits = problems.map(({ range: { start, end }, suggestion }) => ({
        offset: linesFrom(text, 0)[start.line]!.start + start.column,
        length: end.column - start.column,
        newText: suggestion!,
      }));
      assert.equal(applyEdits(text, edits), wanted);
    }
  });
});
