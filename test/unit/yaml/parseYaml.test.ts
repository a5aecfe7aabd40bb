// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { MAX_PROGRAMME_LENGTH, MAX_YAML_LENGTH, parseYaml } from '../../../src/core/yaml/parseYaml';
import { cpuTime } from '../processorTime';

const codes = (text: string): string[] => parseYaml(text).problems.map(({ code }) => code);

describe('parseYaml', () => {
  it('reads one document, whatever stands around it', () => {
    for (const text of [
      '',
      '# c\n',
      'a: 1',
      '---\na: 1\n...\n',
      '%YAML 1.2\n---\na: 1',
      '\uFEFFa: 1\r\n',
      '{"a": [1]}',
    ]) {
      assert.deepEqual(codes(text), [], JSON.stringify(text));
      assert.notEqual(parseYaml(text).root, undefined);
    }
  });

  it('says where YAML is broken', () => {
    const { problems, root } = parseYaml('a: 1\r\nb: [1, 2\r\nc: 3\r\n');
    assert.equal(root, undefined);
    assert.equal(problems[0]?.code, 'not-yaml');
    assert.ok((problems[0]?.range.start.line ?? 0) >= 1);
  });

  it('tells one slip once, and a key without its colon in words of its own', () => {
    const codes = (text: string) =>
      parseYaml(text).problems.map(({ code, range, suggestion }) => [code, range.start.line, suggestion]);
    assert.deepEqual(codes('tier: T3\nheaders\n  - licence: MIT\n    holder: ACME\n'), [['no-colon', 1, 'headers:']]);
    assert.deepEqual(codes('tier T3\nheaders:\n  - licence: MIT\n'), [['no-colon', 0, 'tier:']]);
    assert.deepEqual(codes('headers:\n  -licence: MIT\n   holder: ACME\n'), [['not-yaml', 1, undefined]]);
    assert.deepEqual(codes('a: b: c\nd: e: f\n'), [
      ['unquoted-colon', 0, '"b: c"'],
      ['unquoted-colon', 1, '"e: f"'],
    ]);
  });

  it('finds merge-conflict markers at their line and says nothing else', () => {
    const text = 'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> other\nc: 4\n';
    const { problems } = parseYaml(text);
    assert.deepEqual(
      problems.map(({ code, range, message }) => [code, range.start.line, message.args]),
      [['merge-conflict', 1, { from: 2, to: 6 }]],
    );
    assert.deepEqual(codes('a: |\n  <<<<<<< not a marker\n'), []);
  });

  it('refuses a second document at its line', () => {
    const { problems } = parseYaml('a: 1\n---\nb: 2\n');
    assert.deepEqual(
      problems.map(({ code, range }) => [code, range.start.line]),
      [['several-documents', 1]],
    );
  });

  it('refuses what is too large before looking at it', () => {
    assert.deepEqual(codes('a: ' + 'x'.repeat(MAX_YAML_LENGTH)), ['too-large']);
  });

  it('reads what fits the limit that is asked for, whatever was refused before', () => {
    const text = `a: ${'x'.repeat(MAX_YAML_LENGTH)}`;
    assert.equal(parseYaml(text).root, undefined);
    assert.ok(parseYaml(text, MAX_PROGRAMME_LENGTH).root);
    assert.equal(parseYaml(text).root, undefined);
  });

  it('does not count a byte order mark as a column', () => {
    assert.deepEqual(parseYaml('\uFEFFa: 1').lines.position(4), { line: 0, column: 3 });
  });

  const bombs: Record<string, string> = {
    'billion laughs': 'a: &a [x]\n' + Array.from({ length: 300 }, (_, i) => `k${i}: &k${i} [*a, *a, *a]`).join('\n'),
    anchors: Array.from({ length: 20_000 }, (_, i) => `- &a${i} x`).join('\n'),
    aliases: 'a: &a b\nl: [' + '*a,'.repeat(80_000) + ']',
    merges: 'x: &x {a: 1}\ny:\n' + '  <<: *x\n'.repeat(20_000),
    brackets: '['.repeat(250_000),
    braces: '{a: '.repeat(60_000),
    hyphens: '- '.repeat(120_000),
    questions: '? '.repeat(120_000),
    closing: ']'.repeat(250_000),
    tags: '!a '.repeat(80_000),
    'many keys': Array.from({ length: 30_000 }, (_, i) => `k${i}: `).join('\n'),
    documents: '---\n'.repeat(60_000),
  };
  for (const [name, text] of Object.entries(bombs)) {
    it(`is not held up by ${name}`, () => {
      // Three times what it takes, a tenth of what an unguarded parser takes.
      const taken = cpuTime(() => parseYaml(text));
      assert.ok(taken < 3000, `${taken} ms`);
    });
  }
  it('refuses anchors and nesting that no hand writes', () => {
    assert.deepEqual(codes(bombs['billion laughs']!), ['too-many-anchors']);
    assert.deepEqual(codes(bombs['aliases']!), ['too-many-anchors']);
    assert.deepEqual(codes('['.repeat(2000)), ['too-deep']);
    assert.deepEqual(codes('- '.repeat(2000)), ['too-deep']);
  });
});
