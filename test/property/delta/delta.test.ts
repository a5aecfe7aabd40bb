// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { AssessmentDiffer } from '../../../src/core/delta/assessmentDiffer';
import { FindingIndex } from '../../../src/core/delta/findingIndex';
import { LiveAssessments, type LiveAssessment } from '../../../src/core/delta/liveAssessment';
import { createEngine } from '../../../src/core/engine/createEngine';
import type { Assessment } from '../../../src/core/model/outcome';
import { repoPath } from '../../../src/core/model/repoPath';

const HEADER = '// SPDX-FileCopyrightText: 2024 Ada\n// SPDX-License-Identifier: MIT\n';
const PATHS = [
  'README.md',
  'LICENSE',
  'LICENSES/MIT.txt',
  'SECURITY.md',
  'REUSE.toml',
  '.ospo/policy.yaml',
  'package.json',
  ...Array.from({ length: 12 }, (_, index) => `src/f${index}.js`),
  'src/f3.js.license',
].map(repoPath);
const TEXTS = [
  '',
  'a();\n',
  `${HEADER}a();\n`,
  '// SPDX-License-Identifier: MITT\n// SPDX-License-Identifier: Nope\n',
  '// SPDX-License-Identifier: MIT\n',
  'version = 1\n[[annotations]]\npath = "src/**"\n',
  'tier: T4\n',
  'tier: T1\nrules:\n  HDR-001: off\n',
  '{"name":"x","license":"MIT"}\n',
];

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ write: fc.constantFrom(...PATHS), text: fc.constantFrom(...TEXTS) }) },
  { weight: 2, arbitrary: fc.record({ forget: fc.constantFrom(...PATHS) }) },
  { weight: 3, arbitrary: fc.constant('assess' as const) },
  { weight: 1, arbitrary: fc.constant('miss' as const) },
);

const key = (finding: unknown) => JSON.stringify(finding);

/** The same as an assessment made at once, whatever order the findings are kept in. */
function equals(live: LiveAssessment, whole: Assessment): void {
  const { findings } = live;
  const { findings: expected, ...totals } = whole;
  assert.deepEqual({ ...live, findings, ...totals }, live);
  assert.equal(live.anchor, whole.anchor);
  assert.deepEqual([...findings].map(key).sort(), expected.map(key).sort());
  assert.equal(findings.length, expected.length);
  const open = expected.filter(({ status }) => status !== 'waived');
  for (const { ruleId, count, files, gravest } of findings.rules()) {
    const ofRule = open.filter((finding) => finding.ruleId === ruleId);
    assert.equal(count, ofRule.length);
    assert.equal(files, new Set(ofRule.map(({ path }) => path)).size);
    assert.ok(ofRule.some(({ severity }) => severity === gravest));
    assert.deepEqual(
      findings
        .filesOf(ruleId)
        .flatMap(([, list]) => list)
        .map(key)
        .sort(),
      ofRule.map(key).sort(),
    );
  }
  assert.equal(new Set(open.map(({ ruleId }) => ruleId)).size, findings.rules().length);
}

describe('assessments that travel as differences', () => {
  it('arrive as they were made, whatever happened in between', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const engine = createEngine({ today: '2026-01-01' });
        const differ = new AssessmentDiffer();
        const live = new LiveAssessments();
        for (const each of [...steps, 'assess' as const]) {
          if (each === 'assess') {
            const assessment = engine.assess();
            equals(live.take(differ.next(assessment, live.version)), assessment);
          } else if (each === 'miss') {
            differ.next(engine.assess(), live.version);
          } else if ('forget' in each) {
            engine.forget(each.forget);
          } else {
            const bytes = new TextEncoder().encode(each.text);
            engine.want(each.write);
            engine.accept(each.write, { kind: 'bytes', bytes, size: bytes.length });
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are the same in whatever order files arrive', () => {
    const finding = { ruleId: 'HDR-001', status: 'fail', severity: 'warning', confidence: 'high' } as const;
    const file = (path: string) =>
      ({
        about: 'header',
        path: repoPath(path),
        findings: [{ ...finding, path: repoPath(path), message: { text: path }, activities: [], fixes: [] }],
      }) as const;
    fc.assert(
      fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e']), (order) => {
        const found = FindingIndex.from(order.map(file)).filesOf('HDR-001');
        assert.deepEqual(
          found.map(([path]) => path),
          [...order].sort(),
        );
      }),
    );
  });
});
