// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { applyToBytes } from '../../../src/core/text/applyToBytes';
import { decode } from '../../../src/core/text/decode';
import { declaredEncoding } from '../../../src/core/text/declaredEncoding';
import { fitText } from '../../../src/core/text/fitText';
import { dominantLineEnd, hasFinalNewline, linesFrom } from '../../../src/core/text/lineEnds';
import { lineIndexOf } from '../../../src/core/text/positions';

describe('bytes as text', () => {
  for (const [name, bytes, expected] of [
    ['ASCII', [0x61], { text: 'a', encoding: 'utf-8', bom: false }],
    ['nothing', [], { text: '', encoding: 'utf-8', bom: false }],
    ['UTF-8', [0xc3, 0xa9], { text: 'é', encoding: 'utf-8', bom: false }],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x61], { text: 'a', encoding: 'utf-8', bom: true }],
    ['a second mark is text', [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], { text: '\uFEFF', encoding: 'utf-8', bom: true }],
    ['UTF-16, small end first', [0xff, 0xfe, 0x61, 0, 0xe9, 0], { text: 'aé', encoding: 'utf-16le', bom: true }],
    ['UTF-16, big end first', [0xfe, 0xff, 0, 0x61], { text: 'a', encoding: 'utf-16be', bom: true }],
    ['Windows-1252', [0x93, 0xe9], { text: '\x93\xe9', encoding: 'single-byte', bom: false }],
  ] as const) {
    it(name, () => {
      assert.deepEqual(decode(Uint8Array.from(bytes)), { kind: 'text', ...expected });
    });
  }
  for (const [name, bytes] of [
    ['a NUL', [0x61, 0]],
    ['UTF-32', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]],
    ['half a character of UTF-16', [0xff, 0xfe, 0x61]],
    ['control characters beside bytes that are no UTF-8', [0x89, 0x01, 0xff]],
    ['a mark of UTF-8 before what is none', [0xef, 0xbb, 0xbf, 0xff]],
  ] as const) {
    it(`${name} is binary`, () => {
      assert.deepEqual(decode(Uint8Array.from(bytes)), { kind: 'binary' });
    });
  }
  it('long texts of single bytes', () => {
    const bytes = new Uint8Array(200_000).fill(0xe9);
    const decoded = decode(bytes);
    assert(decoded.kind === 'text' && decoded.text.length === 200_000);
  });
});

describe('edits of bytes', () => {
  const edit = (bytes: Buffer, offset: number, newText: string, length = 0): string => {
    const decoded = decode(bytes);
    assert(decoded.kind === 'text');
    const result = applyToBytes(bytes, decoded, [{ offset, length, newText }]);
    return 'bytes' in result ? Buffer.from(result.bytes).toString('hex') : 'unencodable';
  };
  it('count characters, not bytes', () => {
    assert.equal(edit(Buffer.from('é😀x'), 3, '-'), Buffer.from('é😀-x').toString('hex'));
    assert.equal(edit(Buffer.from('\uFEFFéx'), 1, '-'), Buffer.from('\uFEFFé-x').toString('hex'));
    assert.equal(edit(Buffer.from('\uFEFFéx', 'utf16le'), 1, 'ü'), Buffer.from('\uFEFFéüx', 'utf16le').toString('hex'));
    assert.equal(edit(Buffer.from('\xe9x', 'latin1'), 1, '\xfc'), Buffer.from('\xe9\xfcx', 'latin1').toString('hex'));
    assert.equal(edit(Buffer.from('abc'), 1, 'X', 1), Buffer.from('aXc').toString('hex'));
  });
  it('refuse what the encoding cannot hold', () => {
    assert.equal(edit(Buffer.from('\xe9', 'latin1'), 0, '株'), 'unencodable');
    assert.equal(edit(Buffer.from('a'), 0, '\ud800'), 'unencodable');
  });
  it('may not overlap or lie outside', () => {
    const bytes = Buffer.from('abc');
    const decoded = decode(bytes);
    assert(decoded.kind === 'text');
    assert.throws(() => applyToBytes(bytes, decoded, [{ offset: 4, length: 0, newText: '' }]), RangeError);
    const twice = [
      { offset: 0, length: 2, newText: '' },
      { offset: 1, length: 1, newText: '' },
    ];
    assert.throws(() => applyToBytes(bytes, decoded, twice), RangeError);
  });
});

describe('the encoding that a text declares', () => {
  for (const [text, encoding] of [
    ['# -*- coding: Latin_1-unix -*-\n', 'latin-1'],
    ['#!/usr/bin/python\n# vim: set fileencoding=utf-8 :\n', 'utf-8'],
    ['\n\n# coding: latin-1\n', undefined],
    ['coding: latin-1\n', undefined],
    ['<?xml version="1.0" encoding="ISO-8859-1"?>', 'iso-8859-1'],
    ['@charset "windows-1252";', 'windows-1252'],
    ['x', undefined],
  ] as const) {
    it(JSON.stringify(text), () => {
      assert.equal(declaredEncoding(text), encoding);
    });
  }
  it('decides how new text is written', () => {
    const single = (declared: string) => ({ text: `# coding: ${declared}\n\xe9`, encoding: 'single-byte' as const });
    assert.equal(fitText('€', single('cp1252')), '\x80');
    assert.equal(fitText('€', single('iso-8859-15')), '\xa4');
    assert.equal(fitText('€', single('latin-1')), undefined);
    assert.equal(fitText('© é', single('koi8-r')), undefined);
    assert.equal(fitText('© e', single('koi8-r')), '(c) e');
    assert.equal(fitText('é', { text: '<?xml version="1.0" encoding="US-ASCII"?>', encoding: 'utf-8' }), undefined);
    assert.equal(fitText('é', { text: '', encoding: 'utf-16le' }), 'é');
  });
});

describe('lines', () => {
  it('have the end that most of them have', () => {
    assert.equal(dominantLineEnd('a\r\nb\nc\n'), '\n');
    assert.equal(dominantLineEnd('a\r\nb\n'), '\r\n');
    assert.equal(dominantLineEnd('a\rb\r'), '\r');
    assert.equal(dominantLineEnd('a\r\r\nb\r\r\n'), '\r\n');
    assert.equal(dominantLineEnd('a'), '\n');
    assert.equal(dominantLineEnd('a', '\r\n'), '\r\n');
  });
  it('are found one by one', () => {
    assert.deepEqual(linesFrom('a\r\n\rb', 0), [
      { start: 0, end: 1, next: 3 },
      { start: 3, end: 3, next: 4 },
      { start: 4, end: 5, next: 5 },
    ]);
    assert.deepEqual(linesFrom('', 0), []);
    assert(hasFinalNewline('a\r') && hasFinalNewline('a\n') && !hasFinalNewline('a'));
  });
  it('have positions, and positions offsets', () => {
    const index = lineIndexOf('ab\r\nc\n');
    for (const [offset, line, column] of [
      [0, 0, 0],
      [2, 0, 2],
      [4, 1, 0],
      [5, 1, 1],
      [6, 2, 0],
    ] as const) {
      assert.deepEqual(index.positionAt(offset), { line, column });
      assert.equal(index.offsetAt({ line, column }), offset);
    }
    assert.equal(index.offsetAt({ line: 0, column: 99 }), 2);
    assert.equal(index.offsetAt({ line: 9, column: 0 }), 6);
    assert.deepEqual(lineIndexOf('').positionAt(0), { line: 0, column: 0 });
  });
});
