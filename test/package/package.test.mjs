// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { buildPackage } from './buildPackage.mjs';
import { difference, expectedContents } from './contents.mjs';

/** Larger means that something slipped in, or that a dependency grew: look before raising it. */
const BUDGET = 1100 * 1024;
/** What is loaded before anything is asked for. A static import of the reader of headers, say, makes it ten times that. */
const FIRST_BUNDLE = 80 * 1024;

describe('the package', () => {
  let built;

  before(async () => {
    built = await buildPackage();
  });

  it('contains what contents.txt says, and nothing else', () => {
    const differences = difference(expectedContents(), built.contents);
    assert.ok(differences.length === 0, `\n${differences.join('\n')}`);
  });

  it('stays within its budget', () => {
    assert.ok(built.size < BUDGET, `${built.size} bytes`);
  });

  it('loads little when it is activated: the rest comes when it is wanted', () => {
    const { size } = built.entries.find(({ name }) => name === 'extension/dist/extension.js');
    assert.ok(size < FIRST_BUNDLE, `dist/extension.js has ${size} bytes`);
  });

  it('would be refused for anything more, and for anything less', () => {
    assert.deepEqual(difference(['a', 'rules/*.md', 'none/*'], ['b', 'rules/x.md', 'rules/deep/y.md']), [
      '+ b    (packed, but not in the list)',
      '+ rules/deep/y.md    (packed, but not in the list)',
      '- a    (in the list, but not packed)',
      '- none/*    (in the list, but not packed)',
    ]);
  });

  it('holds no source map, no test and no key', () => {
    assert.deepEqual(
      built.contents.filter((path) => /\.map$|test|\.env|\.pem$|node_modules/.test(path)),
      [],
    );
  });
});
