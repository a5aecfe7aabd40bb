// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import type { RuleId } from '../../../src/core/model/finding';
import type { Status } from '../../../src/core/model/vocabulary';
import { decide, PROSE, ruleOf, repository } from './repository';

type Files = Readonly<Record<string, string>>;
const COVENANT = `# Contributor Covenant\n\n${PROSE}\nAdapted from https://www.contributor-covenant.org/version/2/1/ and https://github.com/mozilla/diversity.\n`;
const MIT = (notice: string) => `MIT License\n\n${notice}\n\n${PROSE}`;

const CASES: Readonly<Record<RuleId, Partial<Record<Status, readonly Files[]>>>> = {
  'LIC-005': {
    pass: [
      { LICENSE: MIT('Copyright (c) 2024 Ada Lovelace') },
      { LICENSE: `${PROSE}END OF TERMS AND CONDITIONS\n\nCopyright [yyyy] [name of copyright owner]\n` },
      { COPYING: `${PROSE}How to Apply These Terms to Your New Programs\n\n<year>  <name of author>\n` },
      { LICENSE: PROSE, 'LICENSES/MIT.txt': 'Copyright (c) <year> <copyright holders>' },
    ],
    fail: [
      { LICENSE: MIT('Copyright (c) <year> <copyright holders>') },
      { LICENSE: MIT('Copyright (c) [year] [fullname]') },
      { 'LICENSE.md': MIT('Copyright (c) {{ year }} {{ organization }}') },
      { LICENSE: MIT('Copyright (c) 2024 Your Name') },
      { LICENSE: MIT('Copyright [yyyy] Ada') },
      { LICENSE: MIT('Copyright (C) YEAR by AUTHOR EMAIL') },
      { NOTICE: 'Copyright [yyyy] [name of copyright owner]' },
    ],
    'not-applicable': [{}],
  },
  'LIC-019': {
    pass: [
      { 'README.md': '# A\n\n## License\n\nMIT' },
      { 'README.md': 'This is licensed under the MIT licence.' },
      { 'README.md': 'See [the terms](LICENSE).' },
      { 'README.md': '[![License: MIT](https://img.test/mit.svg)](https://opensource.org/x)' },
      { 'README.rst': 'A\n=\n\nLicence\n-------\n\nMIT' },
    ],
    fail: [{ 'README.md': `# A\n\n${PROSE}` }, { 'README.md': '```\nlicensed under MIT\n```\n' }],
    'not-applicable': [{}],
  },
  'DOC-015': {
    pass: [
      { 'README.md': 'Run `tool <YOUR_NAME> {{ name }}` and `[INSERT THIS]`.' },
      { 'README.md': '```\n<PROJECT_NAME> [INSERT X]\n```\n' },
      { 'README.md': '<DETAILS>\n<TABLE BORDER="1">\ntext\n' },
      { 'README.md': 'A Jinja guide: write {{ user.name }} to greet.' },
      { 'README.md': 'Write to jane@example.com, says the manual. Set <YOUR_TOKEN>.' },
      { 'SECURITY.md': '<!-- [INSERT CONTACT] -->\nMail us at sec@ours.test' },
      { 'docs/security.md': 'Users such as jane@example.com log in.', 'README.md': 'x' },
      { 'README.md': '# A\n\n## TODO\n\n- write more\n- test more\n' },
    ],
    fail: [
      { 'CODE_OF_CONDUCT.md': 'Write to [INSERT CONTACT METHOD].' },
      { 'SECURITY.md': 'Write to security@example.com.' },
      { 'SECURITY.md': 'Write to `security@example.org`.' },
      { 'CONTRIBUTING.md': 'Welcome to <PROJECT NAME>!' },
      { 'README.md': '# <PROJECT_NAME>\n' },
      { 'README.md': '# {{ project_name }}\n' },
      { 'GOVERNANCE.md': '# Roles\n\nTODO\n\n# Votes\n\nBy majority.\n' },
      { 'README.md': '## Use\n\nTODO: write this\n' },
      { 'SUPPORT.md': 'Lorem ipsum dolor sit amet' },
      { '.github/SUPPORT.md': 'Ask <COMPANY_NAME>.' },
      { CODEOWNERS: '* <owner, such as @user or @organisation/team>\n' },
    ],
    'not-applicable': [{}],
  },
  'DOC-016': {
    pass: [
      { 'MAINTAINERS.md': '# Maintainers\n\nAda <ada@ours.test>' },
      { AUTHORS: 'Ada' },
      { 'CHANGELOG.rst': `Changes\n=======\n\n.. include:: docs/changes.rst\n${' '.repeat(60)}` },
      { 'SUPPORT.md': PROSE },
    ],
    fail: [
      { 'SUPPORT.md': '' },
      { 'GOVERNANCE.md': '# Governance\n' },
      { 'CONTRIBUTING.md': `# ${'Contributing to this very long project name '.repeat(4)}\n` },
      { 'SECURITY.md': `# Security\n\n<!-- ${'explain what to write '.repeat(10)} -->\n` },
      { NOTICE: '\n' },
    ],
    'not-applicable': [{}, { 'README.md': '' }],
  },
  'DOC-017': {
    pass: [
      { 'CONTRIBUTING.md': PROSE },
      { 'README.md': PROSE, 'docs/README.md': PROSE, 'SUPPORT.md': PROSE },
      { '.github/CONTRIBUTING.md': 'Please read docs/CONTRIBUTING.md.', 'docs/CONTRIBUTING.md': PROSE.repeat(9) },
      { 'SECURITY.md': PROSE.repeat(9), '.github/SECURITY.md': 'See [SECURITY](../SECURITY.md).' },
      { 'CONTRIBUTING.md': PROSE, 'CONTRIBUTING.de.md': PROSE },
    ],
    fail: [
      { 'CONTRIBUTING.md': PROSE, '.github/CONTRIBUTING.md': PROSE },
      { 'SECURITY.md': PROSE, 'SECURITY.rst': PROSE },
      { CODEOWNERS: '* @a', '.github/CODEOWNERS': '* @b' },
    ],
    'not-applicable': [{}],
  },
  'CMT-005': {
    pass: [
      { 'CODE_OF_CONDUCT.md': `${COVENANT}Write to conduct@ours.test.` },
      { 'CODE_OF_CONDUCT.md': `${COVENANT}Write to conduct [at] ours [dot] test.` },
      { 'CODE_OF_CONDUCT.md': `${COVENANT}Use [the form](https://forms.ours.test/conduct).` },
      { 'CODE_OF_CONDUCT.md': `${COVENANT}Tell @ours/conduct.` },
    ],
    fail: [
      { 'CODE_OF_CONDUCT.md': COVENANT },
      { 'CODE_OF_CONDUCT.md': `${COVENANT}Write to [INSERT CONTACT METHOD] or me@ours.test.` },
      { 'CODE_OF_CONDUCT.md': `${COVENANT}Write to conduct@example.com.` },
    ],
    'not-applicable': [{}, { 'CODE_OF_CONDUCT.md': '' }],
  },
  'SEC-006': {
    pass: [{ 'SECURITY.md': PROSE }],
    fail: [
      {
        'SECURITY.md':
          '# Security Policy\n\nUse this section to tell people about which versions of your project are\ncurrently being supported.\n',
      },
      { '.github/SECURITY.md': `${PROSE}\nTell them where to go, how often they can expect to get an update on a\n` },
    ],
    'not-applicable': [{}],
  },
};

describe('rules: contents', () => {
  for (const [id, byStatus] of Object.entries(CASES)) {
    for (const [status, cases] of Object.entries(byStatus)) {
      for (const files of cases) {
        it(`${id} ${status}: ${JSON.stringify(files).slice(0, 110)}`, () => {
          const decision = decide(id as RuleId, files);
          assert.equal(decision.status, status, JSON.stringify(decision.findings));
          assert.equal((decision.findings ?? []).length > 0, status === 'fail');
        });
      }
    }
  }

  it('points at the very words', () => {
    const text = '# A\r\n\r\nWrite to `x` or [INSERT CONTACT METHOD] soon.\r\n';
    const { range } = decide('DOC-015', { 'CODE_OF_CONDUCT.md': text }).findings![0]!;
    assert.deepEqual(range, { start: { line: 2, column: 16 }, end: { line: 2, column: 39 } });
    const notice = decide('LIC-005', { LICENSE: MIT('Copyright (c) <year> Ada') }).findings![0]!;
    assert.deepEqual(notice.range, { start: { line: 2, column: 14 }, end: { line: 2, column: 20 } });
  });

  it('adds the licence section at the end of the README, after which the rule passes', () => {
    for (const readme of [`# A\n\n${PROSE}`, `# A\n\n${PROSE}`.trimEnd(), `# A\r\n\r\n${PROSE.trimEnd()}`]) {
      const found = decide('LIC-019', { 'README.md': readme, LICENSE: PROSE }).findings![0]!;
      const fix = found.fixes[0];
      assert.ok(fix?.kind === 'replace');
      const lines = readme.split(/\r?\n/);
      assert.deepEqual(found.range?.start, { line: lines.length - 1, column: lines.at(-1)!.length });
      assert.equal(decide('LIC-019', { 'README.md': readme + fix.newText }).status, 'pass');
    }
  });

  it('says in a symbolic link what scanners make of it, as a hint', () => {
    const { status, findings } = decide('LIC-001', { LICENSE: PROSE }, { symlinks: ['LICENSE'] });
    assert.equal(status, 'pass');
    assert.deepEqual(
      findings?.map(({ code, severity }) => [code, severity]),
      [['symlink', 'hint']],
    );
  });

  it('says which security policies GitHub does not show', () => {
    const codes = (files: Files) =>
      decide('SEC-001', files).findings?.map(({ code, severity }) => `${code} ${severity}`);
    assert.deepEqual(codes({ 'SECURITY.txt': PROSE }), ['not-shown hint']);
    assert.deepEqual(codes({ 'SECURITY.md': PROSE }), []);
    assert.deepEqual(codes({ 'SECURITY.txt': PROSE, '.gitlab-ci.yml': 'a: b' }), []);
  });

  it('asks nothing of a repository that nobody has begun', () => {
    for (const files of [{}, { '.gitignore': 'x' }, { '.vscode/settings.json': '{}', '.gitattributes': '' }]) {
      for (const id of [
        'LIC-001',
        'DOC-001',
        'CMT-001',
        'CMT-004',
        'SEC-001',
        'REV-001',
        'REL-001',
        'DEP-003',
        'CIW-001',
      ] as const) {
        const rule = ruleOf(id);
        assert.equal(rule.decide(repository(files, rule)).status, 'not-applicable', id);
      }
    }
  });
});
