// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Comment, CommentScanner } from '../../../src/core/headers/read/comment';
import { SILENT } from '../../../src/core/headers/read/readHeader';
import { RememberedTops } from '../../../src/core/headers/read/rememberedTops';

const scanner: CommentScanner = () => [];

/** Every `/*…*\/` of a text. */
function commentsOf(text: string): Comment[] {
  return [...text.matchAll(/\/\*[\s\S]*?\*\//g)].map(({ 0: { length }, index: start }) => ({
    start,
    end: start + length,
    bodyStart: start + 2,
    bodyEnd: start + length - 2,
  }));
}

/** How many of some texts are read when they come one after the other. */
function timesRead(texts: readonly string[], { limit = 1000, head = 8192, scanners = [scanner] } = {}): number {
  const tops = new RememberedTops(limit);
  let count = 0;
  texts.forEach((text, index) =>
    tops.headerOf(scanners[index % scanners.length]!, text, commentsOf(text), head, () => {
      count++;
      return { ...SILENT };
    }),
  );
  return count;
}

describe('Remembered tops', () => {
  it('are read once, whatever code follows them', () => {
    assert.equal(
      timesRead(['/* MIT */\nint a;', '/* MIT */\nint b;', '\n /* MIT */ /* x */ a', '\n /* MIT */ /* x */ b']),
      2,
    );
  });

  it('give back what was read', () => {
    const tops = new RememberedTops();
    const [one, two] = ['/* MIT */ a', '/* MIT */ b'];
    const header = tops.headerOf(scanner, one, commentsOf(one), 99, () => ({ ...SILENT, generated: true }));
    assert.equal(
      tops.headerOf(scanner, two, commentsOf(two), 99, () => assert.fail('it was read again')),
      header,
    );
  });

  it('are others for another character, another place, or another language', () => {
    assert.equal(timesRead(['/* MIT */ a', '/* MIT  */ a', '\n/* MIT */ a']), 3);
    const other: CommentScanner = () => [];
    assert.equal(timesRead(['/* MIT */ a', '/* MIT */ a'], { scanners: [scanner, other] }), 2);
  });

  it('are not remembered where what follows could matter', () => {
    const twice = (text: string) => timesRead([text, text]);
    assert.equal(twice('/* MIT */ x = "/* SPDX */ a'), 2, 'code between comments');
    assert.equal(twice('/* REUSE-IgnoreStart */ a'), 2, 'a block that may be closed further down');
    assert.equal(twice('/* SPDX-SnippetBegin */ a'), 2, 'a snippet that may be closed further down');
    assert.equal(twice('/* MIT */'), 2, 'nothing follows: a truncated text may end anywhere');
    assert.equal(timesRead(['/* MIT */ a', '/* MIT */ a'], { head: 8 }), 2, 'it ends behind the head of the file');
  });

  it('are forgotten when there are too many, and given up where hardly any occurs twice', () => {
    const numbered = (from: number, to: number, copies: number) =>
      Array.from({ length: to - from }, (_, index) => Array<string>(copies).fill(`/* ${from + index} */ a`)).flat();
    const often = [...numbered(0, 9, 3), ...numbered(0, 1, 1), ...numbered(8, 9, 1)];
    assert.equal(timesRead(often, { limit: 8 }), 9 + 1, 'the first was forgotten, the last was not');
    const once = [...numbered(0, 9, 1), ...numbered(20, 21, 5)];
    assert.equal(timesRead(once, { limit: 8 }), 9 + 5);
  });
});
