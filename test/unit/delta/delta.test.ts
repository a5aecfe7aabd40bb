// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { MissedVersion } from '../../../src/core/delta/assessmentDelta';
import { AssessmentDiffer } from '../../../src/core/delta/assessmentDiffer';
import { LiveAssessments } from '../../../src/core/delta/liveAssessment';
import { FINDINGS_IN_A_PAGE, pagesOf } from '../../../src/core/delta/pages';
import { createEngine } from '../../../src/core/engine/createEngine';
import { repoPath } from '../../../src/core/model/repoPath';

const bytes = (text: string) => {
  const encoded = new TextEncoder().encode(text);
  return { kind: 'bytes', bytes: encoded, size: encoded.length } as const;
};
const HEADER = '// SPDX-FileCopyrightText: 2024 Ada\n// SPDX-License-Identifier: MIT\n';

/** An engine that has read a hundred files without a header among as many with one, and the two ends of a line. */
function folder() {
  const engine = createEngine({ today: '2026-01-01' });
  const write = (path: string, text: string) => {
    engine.want(repoPath(path));
    engine.accept(repoPath(path), bytes(text));
  };
  for (let index = 0; index < 100; index++) {
    write(`src/f${String(index).padStart(3, '0')}.js`, 'a();\n');
    write(`src/g${String(index).padStart(3, '0')}.js`, `${HEADER}a();\n`);
  }
  return { engine, write, differ: new AssessmentDiffer(), live: new LiveAssessments() };
}

describe('what one assessment says differently from the one before', () => {
  it('is all of it at first, and one file after one edit', () => {
    const { engine, write, differ, live } = folder();
    const first = differ.next(engine.assess(), live.version);
    assert.equal(first.since, undefined);
    assert.equal(first.files.filter(({ about }) => about === 'header').length, 100);
    live.take(first);

    write('src/f050.js', `${HEADER}a();\n`);
    const second = differ.next(engine.assess(), live.version);
    assert.equal(second.since, 1);
    assert.deepEqual(second.files, [{ about: 'header', path: 'src/f050.js', findings: [] }]);
    const assessment = live.take(second);
    assert.deepEqual(assessment.changed.files, ['src/f050.js']);
    assert.equal(assessment.findings.headersOf(repoPath('src/f050.js')).length, 0);
    assert.equal(assessment.findings.length, engine.assess().findings.length);
  });

  it('is all of it again for somebody who missed a version', () => {
    const { engine, write, differ, live } = folder();
    live.take(differ.next(engine.assess(), live.version));
    write('a.js', 'a();\n');
    const missed = differ.next(engine.assess(), live.version);
    write('b.js', 'b();\n');
    const next = differ.next(engine.assess(), live.version);
    assert.equal(next.since, undefined, 'the version in between was never taken');
    assert.equal(live.take(next).findings.headersOf(repoPath('a.js')).length > 0, true);
    assert.throws(() => live.take(missed), MissedVersion);
  });

  it('leaves out outcomes and signals that are the same, and says when a score can be different', () => {
    const { engine, write, differ, live } = folder();
    live.take(differ.next(engine.assess(), live.version));
    const same = differ.next(engine.assess(), live.version);
    assert.deepEqual([same.files, same.totals.outcomes, same.totals.signals], [[], undefined, undefined]);
    const before = live.take(same);
    assert.deepEqual(before.changed, { files: [], scores: false });
    write('SECURITY.md', '# Security\n\nWrite to security@example.org.\n');
    const after = live.take(differ.next(engine.assess(), live.version));
    assert.equal(after.changed.scores, true);
    assert.notEqual(after.outcomes, before.outcomes);
    assert.deepEqual(after.outcomes, engine.assess().outcomes);
  });

  it('shows nothing of a version that is not whole', () => {
    const { engine, differ, live } = folder();
    const delta = differ.next(engine.assess());
    const reception = live.begin(delta);
    reception.add(delta.files.slice(0, 10));
    assert.equal(live.version, undefined);
    reception.add(delta.files.slice(10));
    assert.equal(reception.finish().findings.length, engine.assess().findings.length);
    assert.equal(live.version, 1);
  });

  it('comes in pieces of a bounded size that are together the whole', () => {
    const { engine, differ } = folder();
    const { files } = differ.next(engine.assess());
    const many = Array.from({ length: 20 }, (_, part) =>
      files.map((file) => ({ ...file, path: file.path && repoPath(`p${part}/${file.path}`) })),
    ).flat();
    const pages = pagesOf(many);
    assert.ok(pages.length > 5);
    assert.deepEqual(pages.flat(), many);
    for (const page of pages) {
      assert.ok(page.reduce((sum, { findings }) => sum + findings.length, 0) <= FINDINGS_IN_A_PAGE);
    }
    assert.deepEqual(pagesOf([]), []);
  });
});

describe('the findings of a folder', () => {
  it('are counted by rule and severity while they come and go', () => {
    const { engine, differ, live, write } = folder();
    const { findings } = live.take(differ.next(engine.assess()));
    const [licence] = findings.rules().filter(({ ruleId }) => findings.filesOf(ruleId).length === 100);
    assert.ok(licence);
    assert.equal(licence.files, 100);
    assert.equal(licence.of(licence.gravest), licence.count);
    const paths = findings.filesOf(licence.ruleId).map(([path]) => path);
    assert.deepEqual(paths, [...paths].sort());
    for (const path of paths) {
      write(path!, `${HEADER}a();\n`);
    }
    const after = live.take(differ.next(engine.assess(), live.version));
    assert.ok(!after.findings.rules().some(({ ruleId }) => ruleId === licence.ruleId));
  });
});
