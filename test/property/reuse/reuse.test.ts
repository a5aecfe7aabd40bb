// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { repoPath } from '../../../src/core/model/repoPath';
import { readDep5 } from '../../../src/core/reuse/dep5';
import { compileGlobs } from '../../../src/core/reuse/glob';
import { readReuseToml } from '../../../src/core/reuse/reuseToml';
import { processorTime } from '../../unit/processorTime';

const glob = fc
  .array(fc.constantFrom('*', '**', '/', '\\', 'a', 'b', '.', '?', '[', '**/'), { maxLength: 12 })
  .map((parts) => parts.join(''));
const path = fc.array(fc.constantFrom('a', 'b', '/', '.', '*', '?'), { maxLength: 12 }).map((parts) => parts.join(''));
const toml = fc
  .array(
    fc.constantFrom(
      'version = 1',
      '[[annotations]]',
      'path = "**"',
      'path = ["a", 1]',
      'precedence = "override"',
      '__proto__ = 1',
      '"""',
      '[',
      '=',
      'SPDX-License-Identifier = ["MIT", "x y"]',
      'annotations = 1',
      '[annotations]',
      'SPDX-FileCopyrightText = ""',
    ),
  )
  .map((lines) => lines.join('\n'));

describe('REUSE files, any text', () => {
  it('REUSE.toml: an answer for everything', () => {
    fc.assert(
      fc.property(fc.oneof(toml, fc.string({ unit: 'binary' })), (text) => {
        const { annotations, problems } = readReuseToml(text, repoPath('REUSE.toml'));
        const lines = text.split('\n').length;
        assert.ok(annotations.every(({ line }) => line < lines));
        assert.ok(problems.every(({ range }) => range.start.line <= lines));
      }),
      { numRuns: 200 },
    );
  });

  it('dep5: an answer for everything', () => {
    const dep5 = fc
      .array(fc.constantFrom('Files: *', 'Copyright: 2020 A', ' B', 'License: MIT', '', 'Files:', '\\'))
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(fc.oneof(dep5, fc.string({ unit: 'binary' })), (text) => {
        const { annotations } = readDep5(text, repoPath('.reuse/dep5'));
        assert.ok(annotations.every(({ precedence }) => precedence === 'aggregate'));
      }),
      { numRuns: 200 },
    );
  });

  it('a glob matches the same alone, among many, and however it is compiled', () => {
    fc.assert(
      fc.property(glob, path, (pattern, name) => {
        const alone = compileGlobs([pattern])(name);
        assert.equal(compileGlobs(['zzz', pattern, 'yyy/**'])(name), alone);
        // Three wildcards that add nothing send it down the other way.
        assert.equal(compileGlobs([`**${'\u0001**'.repeat(3)}`, pattern])(name), alone);
      }),
      { numRuns: 400 },
    );
  });

  it('globs of many wildcards stay linear', () => {
    const test = compileGlobs(['**a'.repeat(20) + 'b']);
    const start = processorTime();
    assert.equal(test('a'.repeat(4000)), false);
    assert.ok(processorTime() - start < 500);
  });
});
