// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { compileGlob } from '../../../src/core/config/glob';
import { editPolicy, type PolicyAddition } from '../../../src/core/config/editPolicy';
import { exactGlob } from '../../../src/core/config/exactGlob';
import { readPolicy } from '../../../src/core/config/readPolicy';
import { parseRepoPath, repoPath } from '../../../src/core/model/repoPath';
import { applyEdits } from '../../../src/core/model/textEdit';

const WAIVER: PolicyAddition = {
  kind: 'waiver',
  waiver: { rule: 'HDR-001', paths: ['src/a.py'], reason: 'A test: "yes".', owner: 'jane' },
};
const ENTRY: PolicyAddition = { kind: 'headers', entry: { paths: ['src/a.py'], licence: 'MIT' } };

function edited(text: string, addition: PolicyAddition): string {
  const edit = editPolicy(text, addition);
  return 'edits' in edit ? applyEdits(text, edit.edits) : `refused: ${edit.refused.text}`;
}

describe('adding to a policy file', () => {
  it('adds a waiver at the end, and keeps everything else', () => {
    const before = '# Ours.\ntier: T2 # internal\nwaivers:\n  - rule: REL-001\n    reason: elsewhere\n# the end\n';
    const after = edited(before, WAIVER);
    assert.ok(after.startsWith(before.slice(0, before.indexOf('# the end'))));
    assert.ok(after.endsWith('# the end\n'));
    const { policy, problems } = readPolicy(after);
    assert.deepEqual(problems, []);
    assert.deepEqual(policy.waivers[1], WAIVER.kind === 'waiver' ? WAIVER.waiver : undefined);
  });

  it('makes the list where there is none, with the line ends of the file', () => {
    const whole = edited('tier: T2\r\n', { kind: 'waiver', waiver: { rule: 'REL-001', paths: [], reason: 'x' } });
    assert.equal(whole, 'tier: T2\r\nwaivers:\r\n  - rule: REL-001\r\n    reason: x\r\n');
    assert.match(edited('', WAIVER), /^waivers:\n {2}- rule: HDR-001\n/);
    assert.match(edited('waivers: [{rule: REL-001, reason: x}]\n', WAIVER), /\}, \{rule: HDR-001, .*\}\]\n$/);
  });

  it('gives files an entry of their own', () => {
    const after = edited('headers:\n  - licence: Apache-2.0\n    holder: Acme\n', ENTRY);
    const last = readPolicy(after).policy.headers.at(-1)!;
    assert.deepEqual([last.paths, last.licence, last.holder], [['src/a.py'], 'MIT', 'Acme']);
  });

  it('refuses what it cannot do without touching something else', () => {
    assert.match(edited('headers: {licence: MIT}\n', ENTRY), /^refused: .*by hand/);
    assert.match(edited('tier: [\n', WAIVER), /^refused: .*errors/);
    assert.match(edited('waivers: some\n', WAIVER), /^refused/);
  });

  it('names one file and no other', () => {
    const characters = fc.constantFrom('a', 'b', '/', '*', '?', '[', ']', '{', '}', '!', ',', '-', '.', ' ');
    const paths = fc
      .string({ unit: characters, minLength: 1, maxLength: 12 })
      .map((text) => parseRepoPath(text))
      .filter((path) => path !== undefined);
    fc.assert(
      fc.property(paths, (path) => {
        const matches = compileGlob(exactGlob(path));
        assert.ok(typeof matches === 'function');
        assert.ok(matches(path));
        assert.ok(!matches(`some-folder-above/${path}`));
        assert.ok(!matches(`${path}b`));
      }),
    );
    assert.equal(exactGlob(repoPath('a.py')), '/a.py');
  });
});
