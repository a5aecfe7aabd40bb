// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { unifiedDiff } from '../../../src/cli/output/unifiedDiff';
import { repoPath } from '../../../src/core/model/repoPath';
import { git, temporaryFolder, writeFiles } from '../node/gitRepository';

describe('unifiedDiff', function () {
  this.timeout(60_000);

  it('is empty where nothing changes', () => {
    assert.equal(unifiedDiff(repoPath('a'), 'x\n', 'x\n'), '');
  });

  it('is what git applies, whatever the lines, line ends and names', () => {
    const root = temporaryFolder();
    git(root, 'init', '-q');
    const text = fc
      .tuple(fc.array(fc.constantFrom('a', 'b', 'c', 'é', '-', '+ x', '', 'a\r')), fc.constantFrom('', '\n'))
      .map(([lines, end]) => lines.join('\n') + end);
    const path = fc.constantFrom(...['a.txt', 'a b.txt', 'ü–.txt', 'q"q.txt', 'd/e.txt'].map(repoPath));
    fc.assert(
      fc.property(path, text, text, (name, before, after) => {
        fc.pre(before !== after && before !== '' && after !== '');
        writeFiles(root, { [name]: before, 'the.diff': unifiedDiff(name, before, after) });
        git(root, 'apply', '--unidiff-zero', '--whitespace=nowarn', 'the.diff');
        assert.equal(readFileSync(join(root, name), 'utf8'), after);
      }),
      { numRuns: 60 },
    );
  });
});
