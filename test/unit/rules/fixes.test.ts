// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { DEFAULT_POLICY } from '../../../src/core/config/defaultPolicy';
import { rendered } from '../templates/rendered';
import { TEMPLATE_FIELDS } from '../../../src/core/templates/fields';
import type { Fix, RuleId } from '../../../src/core/model/finding';
import { formatMessage } from '../../../src/core/model/message';
import { decide, PROSE } from './repository';

const CREATING: readonly RuleId[] = [
  'LIC-001',
  'DOC-001',
  'CMT-001',
  'CMT-004',
  'SEC-001',
  'REV-001',
  'REL-001',
  'DEP-003',
  'CIW-001',
];
const FORGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'an unknown forge': {},
  GitHub: { '.github/workflows/x.yml': '' },
  GitLab: { '.gitlab/issue_templates/a.md': PROSE },
  Forgejo: { '.forgejo/issue_template/a.md': PROSE },
};
const FILLED = Object.fromEntries(
  Object.keys(TEMPLATE_FIELDS).map((field) => [
    field,
    /contact/i.test(field) ? 'team@ours.test' : field === 'owner' ? '@us' : 'seven',
  ]),
);

function creations(id: RuleId, files: Readonly<Record<string, string>>) {
  const fixes = decide(id, files).findings?.flatMap((finding) => finding.fixes) ?? [];
  return fixes.filter((fix): fix is Extract<Fix, { kind: 'create-file' }> => fix.kind === 'create-file');
}

describe('rules: fixes', () => {
  for (const id of CREATING) {
    for (const [forge, files] of Object.entries(FORGES)) {
      // A workflow file that is empty is what CIW-001 finds on the GitHub case: that is not a missing file.
      if (id === 'CIW-001' && forge === 'GitHub') {
        continue;
      }
      it(`${id} on ${forge}: each file that is created makes the rule pass`, () => {
        const fixes = creations(id, files);
        assert.ok(fixes.length > 0);
        for (const { path, template, values, title } of fixes) {
          assert.match(formatMessage(title), new RegExp(path.split('/').at(-1)!.replaceAll('.', '\\.')));
          const { text } = rendered(template, values);
          assert.equal(decide(id, { ...files, [path]: text }).status, 'pass', path);
        }
      });
    }
  }

  it('leaves placeholders that the placeholder rules find, and none once they are filled in', () => {
    const documents: Readonly<Record<string, string>> = {
      'README.md': 'README.md',
      'CONTRIBUTING.md': 'CONTRIBUTING.md',
      'CODE_OF_CONDUCT.md': 'CODE_OF_CONDUCT.md',
      'SECURITY.md': 'SECURITY.md',
      '.github/CODEOWNERS': 'CODEOWNERS',
      'CHANGELOG.md': 'CHANGELOG.md',
    };
    for (const [path, template] of Object.entries(documents)) {
      const { text } = rendered(template, {});
      const left = [...text.matchAll(/<[a-z][^>]*>/g)].length;
      assert.ok(left > 0);
      assert.equal(decide('DOC-015', { [path]: text }).findings?.length, left, path);
      assert.equal(decide('DOC-015', { [path]: rendered(template, FILLED).text }).status, 'pass', path);
      assert.equal(decide('DOC-016', { [path]: text }).findings?.length ?? 0, 0, path);
    }
    for (const id of ['MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD']) {
      assert.equal(decide('LIC-005', { LICENSE: rendered(`licence/${id}`, {}).text }).findings?.length, 2, id);
      assert.equal(decide('LIC-005', { LICENSE: rendered(`licence/${id}`, FILLED).text }).status, 'pass', id);
    }
    for (const id of [
      'Apache-2.0',
      'GPL-2.0-or-later',
      'GPL-3.0-or-later',
      'AGPL-3.0-only',
      'LGPL-2.1-only',
      'MPL-2.0',
      'EUPL-1.2',
      'EPL-2.0',
      'CC0-1.0',
    ]) {
      assert.equal(decide('LIC-005', { LICENSE: rendered(`licence/${id}`, {}).text }).status, 'pass', id);
    }
  });

  it('offers the licence that the manifest names first, then what the policy allows, never what it denies', () => {
    const offered = (files: Readonly<Record<string, string>>, policy = DEFAULT_POLICY) =>
      (decide('LIC-001', files, { policy }).findings?.[0]?.fixes ?? []).map((fix) =>
        fix.kind === 'create-file' ? fix.template : '',
      );
    assert.equal(offered({})[0], 'licence/Apache-2.0');
    assert.equal(offered({ 'package.json': '{"license":"ISC"}' })[0], 'licence/ISC');
    assert.deepEqual(
      offered({}, { ...DEFAULT_POLICY, licences: { allow: ['EUPL-1.2', 'Foo-1.0', 'MIT'], review: [], deny: [] } }),
      ['licence/EUPL-1.2', 'licence/MIT'],
    );
    assert.ok(
      !offered({}, { ...DEFAULT_POLICY, licences: { allow: [], review: [], deny: ['MIT'] } }).includes('licence/MIT'),
    );
  });

  it('fills in what the repository knows', () => {
    const policy = { ...DEFAULT_POLICY, headers: [{ ...DEFAULT_POLICY.headers[0]!, holder: 'Acme' }] };
    const fix = decide('LIC-001', { 'package.json': '{"name":"@acme/thing"}' }, { policy }).findings?.[0]?.fixes[0];
    assert.deepEqual(fix?.kind === 'create-file' && fix.values, { project: 'thing', holder: 'Acme' });
  });

  it('writes the Dependabot file for the manifests of the repository', () => {
    const [fix] = creations('DEP-003', {
      'package.json': '{}',
      'api/pyproject.toml': '',
      'vendor/x/go.mod': '',
      '.github/workflows/ci.yml': 'on: push',
    });
    assert.equal(fix?.values['ecosystems'], 'npm:/;pip:/api;github-actions:/');
  });

  it('renames what is nearly right, within the places of the forge', () => {
    const rename = (id: RuleId, files: Readonly<Record<string, string>>) => {
      const fix = decide(id, files).findings?.[0]?.fixes[0];
      return fix?.kind === 'rename-file' ? [fix.from, fix.to] : undefined;
    };
    assert.deepEqual(rename('REV-001', { '.github/CODEOWNERS.md': '* @a' }), [
      '.github/CODEOWNERS.md',
      '.github/CODEOWNERS',
    ]);
    assert.deepEqual(rename('REV-001', { codeowners: '* @a' }), ['codeowners', 'CODEOWNERS']);
    assert.deepEqual(rename('REV-001', { '.gitlab/CODEOWNERS': '* @a', '.github/workflows/a.yml': 'on: push' }), [
      '.gitlab/CODEOWNERS',
      '.github/CODEOWNERS',
    ]);
    assert.deepEqual(rename('SEC-001', { SECURITY: PROSE }), ['SECURITY', 'SECURITY.md']);
    assert.deepEqual(rename('LIC-001', { 'docs/LICENSE': PROSE }), ['docs/LICENSE', 'LICENSE']);
    assert.deepEqual(rename('DEP-003', { 'dependabot.yml': PROSE }), ['dependabot.yml', '.github/dependabot.yml']);
  });

  it('never offers to create a file that is there', () => {
    for (const id of CREATING) {
      for (const path of [
        'LICENSE',
        'README.md',
        'CONTRIBUTING.md',
        'CODE_OF_CONDUCT.md',
        'SECURITY.md',
        'CODEOWNERS',
        '.github/CODEOWNERS',
        'CHANGELOG.md',
        '.github/dependabot.yml',
        'renovate.json',
        '.github/workflows/ci.yml',
      ]) {
        assert.ok(!creations(id, { [path]: '' }).some((fix) => fix.path === path), `${id} ${path}`);
      }
    }
  });
});
