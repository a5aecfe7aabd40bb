// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { compileGlob } from '../../../src/core/config/glob';

const MATCHES: Readonly<Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>> = {
  '*.md': { yes: ['a.md', 'x/y/a.md', '.md'], no: ['a.mdx', 'a.md.txt'] },
  docs: { yes: ['docs', 'docs/a', 'x/docs/a/b'], no: ['docs2/a', 'mydocs'] },
  'docs/': { yes: ['docs/a', 'x/docs/a'], no: ['doc'] },
  '/docs': { yes: ['docs/a'], no: ['x/docs/a'] },
  './docs/*.md': { yes: ['docs/a.md'], no: ['docs/x/a.md', 'x/docs/a.md'] },
  'docs/**': { yes: ['docs/a', 'docs/a/b'], no: ['docs', 'x/docs/a'] },
  '**/*.c': { yes: ['a.c', 'x/a.c'], no: ['a.h'] },
  'src/**/test/*.ts': { yes: ['src/test/a.ts', 'src/a/b/test/c.ts'], no: ['src/a.ts', 'test/a.ts', 'src/test/x/c.js'] },
  '**/a/**/b': { yes: ['a/b', 'x/a/y/z/b', 'a/a/b/c'], no: ['b/a', 'a'] },
  'file?.txt': { yes: ['file1.txt', 'file😀.txt'], no: ['file.txt', 'file12.txt'] },
  '[a-c]*.h': { yes: ['b.h', 'cat.h'], no: ['d.h'] },
  '[!a-c].h': { yes: ['d.h'], no: ['a.h'] },
  '[]-]x': { yes: [']x', '-x'], no: ['ax'] },
  '*.{ts,tsx}': { yes: ['a.ts', 'x/a.tsx'], no: ['a.js', 'a.{ts,tsx}'] },
  '{src,lib}/**/*.{c,h}': { yes: ['src/a.c', 'lib/x/b.h'], no: ['bin/a.c'] },
  'app/(group)/page+(x)@y|z$^.ts': { yes: ['app/(group)/page+(x)@y|z$^.ts'], no: ['app/group/pagex.ts'] },
  'ü.c': { yes: ['\u00fc.c'], no: ['u.c'] },
  '*': { yes: ['a', 'a/b'], no: [] },
  '**': { yes: ['a', 'a/b/c'], no: [] },
  'a*b*c': { yes: ['abc', 'aXbYbZc'], no: ['ab', 'acb'] },
};

describe('compileGlob', () => {
  for (const [glob, { yes, no }] of Object.entries(MATCHES)) {
    it(`${glob}`, () => {
      const matches = compileGlob(glob);
      assert.ok(typeof matches === 'function', String(matches));
      yes.forEach((path) => assert.equal(matches(path), true, path));
      no.forEach((path) => assert.equal(matches(path), false, path));
    });
  }

  it('names what is wrong', () => {
    const wrong = [
      '',
      '  ',
      'x'.repeat(201),
      '!a',
      'a\\b',
      'a/../b',
      'C:/x',
      'a{b',
      'a}b',
      'a[b',
      '{a,{b}}',
      '{a,b}'.repeat(7),
      '/',
    ];
    assert.deepEqual(wrong.map(compileGlob), [
      'empty',
      'empty',
      'too-long',
      'negated',
      'backslash',
      'leaves-folder',
      'leaves-folder',
      'unbalanced',
      'unbalanced',
      'unbalanced',
      'nested-braces',
      'too-many-alternatives',
      'empty',
    ]);
  });

  it('takes time in proportion, also for globs that are made to be slow', () => {
    const hostile = [`${'*a'.repeat(90)}b`, `${'**/a/'.repeat(39)}b`, `**/${'*a*'.repeat(60)}b`];
    const once = (length: number) => {
      const path = `${'a/'.repeat(length)}${'a'.repeat(250)}`;
      const start = process.hrtime.bigint();
      for (const glob of hostile) {
        const matches = compileGlob(glob);
        assert.ok(typeof matches === 'function');
        matches(path);
      }
      return Number(process.hrtime.bigint() - start) / 1e6;
    };
    // The shortest of several runs: other programs can only make one longer.
    const time = (length: number) => Math.min(...Array.from({ length: 7 }, () => once(length)));
    const [short, long] = [Math.max(time(400), 0.5), time(1600)];
    assert.ok(long < short * 16, `${short.toFixed(1)} ms became ${long.toFixed(1)} ms`);
    assert.ok(long < 200, `${long.toFixed(1)} ms`);
  });
});
