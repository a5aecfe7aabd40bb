// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { repository, temporaryFolder } from '../node/gitRepository';
import { violationsOf } from './jsonSchema';
import { runCli, runShell } from './runCli';

/* REUSE-IgnoreStart: the files below are what is described. */
const SNIPPET = `// SPDX-FileCopyrightText: 2020 Ada
// SPDX-License-Identifier: MIT
let é = 1;
// SPDX-SnippetBegin
// SPDX-SnippetCopyrightText: 2019 Bob
// SPDX-License-Identifier: BSD-3-Clause
let b = 2;
// SPDX-SnippetEnd
let c = 3;
`;
const FILES = {
  'a.ts': SNIPPET,
  'dual.c': '/* SPDX-License-Identifier: Apache-2.0 OR MIT */\n/* SPDX-License-Identifier: Zlib */\n',
  'classpath.java': '// SPDX-License-Identifier: GPL-2.0-only WITH Classpath-exception-2.0\n',
  'old.c': '// SPDX-License-Identifier: GPL-2.0+\n',
  'unknown.py': '# SPDX-License-Identifier: Foo-1.0\n',
  'words.py': '# SPDX-License-Identifier: see the file LICENSE\n',
  'own.py': '# SPDX-License-Identifier: LicenseRef-Own AND LicenseRef-Lost\n# SPDX-FileContributor: Eve\n',
  'quiet.c': 'int x;\n',
  'empty.txt': '',
  'picture.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]),
  'picture.png.license': 'SPDX-FileCopyrightText: 2020 Ada\n\nSPDX-License-Identifier: CC0-1.0\n',
  'data.json': '{}',
  'vendor/lib.c': '// SPDX-License-Identifier: ISC\n',
  'LICENSES/LicenseRef-Own.txt': 'Do what </text> you <text> like.\n',
  'REUSE.toml':
    'version = 1\n\n[[annotations]]\npath = "data.json"\nSPDX-FileCopyrightText = "2021 Carl"\nSPDX-License-Identifier = "0BSD"\n',
  'package.json': '{ "license": "(MIT OR Apache-2.0)" }',
  'odd name – ü-2.c': 'x',
};
/* REUSE-IgnoreEnd */
const EPOCH = { SOURCE_DATE_EPOCH: '1700000000' };

interface Document {
  readonly documentNamespace: string;
  readonly creationInfo: { readonly created: string; readonly creators: readonly string[] };
  readonly packages: readonly [
    {
      readonly licenseDeclared: string;
      readonly licenseInfoFromFiles: readonly string[];
      readonly packageVerificationCode: {
        readonly packageVerificationCodeValue: string;
        readonly packageVerificationCodeExcludedFiles?: readonly string[];
      };
      readonly comment?: string;
    },
  ];
  readonly files: readonly {
    readonly fileName: string;
    readonly SPDXID: string;
    readonly checksums: readonly { readonly algorithm: string; readonly checksumValue: string }[];
    readonly licenseConcluded: string;
    readonly licenseInfoInFiles: readonly string[];
    readonly copyrightText: string;
    readonly fileContributors?: readonly string[];
    readonly licenseComments?: string;
  }[];
  readonly snippets: readonly {
    readonly ranges: readonly { startPointer: Record<string, unknown>; endPointer: Record<string, unknown> }[];
    readonly licenseConcluded: string;
    readonly copyrightText: string;
  }[];
  readonly hasExtractedLicensingInfos: readonly { licenseId: string; extractedText: string; comment?: string }[];
  readonly relationships: readonly unknown[];
}

function describeFolder(root: string, ...words: string[]): Document {
  const { code, out, err } = runCli(root, 'report', '--format', 'spdx-json', ...words);
  assert.equal(code, 0, err);
  return parsed(out);
}

function parsed(text: string): Document {
  const document = JSON.parse(text) as Document;
  assert.deepEqual(violationsOf('test/fixtures/spdx/spdx-2.3.schema.json', document), []);
  return document;
}

describe('ospo-lens report --format spdx', function () {
  this.timeout(60_000);
  const root = repository(FILES);
  const document = describeFolder(root);
  const file = (name: string) => {
    const found = document.files.find(({ fileName }) => fileName === `./${name}`);
    assert.ok(found, name);
    return found;
  };

  it('describes every file once, with an identifier of its own and the digests of its bytes', () => {
    assert.deepEqual(
      document.files.map(({ fileName }) => fileName).sort(),
      Object.keys(FILES)
        .map((name) => `./${name}`)
        .sort(),
    );
    assert.equal(new Set(document.files.map(({ SPDXID }) => SPDXID)).size, Object.keys(FILES).length);
    for (const [name, content] of Object.entries(FILES)) {
      const { checksums, SPDXID } = file(name);
      assert.match(SPDXID, /^SPDXRef-[A-Za-z0-9.-]+$/);
      assert.deepEqual(
        checksums.map(({ checksumValue }) => checksumValue),
        ['sha1', 'sha256'].map((algorithm) => createHash(algorithm).update(content).digest('hex')),
      );
    }
  });

  it('tells what was found and what follows from it', () => {
    const said = (name: string) => [file(name).licenseConcluded, file(name).licenseInfoInFiles];
    assert.deepEqual(said('a.ts'), ['MIT', ['MIT']]);
    assert.deepEqual(said('dual.c'), ['(Apache-2.0 OR MIT) AND Zlib', ['Apache-2.0', 'MIT', 'Zlib']]);
    const withException = 'GPL-2.0-only WITH Classpath-exception-2.0';
    assert.deepEqual(said('classpath.java'), [withException, [withException]]);
    assert.deepEqual(said('old.c'), ['GPL-2.0+', ['GPL-2.0+']]);
    assert.deepEqual(said('unknown.py'), ['NOASSERTION', ['LicenseRef-unknown-Foo-1.0']]);
    assert.deepEqual(said('words.py')[0], 'NOASSERTION');
    assert.deepEqual(said('quiet.c'), ['NOASSERTION', ['NONE']]);
    assert.deepEqual(said('empty.txt'), ['NOASSERTION', ['NONE']]);
    assert.deepEqual(said('picture.png'), ['CC0-1.0', ['CC0-1.0']]);
    assert.deepEqual(said('data.json'), ['0BSD', ['0BSD']]);
    assert.deepEqual(said('vendor/lib.c'), ['ISC', ['ISC']]);
    assert.deepEqual(said('picture.png.license'), ['NOASSERTION', ['NOASSERTION']]);
    assert.equal(file('data.json').licenseComments, 'Stated in REUSE.toml.');
    assert.equal(file('data.json').copyrightText, '2021 Carl');
    assert.equal(file('quiet.c').copyrightText, 'NONE');
    assert.deepEqual(file('own.py').fileContributors, ['Eve']);
    assert.equal(document.packages[0].licenseDeclared, 'MIT OR Apache-2.0');
    assert.ok(document.packages[0].licenseInfoFromFiles.includes('ISC'));
  });

  it('explains every reference, with the text from LICENSES where there is one', () => {
    const references = document.hasExtractedLicensingInfos;
    const found = document.files.flatMap(({ licenseInfoInFiles }) => licenseInfoInFiles);
    const used = new Set(found.filter((licence) => licence.startsWith('LicenseRef-')));
    assert.deepEqual(references.map(({ licenseId }) => licenseId).sort(), [...used].sort());
    const own = references.find(({ licenseId }) => licenseId === 'LicenseRef-Own');
    assert.equal(own?.extractedText, FILES['LICENSES/LicenseRef-Own.txt']);
    const unknown = references.find(({ licenseId }) => licenseId === 'LicenseRef-unknown-Foo-1.0');
    assert.equal(unknown?.extractedText, 'Foo-1.0');
  });

  it('gives the place of a snippet in bytes and lines', () => {
    const [snippet] = document.snippets;
    assert.equal(document.snippets.length, 1);
    assert.equal(snippet?.licenseConcluded, 'BSD-3-Clause');
    assert.equal(snippet?.copyrightText, '2019 Bob');
    const [bytes, lines] = snippet?.ranges ?? [];
    const from = Number(bytes?.startPointer['offset']);
    const part = Buffer.from(SNIPPET).subarray(from - 1, Number(bytes?.endPointer['offset']));
    assert.equal(part.toString(), SNIPPET.slice(SNIPPET.indexOf('// SPDX-SnippetBegin'), SNIPPET.indexOf('let c')));
    assert.deepEqual([lines?.startPointer['lineNumber'], lines?.endPointer['lineNumber']], [4, 8]);
  });

  it('counts the verification code as the specification does', () => {
    const digests = document.files.flatMap(({ checksums }) => checksums[0]?.checksumValue ?? []).sort();
    const expected = createHash('sha1').update(digests.join('')).digest('hex');
    assert.equal(document.packages[0].packageVerificationCode.packageVerificationCodeValue, expected);
    assert.equal(document.relationships.length, document.files.length + 1);
  });

  it('writes the same document again, without itself, and nothing but its own', () => {
    const write = (name: string) =>
      runShell(root, `$CLI report --format spdx --out ${name} && $CLI report --format spdx --out ${name}`, EPOCH);
    for (const name of ['bill.spdx', 'bill.spdx.json']) {
      const { code, err } = write(name);
      assert.equal(code, 0, err);
      const text = readFileSync(join(root, name), 'utf8');
      assert.equal(write(name).code, 0);
      assert.equal(readFileSync(join(root, name), 'utf8'), text);
      if (name.endsWith('.json')) {
        const again = parsed(text);
        assert.equal(again.creationInfo.created, '2023-11-14T22:13:20Z');
        assert.deepEqual(again.packages[0].packageVerificationCode.packageVerificationCodeExcludedFiles, [`./${name}`]);
        assert.ok(!again.files.some(({ fileName }) => fileName === `./${name}`));
        assert.match(
          again.documentNamespace,
          /^https:\/\/spdx\.org\/spdxdocs\/[^#]+-[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-/,
        );
      } else {
        assert.match(text, /^SPDXVersion: SPDX-2\.3\n/);
        assert.match(text, /PackageVerificationCode: [0-9a-f]{40} \(excludes: \.\/bill\.spdx\)\n/);
        assert.ok(text.includes('ExtractedText: <text>Do what &lt;/text> you &lt;text> like.\n</text>'));
        assert.ok(!text.includes('FileName: ./bill.spdx\n'));
      }
    }
    const refused = runCli(root, 'report', '--format', 'spdx', '--out', 'quiet.c');
    assert.equal(refused.code, 2);
    assert.match(refused.err, /is not overwritten/);
    assert.equal(readFileSync(join(root, 'quiet.c'), 'utf8'), FILES['quiet.c']);
    assert.ok(!readdirSync(root).some((name) => name.endsWith('.tmp')));
  });

  it('leaves links out, and says what it could not describe', function () {
    if (process.platform === 'win32') {
      this.skip();
    }
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'sub/a.c'), 'int a;\n');
    symlinkSync('sub/a.c', join(folder, 'link.c'));
    symlinkSync('sub', join(folder, 'sub2'));
    writeFileSync(join(folder, 'big.bin'), Buffer.alloc(5 * 1024 * 1024 + 3, 7));
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9])]), 'x');
    const { code, out, err } = runCli(folder, 'report', '--format', 'spdx-json', '--name', 'Some thing');
    assert.equal(code, 1);
    assert.match(err, /1 place could not be described/);
    const { files, packages } = parsed(out);
    assert.deepEqual(
      files.map(({ fileName }) => fileName),
      ['./big.bin', './sub/a.c'],
    );
    assert.match(packages[0].comment ?? '', /caf/);
    const digest = createHash('sha1')
      .update(Buffer.alloc(5 * 1024 * 1024 + 3, 7))
      .digest('hex');
    assert.equal(files[0]?.checksums[0]?.checksumValue, digest);
  });

  it('says why it cannot run', () => {
    const sentences = [
      [['report'], /Say what to write: --format spdx/],
      [['report', '--format', 'html'], /Choose one of: spdx, spdx-tag-value, spdx-json/],
      [['report', 'nowhere', '--format', 'spdx'], /nowhere/],
      [['report', '--format', 'spdx', '--out', 'no/where.spdx'], /There is no folder/],
      [['report', '--format', 'spdx', '--out', '.'], /not a file/],
    ] as const;
    for (const [words, sentence] of sentences) {
      const { code, out, err } = runCli(root, ...words);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, sentence);
    }
    const { code, err } = runShell(root, '$CLI report --format spdx', { SOURCE_DATE_EPOCH: 'today' });
    assert.equal(code, 2);
    assert.match(err, /SOURCE_DATE_EPOCH/);
    assert.ok(!existsSync(join(root, 'no')));
  });
});
