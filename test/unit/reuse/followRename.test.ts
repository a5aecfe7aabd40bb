// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { parseRepoPath, repoPath } from '../../../src/core/model/repoPath';
import { applyEdits } from '../../../src/core/model/textEdit';
import { followRename } from '../../../src/core/reuse/followRename';
import { reuseProject } from '../../../src/core/reuse/reuseProject';

function followed(text: string, from: string, to: string, toml = 'REUSE.toml'): string {
  return applyEdits(text, followRename(text, repoPath(toml), repoPath(from), repoPath(to)));
}

const TOML = [
  'version = 1 # ours',
  '',
  '[[annotations]]',
  'path = ["a.png", # the logo',
  '  \'docs/b.png\', "docs/**"]',
  'SPDX-License-Identifier = "MIT"',
  '[[annotations]]',
  'path = "a.png"',
  'SPDX-FileCopyrightText = "2020 path = \\"a.png\\""',
  '',
].join('\r\n');

describe('REUSE.toml follows renames', () => {
  it('changes the paths that name the file, and no other byte', () => {
    assert.equal(
      followed(TOML, 'a.png', 'x/"b".png'),
      TOML.replace('["a.png"', '["x/\\"b\\".png"').replace('path = "a.png"\r', 'path = "x/\\"b\\".png"\r'),
    );
    assert.equal(followed(TOML, 'docs', 'manual'), TOML.replaceAll('docs/', 'manual/'));
    assert.equal(followed(TOML, 'docs/b.png', 'c.png'), TOML.replace("'docs/b.png'", "'c.png'"));
  });

  it('leaves alone what it does not name, and what it cannot write', () => {
    for (const [from, to] of [
      ['b.png', 'c.png'],
      ['doc', 'manual'],
      ['docs/b.png', "it's.png"],
    ] as const) {
      assert.equal(followed(TOML, from, to), TOML);
    }
    assert.equal(followed('path = [\n', 'a', 'b'), 'path = [\n');
    assert.equal(followed(TOML, 'sub/a.png', 'a.png', 'sub/REUSE.toml'), TOML);
    assert.equal(followed(TOML, 'sub/a.png', 'sub/c.png', 'sub/REUSE.toml'), followed(TOML, 'a.png', 'c.png'));
  });

  it('finds the renamed file as it found the old one, whatever it is called', () => {
    const paths = fc
      .string({
        unit: fc.constantFrom('a', 'b', '/', '*', '"', "'", '.', 'é', '[', '#'),
        minLength: 1,
        maxLength: 9,
      })
      .map((text) => parseRepoPath(text))
      .filter((path) => path !== undefined);
    fc.assert(
      fc.property(paths, paths, (from, to) => {
        const path = JSON.stringify(from.replaceAll('*', '\\*'));
        const text = `version = 1\n[[annotations]]\npath = ${path}\nSPDX-License-Identifier = "MIT"\n`;
        const after = followed(text, from, to);
        const project = reuseProject([], [{ path: repoPath('REUSE.toml'), text: after }]);
        assert.equal(project.annotationsFor(to).length, 1);
      }),
    );
  });
});
