// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { readHeader, SILENT } from '../../../src/core/headers/read/readHeader';
import { mightSayLicence } from '../../../src/core/headers/read/triggers';

const FILES = [
  'a.c',
  'a.rs',
  'a.ts',
  'a.py',
  'a.rb',
  'a.pl',
  'a.sh',
  'a.yml',
  'a.toml',
  'a.md',
  'a.rst',
  'a.adoc',
  'a.html',
  'a.xml',
  'a.vue',
  'a.php',
  'a.sql',
  'a.lua',
  'a.hs',
  'a.ml',
  'a.el',
  'a.tex',
  'a.bat',
  'a.ps1',
  'a.j2',
  'a.css',
  'a.m',
  'a.txt',
  'Makefile',
  'Dockerfile',
  'a.png.license',
  'a.nix',
  'a.kt',
  'a.cpp',
  'a.ini',
  'a.1',
] as const;
const PIECES = [
  '// ',
  '/* ',
  ' */',
  '# ',
  '-- ',
  '<!-- ',
  ' -->',
  '"',
  "'",
  '`',
  '"""',
  "'''",
  '\n',
  '\r\n',
  '\r',
  ' ',
  '\t',
  '\\',
  '{-',
  '-}',
  '(*',
  '*)',
  '<<EOF\n',
  'EOF\n',
  '|\n',
  'R"x(',
  ')x"',
  '<?php ',
  '?>',
  '---\n',
  '```\n',
  '=begin\n',
  '=end\n',
  '[[',
  ']]',
  'SPDX-License-Identifier: ',
  'SPDX-FileCopyrightText: ',
  'SPDX-SnippetBegin',
  'SPDX-SnippetEnd',
  'REUSE-IgnoreStart',
  'REUSE-IgnoreEnd',
  'SPDX-License-Identifer: ',
  'MIT',
  'MIT OR',
  'GPL-2.0+',
  '(',
  ')',
  'Copyright ',
  '© ',
  '(c) ',
  '2020',
  '-',
  ', ',
  'ACME',
  'License',
  'GNU General Public License version 2',
  'Permission is hereby granted',
  '@generated',
  'x = ',
  '日本語',
  '\u{1F600}',
] as const;

const file = fc.constantFrom(...FILES);
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((parts) => parts.join(''));
/** Without what may be left open at the end of the head, where only the rest of the file could tell what it was. */
const closed = fc
  .array(fc.constantFrom(...PIECES.filter((piece) => !/["'`<|=[({R]|Snippet|Ignore/.test(piece))), { maxLength: 80 })
  .map((parts) => parts.join(''));
const anything = fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 300 }));

describe('Reading headers, any text', () => {
  it('never throws and keeps every place inside the text', () => {
    fc.assert(
      fc.property(file, anything, fc.boolean(), (path, text, truncated) => {
        const { expressions, copyrights, snippets, problems } = readHeader(path, text, undefined, { truncated });
        const lines = text.split(/\r\n|\n|\r/);
        for (const { line = 0, column, value } of expressions.filter(({ source }) => source === 'header')) {
          assert.equal(
            lines[line]?.startsWith(value, lines[0]!.startsWith('\uFEFF') && line === 0 ? column! + 1 : column),
            true,
          );
        }
        assert.ok(copyrights.every(({ line = 0 }) => line < lines.length));
        assert.ok(snippets.every(({ startLine, endLine }) => startLine <= endLine && endLine < lines.length));
        for (const { range } of problems) {
          assert.ok(
            range !== undefined && range.end.line < lines.length && range.end.column <= lines[range.end.line]!.length,
          );
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds nothing where the gate for bytes finds nothing', () => {
    fc.assert(
      fc.property(file, anything, (path, text) => {
        if (!mightSayLicence(Buffer.from(text))) {
          assert.equal(readHeader(path, Buffer.from(text).toString(), undefined), SILENT);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same answer for the whole file and for its head', () => {
    fc.assert(
      fc.property(file, closed, fc.integer({ min: 0, max: 9000 }), (path, start, filler) => {
        const head = start.slice(0, 2000);
        const whole = `${head}\n\n${'x'.repeat(78)}\n`.padEnd(head.length + filler, 'int a;\n').padEnd(12_000, ' \n');
        const bytes = Buffer.from(whole).subarray(0, 8192);
        fc.pre(!bytes.toString().endsWith('\uFFFD'));
        const ofHead = readHeader(path, bytes.toString(), undefined, { truncated: true });
        const ofWhole = readHeader(path, whole, undefined);
        assert.deepEqual(ofHead.expressions, ofWhole.expressions);
        assert.deepEqual(ofHead.copyrights, ofWhole.copyrights);
      }),
      { numRuns: 200 },
    );
  });
});

/** Texts that make careless scanners slow: each grows without end. */
const HOSTILE: Readonly<Record<string, string>> = {
  'unclosed blocks': '/* ',
  'nested blocks': '/*',
  'closed and opened': '*//*',
  quotes: '"',
  apostrophes: "'",
  'here-documents': '<<A\n',
  'raw strings': 'R"',
  'empty lines': '\n',
  spaces: ' ',
  stars: '*',
  'comment lines': '// x\n',
  'tags in one line': 'SPDX-License-Identifier: MIT ',
  'tag lines': '// SPDX-License-Identifier: mit OR\n',
  notices: 'Copyright (c) 2020, ',
  'notice lines': '# Copyright 2020,\n',
  years: '2020-',
  'html comments': '<!---->',
  tags: '<a "',
  parentheses: '(',
  'block scalars': 'a: |\n',
  snippets: '// SPDX-SnippetBegin\n',
  'ignore blocks': '# REUSE-IgnoreStart\n# REUSE-IgnoreEnd\n',
  licences: '// License license redistribution permission gnu general public\n',
};

describe('Reading headers, hostile text', () => {
  for (const [name, unit] of Object.entries(HOSTILE)) {
    it(`${name}: 64 KB in any language take less than 50 ms`, () => {
      const text = `// SPDX-License-Identifier: MIT\n# License\n${unit.repeat(Math.ceil(65_536 / unit.length))} SPDX-Snippet`;
      for (const path of FILES) {
        const best = Math.min(...[0, 1, 2].map(() => timed(() => readHeader(path, text, undefined))));
        assert.ok(best < 50, `${path}: ${best.toFixed(0)} ms`);
      }
    });
  }
});

function timed(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
