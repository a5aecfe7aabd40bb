// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { DEFAULT_HEADER_POLICY, DEFAULT_POLICY } from '../../../src/core/config/defaultPolicy';
import { headerPolicyFor } from '../../../src/core/config/headerPolicy';
import type { LinguistMarks } from '../../../src/core/gitattributes/linguist';
import { readPolicy } from '../../../src/core/config/readPolicy';
import { headerRequestFor } from '../../../src/core/headers/request';
import { severityOf } from '../../../src/core/config/severity';
import { isWaived } from '../../../src/core/config/waiver';
import { repoPath } from '../../../src/core/model/repoPath';
import { METADATA } from '../../../src/core/rules/metadata.generated';

const TODAY = '2026-11-22';

/** Problems as `code severity "text at the range" -> suggestion`. */
function problems(text: string): readonly string[] {
  const lines = text.split('\n');
  return readPolicy(text, { today: TODAY }).problems.map(({ code, severity, range, suggestion }) => {
    const { start, end } = range;
    const at = start.line === end.line ? lines[start.line]?.slice(start.column, end.column) : '(several lines)';
    return `${code} ${severity} "${at}"${suggestion === undefined ? '' : ` -> ${suggestion}`}`;
  });
}

describe('readPolicy', () => {
  it('reads everything there is', () => {
    const {
      policy,
      problems: found,
      usable,
    } = readPolicy(
      `tier: T4
rules:
  SEC-001: error
  DEP-003: off
  DOC-001: { severity: hint }
licences:
  allow: [Apache-2.0, MIT OR ISC]
  review: [EPL-2.0]
  deny: AGPL-3.0-only
headers:
  - licence: Apache-2.0
    holder: Acme
    year: range
  - paths: ["docs/**", "*.md"]
    require: false
    licence: CC-BY-4.0
    comment: block
    uncommentable: reuse-toml
    template: |
      Copyright {year} {holder}
      {licence}
waivers:
  - rule: CMT-004
    reason: covered by the organisation
    owner: Ada
    expires: 2027-01-31
  - rule: DOC-015
    paths: docs/templates
    reason: >
      these are
      templates
`,
      { today: TODAY },
    );
    assert.deepEqual(found, []);
    assert.equal(usable, true);
    assert.deepEqual(
      { ...policy, rules: [...policy.rules] },
      {
        tier: 'T4',
        rules: [
          ['SEC-001', { severity: 'error' }],
          ['DEP-003', { severity: 'off' }],
          ['DOC-001', { severity: 'hint' }],
        ],
        licences: { allow: ['Apache-2.0', 'MIT OR ISC'], review: ['EPL-2.0'], deny: ['AGPL-3.0-only'] },
        headers: [
          { paths: [], require: true, licence: 'Apache-2.0', holder: 'Acme', year: 'range', uncommentable: 'sidecar' },
          {
            paths: ['docs/**', '*.md'],
            require: false,
            licence: 'CC-BY-4.0',
            holder: 'Acme',
            template: 'Copyright {year} {holder}\n{licence}',
            year: 'range',
            comment: 'block',
            uncommentable: 'reuse-toml',
          },
        ],
        waivers: [
          { rule: 'CMT-004', paths: [], reason: 'covered by the organisation', owner: 'Ada', expires: '2027-01-31' },
          { rule: 'DOC-015', paths: ['docs/templates'], reason: 'these are templates' },
        ],
      },
    );
  });

  it('takes a year or a range for what new headers name, and hands it down as it does a rule', () => {
    const read = (text: string) => {
      const { policy, problems: found } = readPolicy(`headers:\n${text}`, { today: TODAY });
      assert.deepEqual(found, []);
      return policy.headers.map(({ year, fixedYear }) => [year, fixedYear]);
    };
    assert.deepEqual(read('  year: 2026'), [['keep', '2026']]);
    assert.deepEqual(read('  year: "2026"'), [['keep', '2026']]);
    assert.deepEqual(read('  - year: 2019-2026\n  - paths: a\n  - paths: b\n    year: range'), [
      ['keep', '2019-2026'],
      ['keep', '2019-2026'],
      ['range', undefined],
    ]);
    const [header] = readPolicy('headers:\n  year: 2019\n  year-from: git\n  licence: MIT\n  holder: A').policy.headers;
    const request = headerRequestFor(header!, {}, {}, 2026, { first: 2001, last: 2002 });
    assert.equal('year' in request && request.year, '2019');
  });

  it('reads several holders, where years come from, and what documentation is under', () => {
    const { policy, problems } = readPolicy(`headers:
  - licence: Apache-2.0
    holder: [Acme Inc., Acme GmbH, The Foo Authors]
    year: current
    year-from: git
  - documentation: true
    licence: CC-BY-4.0
  - paths: vendor-like/**
    holder: Somebody
    year-from: today
`);
    assert.deepEqual(problems, []);
    const bare = {
      paths: [],
      require: true,
      licence: 'Apache-2.0',
      holder: 'Acme Inc.',
      year: 'current',
      uncommentable: 'sidecar',
    };
    const general = { ...bare, otherHolders: ['Acme GmbH', 'The Foo Authors'], yearFrom: 'git' };
    assert.deepEqual(policy.headers, [
      general,
      { ...general, documentation: true, licence: 'CC-BY-4.0' },
      { ...bare, paths: ['vendor-like/**'], holder: 'Somebody' },
    ]);
    const code = readPolicy('headers:\n  - licence: MIT\n  - documentation: true\n    licence: CC-BY-4.0\n').policy;
    const licence = (path: string, marks?: LinguistMarks) => headerPolicyFor(code, repoPath(path), marks).licence;
    for (const path of ['README', 'docs/conf.py', 'src/doc/x.c', 'guide.md', 'a/b.rst', 'CHANGELOG.txt', 'man/x.1']) {
      assert.equal(licence(path), 'CC-BY-4.0', path);
      assert.equal(licence(path, { documentation: false }), 'MIT', path);
    }
    for (const path of ['src/main.c', 'docsify.js', 'examples/a.py', 'src/man/x.c', 'readmes/x.py']) {
      assert.equal(licence(path), 'MIT', path);
      assert.equal(licence(path, { documentation: true }), 'CC-BY-4.0', path);
    }
  });

  it('has defaults without a file, with an empty one, and with comments only', () => {
    for (const text of [undefined, '', '\n', '# nothing yet\n', '---\n']) {
      assert.deepEqual(readPolicy(text), { policy: DEFAULT_POLICY, problems: [], usable: true }, JSON.stringify(text));
    }
  });

  const CASES: Readonly<Record<string, readonly string[]>> = {
    'tier: T5': ['unknown-value error "T5" -> T0'],
    'tier: t3': ['unknown-value error "t3" -> T3'],
    'tier: [T3]': ['wrong-shape error "[T3]"'],
    'teir: T3': ['unknown-key warning "teir" -> tier'],
    'licenses:\n  allow: [MIT]': ['unknown-key warning "licenses" -> licences'],
    'rules:\n  SEC-1: error': ['unknown-rule error "SEC-1" -> SEC-001'],
    'rules:\n  sec-001: error': ['unknown-rule error "sec-001" -> SEC-001'],
    'rules:\n  FOO-999: error': ['unknown-rule error "FOO-999"'],
    'rules:\n  SEC-010: error': ['planned-rule warning "SEC-010"'],
    'rules:\n  SEC-001: fatal': ['unknown-value error "fatal"'],
    'rules:\n  SEC-001: warn': ['unknown-value error "warn"'],
    'rules:\n  SEC-001: Error': ['unknown-value error "Error" -> error'],
    'rules:\n  SEC-001: false': ['unknown-value error "false" -> off'],
    'rules:\n  SEC-001: { level: error }': ['unknown-key warning "level"'],
    'rules: [SEC-001]': ['wrong-shape error "[SEC-001]"'],
    'licences:\n  allow: [mit]': ['wrong-case warning "mit" -> MIT'],
    'licences:\n  allow: [GPL-2.0]': ['deprecated-id warning "GPL-2.0" -> GPL-2.0-only'],
    'licences:\n  deny: [MIT AND]': ['invalid-expression error "MIT AND"'],
    'licences:\n  allow: [MIT]\n  deny: [MIT]': ['listed-twice warning "MIT"'],
    'headers:\n  - licence: Apache 2': ['unknown-id error "Apache 2" -> Apache-2.0'],
    'headers:\n  - licence: Nonsense-Licence-9': ['unknown-id error "Nonsense-Licence-9"'],
    'headers:\n  - year: 26': ['unknown-value error "26"'],
    'headers:\n  - year: 2026-2019': ['bad-year error "2026-2019" -> 2019-2026'],
    'headers:\n  - year: 2026-2026': ['bad-year error "2026-2026" -> 2026'],
    'headers:\n  - year: always': ['unknown-value error "always"'],
    'headers:\n  - year: rnage': ['unknown-value error "rnage" -> range'],
    'headers:\n  - year-from: github': ['unknown-value error "github"'],
    'headers:\n  - documentation: maybe': ['wrong-boolean error "maybe"'],
    'headers:\n  - holder: [Acme, ""]': ['empty warning """"'],
    'headers:\n  - holder: [Acme, [B]]': ['wrong-shape error "[B]"'],
    'headers:\n  - require: yes': ['wrong-boolean error "yes" -> true'],
    'headers:\n  - holder: ""': ['empty warning """"'],
    'headers:\n  - holder: "a\\nb"': ['not-one-line error ""a\\nb""'],
    'headers:\n  - template: "{license} {holder}"': ['bad-template error ""{license} {holder}"" -> {licence} {holder}'],
    'headers:\n  - paths: ["!src"]': ['bad-glob error ""!src""'],
    'headers:\n  - paths: ["a{b,{c}}"]': ['bad-glob error ""a{b,{c}}""'],
    'headers:\n  - paths: ["src[a"]': ['bad-glob error ""src[a""'],
    'headers:\n  - paths: ["../x"]': ['bad-glob error ""../x""'],
    'headers:\n  - paths: [src\\lib]': ['bad-glob error "src\\lib" -> src/lib'],
    'headers:\n  - paths: 3': [],
    'headers: yes': ['wrong-shape error "yes"'],
    'waivers:\n  - rule: SEC-001': ['missing-reason error "rule"'],
    'waivers:\n  - rule: SEC-001\n    reason: " "': ['empty warning "" ""', 'missing-reason error "reason"'],
    'waivers:\n  - reason: because': ['missing-key error "reason"'],
    'waivers:\n  - rule: SEC-001\n    reason: ok\n    expires: 2026-11-21': ['expired-waiver warning "2026-11-21"'],
    'waivers:\n  - rule: SEC-001\n    reason: ok\n    expires: 2026-11-22': [],
    'waivers:\n  - rule: SEC-001\n    reason: ok\n    expires: 2026-02-30': ['bad-date error "2026-02-30"'],
    'waivers:\n  - rule: SEC-001\n    reason: ok\n    expires: 22.11.2027': [
      'bad-date error "22.11.2027" -> 2027-11-22',
    ],
    'waivers:\n  - rule: SEC-01\n    reason: ok': ['unknown-rule error "SEC-01" -> SEC-001'],
    'waivers: {}': ['wrong-shape error "{}"'],
    'waivers:\n  - SEC-001': ['wrong-shape error "SEC-001"'],
    'a: &x 1\ntier: *x': ['unknown-key warning "a"', 'alias error "*x"'],
    '__proto__: 1\nconstructor: 2': ['unknown-key warning "__proto__"', 'unknown-key warning "constructor"'],
  };
  for (const [text, expected] of Object.entries(CASES)) {
    it(`says of ${JSON.stringify(text)}: ${expected.join('; ') || 'nothing'}`, () => {
      assert.deepEqual(problems(text), expected);
      assert.equal(readPolicy(text).usable, true);
    });
  }

  it('falls back to the defaults, and says so, where the file cannot be understood in one way only', () => {
    const broken: Readonly<Record<string, string>> = {
      'tier: [T3': 'not-yaml',
      '- tier': 'wrong-shape',
      'just words': 'wrong-shape',
      'tier: T0\ntier: T4': 'duplicate-key',
      '<<<<<<< ours\ntier: T0\n=======\ntier: T4\n>>>>>>> theirs\n': 'conflict-marker',
      [`tier: T3 #${'x'.repeat(300_000)}`]: 'too-large',
    };
    for (const [text, code] of Object.entries(broken)) {
      const { policy, problems: found, usable } = readPolicy(text);
      assert.equal(usable, false, code);
      assert.equal(policy, DEFAULT_POLICY);
      assert.ok(
        found.some((problem) => problem.severity === 'error'),
        code,
      );
      assert.equal(found.at(-1)?.code, 'defaults-in-force');
    }
  });

  it('does not let a wrong glob widen a waiver or a header entry to all files', () => {
    const { policy } = readPolicy(
      'waivers:\n  - rule: DOC-015\n    paths: "!x"\n    reason: r\nheaders:\n  - paths: "!x"\n    licence: MIT\n',
    );
    assert.deepEqual(policy.waivers, []);
    assert.deepEqual(policy.headers, [DEFAULT_HEADER_POLICY]);
  });
});

describe('policy look-ups', () => {
  const { policy } = readPolicy(
    'headers:\n  - licence: Apache-2.0\n  - paths: docs\n    licence: CC-BY-4.0\n  - paths: "docs/code/**/*.c"\n    licence: MIT\nrules:\n  SEC-001: hint\nwaivers:\n  - rule: DOC-015\n    paths: ["*.tmpl.md"]\n    reason: r\n    expires: 2026-11-22\n  - rule: CMT-001\n    reason: r\n',
  );
  const licence = (path: string) => headerPolicyFor(policy, repoPath(path)).licence;

  it('takes the last entry that matches a path', () => {
    assert.equal(licence('src/a.c'), 'Apache-2.0');
    assert.equal(licence('docs/a.c'), 'CC-BY-4.0');
    assert.equal(licence('docs/code/x/a.c'), 'MIT');
    assert.equal(licence('docs/code/a.c'), 'MIT');
  });

  it('has an entry for files that nobody speaks of', () => {
    const only = readPolicy('headers:\n  - paths: docs\n    licence: MIT\n').policy;
    assert.deepEqual(headerPolicyFor(only, repoPath('a.c')), DEFAULT_HEADER_POLICY);
    assert.deepEqual(headerPolicyFor({ ...only, headers: [] }, repoPath('a.c')), DEFAULT_HEADER_POLICY);
  });

  it('waives by rule, path and day', () => {
    const path = repoPath('a/b.tmpl.md');
    assert.equal(isWaived(policy, { ruleId: 'DOC-015', path }, TODAY), true);
    assert.equal(isWaived(policy, { ruleId: 'DOC-015', path }, '2026-11-23'), false);
    assert.equal(isWaived(policy, { ruleId: 'DOC-016', path }, TODAY), false);
    assert.equal(isWaived(policy, { ruleId: 'DOC-015', path: repoPath('a/b.md') }, TODAY), false);
    assert.equal(
      isWaived(policy, { ruleId: 'DOC-015' }, TODAY),
      false,
      'a waiver with paths is not about the repository',
    );
    assert.equal(isWaived(policy, { ruleId: 'CMT-001' }, '2999-01-01'), true);
  });

  it('knows severities by tier, and the policy has the last word', () => {
    const meta = METADATA['SEC-001'];
    assert.equal(severityOf(policy, meta), 'hint');
    assert.equal(severityOf({ ...DEFAULT_POLICY, tier: 'T2' }, meta), 'warning');
    assert.equal(severityOf({ ...DEFAULT_POLICY, tier: 'T3' }, meta), 'error');
    assert.equal(severityOf(DEFAULT_POLICY, meta, 'T1'), 'warning');
    assert.equal(severityOf(DEFAULT_POLICY, METADATA['CMT-001']), 'warning');
  });
});
