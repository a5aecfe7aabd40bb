// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/engine/createEngine';
import { explainSources } from '../../../src/core/language/explainSources';
import { formatMessage } from '../../../src/core/model/message';
import { repoPath } from '../../../src/core/model/repoPath';

const TAG = ['SPDX', 'License-Identifier'].join('-');

/** What is said of `src/a.py` under MIT when the other files lie around it. */
function said(others: Readonly<Record<string, string>>): readonly string[] {
  const engine = createEngine({});
  const put = (name: string, text: string) => {
    const path = repoPath(name);
    engine.want(path);
    const bytes = new TextEncoder().encode(text);
    engine.accept(path, { kind: 'bytes', bytes, size: bytes.length });
  };
  put('src/a.py', `# ${TAG}: MIT\n`);
  const own = engine.licensing(repoPath('src/a.py'))!.expressions[0]!;
  Object.entries(others).forEach(([name, text]) => put(name, text));
  return explainSources(own, engine.licensing(repoPath('src/a.py'))!).map(formatMessage);
}

function toml(precedence: string): string {
  return `version = 1\n[[annotations]]\npath = "**"\nprecedence = "${precedence}"\nSPDX-FileCopyrightText = "A"\n${TAG} = "ISC"\n`;
}

describe('where a licence comes from', () => {
  it('is the header, unless something takes precedence', () => {
    assert.deepEqual(said({}), ['Read from the header of this file.']);
    assert.deepEqual(said({ 'REUSE.toml': toml('closest') }), ['Read from the header of this file.']);
  });

  it('names what adds to it', () => {
    assert.deepEqual(said({ 'REUSE.toml': toml('aggregate') }), [
      'Read from the header of this file.',
      'REUSE.toml says ISC in addition.',
    ]);
  });

  it('names what replaces it', () => {
    const replaced = (file: string) =>
      `This line does not count: ${file} says ISC for this file and takes precedence (REUSE 3.3).`;
    assert.deepEqual(said({ 'src/REUSE.toml': toml('override') }), [replaced('src/REUSE.toml')]);
    assert.deepEqual(said({ 'src/a.py.license': `${TAG}: ISC\n` }), [replaced('src/a.py.license')]);
  });
});
