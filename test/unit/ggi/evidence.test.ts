// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import picomatch from 'picomatch';
import { signalsOf, SIGNALS } from '../../../src/core/ggi/evidence';
import { expandBraces, GlobGate } from '../../../src/core/ggi/globGate';
import { SignalCounter } from '../../../src/core/ggi/signalCounter';
import type { SignalOutcome } from '../../../src/core/model/outcome';
import { repoPath } from '../../../src/core/model/repoPath';
import type { ActivityId } from '../../../src/core/model/vocabulary';
import { processorTime } from '../processorTime';

const shown = (path: string): string[] => signalsOf(path).map(({ activity, index }) => `${activity}/${index}`);
const stateOf = (counter: SignalCounter, activity: ActivityId, index: number): SignalOutcome =>
  counter.outcomes().find((outcome) => outcome.activity === activity && outcome.index === index)!;
const WORKFLOW = repoPath('.github/workflows/ci.yml');

describe('Evidence by name', () => {
  const cases: [string, string[]][] = [
    ['SECURITY.md', ['GGI-A-22/0']],
    ['.github/security.md', ['GGI-A-22/0']],
    ['.github/CODEOWNERS', ['GGI-A-44/0']],
    ['package-lock.json', ['GGI-A-17/0', 'GGI-A-23/1']],
    ['packages/a/package-lock.json', ['GGI-A-17/0', 'GGI-A-23/1']],
    ['node_modules/a/package-lock.json', []],
    ['test/fixtures/a/package-lock.json', []],
    ['docs/LICENSE', []],
    ['LICENSES/MIT.txt', ['GGI-A-21/0', 'GGI-A-21/1', 'GGI-A-25/4']],
    ['.ospo/ggi.yaml', ['GGI-A-16/2']],
    ['app.cdx.json', ['GGI-A-17/1', 'GGI-A-23/0']],
    ['src/main.ts', []],
    ['', []],
  ];
  for (const [path, expected] of cases) {
    it(`of ${path}`, () => assert.deepEqual(shown(path), expected));
  }
  it('does not take a file that is there anyway for evidence of something else', () => {
    for (const path of ['package.json', 'README.md', 'go.mod', 'docs/adr/0001.md']) {
      assert.ok(
        !shown(path).some((name) => ['GGI-A-39/1', 'GGI-A-30/0', 'GGI-A-30/1', 'GGI-A-37/0'].includes(name)),
        path,
      );
    }
  });
});

describe('The gate', () => {
  it('answers as a full glob matcher does, for every glob of the catalogue', () => {
    const globs = [...new Set(SIGNALS.flatMap(({ signal }) => [...signal.paths, ...signal.textPaths]))];
    const gate = new GlobGate(globs);
    // `folder/**` is about files below the folder, not about a file of that name.
    const full = globs.map((glob) => {
      const files = glob.toLowerCase().replace(/\/\*\*$/, '/**/*');
      return [glob, picomatch(files, { dot: true, noextglob: true })] as const;
    });
    const samples = globs.flatMap((glob) => {
      const plain = expandBraces(glob)[0]!;
      const name = plain.replaceAll('**', 'deep/er').replaceAll('*', 'some');
      return [
        name,
        `sub/${name}`,
        name.replace('deep/er/', ''),
        `${name}x`,
        name.toUpperCase(),
        plain.replaceAll('*', ''),
      ];
    });
    assert.ok(samples.length > 500);
    for (const path of samples.filter(
      (sample) => !/^\/|\/\/|\/$/.test(sample) && !/fixtures|vendor|third_party/i.test(sample),
    )) {
      const expected = full.filter(([, isMatch]) => isMatch(path.toLowerCase())).map(([glob]) => glob);
      assert.deepEqual([...gate.matching(path)].sort(), expected.sort(), path);
    }
  });
  it('is quick on 80,000 paths', () => {
    const counter = new SignalCounter();
    const paths = Array.from({ length: 80_000 }, (_, i) =>
      repoPath(`packages/p${i % 900}/src/part${i % 40}/file${i}.${['ts', 'md', 'json', 'yml'][i % 4]}`),
    );
    const start = process.cpuUsage();
    paths.forEach((path) => counter.add(path));
    const { user } = process.cpuUsage(start);
    assert.ok(user / 1000 < 1000, `${user / 1000} ms`);
  });
});

describe('The counter', () => {
  it('names the first files in path order, and forgets those that go', () => {
    const counter = new SignalCounter();
    const paths = ['g', 'b', 'f', 'a', 'e', 'c', 'd'].map((name) => repoPath(`${name}/go.sum`));
    paths.forEach((path) => counter.add(path));
    counter.add(paths[0]!);
    assert.deepEqual(stateOf(counter, 'GGI-A-23', 1), {
      activity: 'GGI-A-23',
      index: 1,
      state: 'found',
      count: 7,
      paths: ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}/go.sum`),
    });
    counter.remove(repoPath('b/go.sum'));
    assert.deepEqual(
      stateOf(counter, 'GGI-A-23', 1).paths,
      ['a', 'c', 'd', 'e', 'f'].map((name) => `${name}/go.sum`),
    );
    paths.forEach((path) => counter.remove(path));
    assert.equal(stateOf(counter, 'GGI-A-23', 1).state, 'not-found');
  });

  it('reads pipelines for tools that run, not for words that look alike', () => {
    const counter = new SignalCounter();
    assert.ok(counter.wantsText(WORKFLOW));
    assert.ok(!counter.wantsText(repoPath('src/main.ts')));
    counter.add(WORKFLOW);
    assert.equal(stateOf(counter, 'GGI-A-22', 2).state, 'unknown', 'its text was not read yet');
    counter.addText(WORKFLOW, 'steps:\n  # - uses: github/codeql-action\n  - run: npm run report --sort\n');
    assert.equal(stateOf(counter, 'GGI-A-22', 2).state, 'not-found');
    assert.equal(stateOf(counter, 'GGI-A-21', 5).state, 'not-found', 'ort is not in report');
    counter.addText(WORKFLOW, 'steps:\r\n  - uses: github/codeql-action/init@v3\r\n  - run: reuse lint\r\n');
    assert.equal(stateOf(counter, 'GGI-A-22', 2).state, 'found');
    assert.equal(stateOf(counter, 'GGI-A-21', 5).state, 'found');
    counter.add(WORKFLOW);
    assert.equal(stateOf(counter, 'GGI-A-22', 2).state, 'found', 'listing it again does not forget its text');
    counter.addText(WORKFLOW, '');
    assert.equal(stateOf(counter, 'GGI-A-22', 2).state, 'not-found');
  });

  it('leaves open what no file can show', () => {
    const counter = new SignalCounter();
    assert.equal(stateOf(counter, 'GGI-A-44', 4).state, 'unknown', 'history');
    assert.equal(stateOf(counter, 'GGI-A-25', 1).state, 'unknown', 'a change log, or else tags');
    counter.add(repoPath('CHANGELOG.md'));
    assert.equal(stateOf(counter, 'GGI-A-25', 1).state, 'found');
    assert.equal(counter.outcomes().length, SIGNALS.length);
  });

  it('is not held up by hostile texts', () => {
    const counter = new SignalCounter();
    for (const [path, text] of [
      ['README.md', 'member of '.repeat(100_000)],
      ['README.md', `member of ${'a '.repeat(500_000)}`],
      ['.github/workflows/a.yml', `uses: ${'a/'.repeat(500_000)}`],
      ['.github/workflows/a.yml', 'uses:\n'.repeat(200_000)],
      ['go.mod', '   \t'.repeat(300_000)],
    ] as const) {
      const start = processorTime();
      counter.addText(repoPath(path), text);
      assert.ok(processorTime() - start < 2000, path);
    }
  });
});
