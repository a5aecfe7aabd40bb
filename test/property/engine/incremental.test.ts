// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readPolicy } from '../../../src/core/config/readPolicy';
import { createEngine } from '../../../src/core/engine/createEngine';
import type { Engine, FileContent } from '../../../src/core/engine/engine';
import { repoPath, type RepoPath } from '../../../src/core/model/repoPath';

/** Paths that matter to each other: side files, REUSE files, policy, licence texts, evidence. */
const PATHS = [
  'src/a.ts',
  'src/b.py',
  'src/logo.png',
  'src/logo.png.license',
  'vendor/c.js',
  'REUSE.toml',
  'src/REUSE.toml',
  'LICENSES/MIT.txt',
  'LICENSE',
  'README.md',
  'docs/SECURITY.md',
  '.ospo/policy.yaml',
  '.github/workflows/ci.yml',
  'package.json',
].map(repoPath);

// REUSE-IgnoreStart
const TEXTS = [
  '',
  'x = 1\n',
  '// SPDX-FileCopyrightText: 2020 Acme\n// SPDX-License-Identifier: MIT\n',
  '# SPDX-License-Identifier: Apache-2.0\n# Copyright 2021 Other\n',
  'version = 1\n[[annotations]]\npath = "**"\nprecedence = "override"\nSPDX-FileCopyrightText = "Acme"\nSPDX-License-Identifier = "MIT"\n',
  'tier: T1\nheaders:\n  - licence: MIT\n    holder: Acme\nrules:\n  SEC-001: off\n',
  'on: push\njobs: {a: {steps: [{uses: github/codeql-action/init@v3}]}}\n',
  '# Acme\n\nA tool for people who look after pools. It tells when they are open, how warm they are, and how to get there by bus.\n',
  '{"name": "x", "renovate": {}}\n',
  ': [broken\n',
];
// REUSE-IgnoreEnd

const content = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...TEXTS).map((text): FileContent => bytes(new TextEncoder().encode(text))) },
  { weight: 1, arbitrary: fc.constantFrom<FileContent>({ kind: 'unreadable' }, { kind: 'symlink' }) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }).map(bytes) },
);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ path: fc.constantFrom(...PATHS), content }) },
  { weight: 1, arbitrary: fc.record({ path: fc.constantFrom(...PATHS), content: fc.constant(undefined) }) },
);

/** A policy that breaks leaves the last good one in force: the one thing about a folder that its history decides. */
const isBrokenPolicy = ({ path, content: given }: { path: RepoPath; content: FileContent | undefined }) =>
  path === '.ospo/policy.yaml' &&
  given?.kind === 'bytes' &&
  !readPolicy(new TextDecoder('utf-8').decode(given.bytes)).usable;

function bytes(data: Uint8Array): FileContent {
  return { kind: 'bytes', bytes: data, size: data.length };
}

function hand(engine: Engine, path: RepoPath, given: FileContent | undefined): void {
  if (given === undefined) {
    engine.forget(path);
    return;
  }
  const want = engine.want(path);
  const seen: FileContent =
    given.kind === 'bytes' && want === 'nothing' ? { ...given, bytes: new Uint8Array() } : given;
  engine.accept(path, seen);
}

const TODAY = '2026-06-01';

describe('the engine', function () {
  this.timeout(30_000);

  it('says the same after any history of changes as after a first look', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            step.filter((one) => !isBrokenPolicy(one)),
            fc.boolean(),
          ),
          { maxLength: 30 },
        ),
        (steps) => {
          const lived = createEngine({ today: TODAY });
          const final = new Map<RepoPath, FileContent>();
          for (const [{ path, content: given }, look] of steps) {
            hand(lived, path, given);
            if (given === undefined) {
              final.delete(path);
            } else {
              final.set(path, given);
            }
            if (look) {
              lived.assess();
            }
          }
          const fresh = createEngine({ today: TODAY });
          for (const [path, given] of [...final].sort(([a], [b]) => (a < b ? -1 : 1))) {
            hand(fresh, path, given);
          }
          assert.deepEqual(lived.assess(), fresh.assess());
        },
      ),
      { numRuns: 100 },
    );
  });

  it('decides again only what a change touches', () => {
    const engine = createEngine({ today: TODAY });
    const text = (value: string) => bytes(new TextEncoder().encode(value));
    hand(engine, repoPath('README.md'), text(TEXTS[7]!));
    for (let number = 0; number < 200; number++) {
      hand(engine, repoPath(`src/file${number}.ts`), text(TEXTS[2]!));
    }
    engine.assess();
    const costOf = (change: () => void) => {
      const before = engine.work();
      change();
      engine.assess();
      const after = engine.work();
      return { rules: after.rules - before.rules, judged: after.judged - before.judged };
    };
    assert.deepEqual(
      costOf(() => undefined),
      { rules: 0, judged: 0 },
    );
    assert.deepEqual(
      costOf(() => hand(engine, repoPath('src/file7.ts'), text(TEXTS[2]!))),
      { rules: 0, judged: 1 },
      'the same again',
    );
    // One file less with licence information: the rule about their share runs, no other.
    assert.deepEqual(
      costOf(() => hand(engine, repoPath('src/file7.ts'), text(TEXTS[1]!))),
      { rules: 1, judged: 1 },
    );
    const added = costOf(() => hand(engine, repoPath('src/deep/new.ts'), text(TEXTS[2]!)));
    assert.deepEqual(added, { rules: 1, judged: 1 });
    const readme = costOf(() => hand(engine, repoPath('README.md'), text('# Acme\n\nSee LICENSE.\n')));
    assert.ok(readme.rules > 0 && readme.judged === 1, JSON.stringify(readme));
    const policy = costOf(() => hand(engine, repoPath('.ospo/policy.yaml'), text(TEXTS[5]!)));
    assert.ok(policy.judged > 200, 'a new policy is about every file, and none is read again');
  });

  it('does not care in which order files come', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ path: fc.constantFrom(...PATHS), content }), { selector: ({ path }) => path }),
        fc.infiniteStream(fc.nat()),
        (files, keys) => {
          const shuffled = files
            .map((file) => ({ file, key: keys.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ file }) => file);
          const [one, other] = [files, shuffled].map((order) => {
            const engine = createEngine({ today: TODAY });
            order.forEach(({ path, content: given }) => hand(engine, path, given));
            return engine.assess();
          });
          assert.deepEqual(one, other);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('judges an unsaved text as it would judge the saved one, and keeps nothing of it', () => {
    fc.assert(
      fc.property(content, content, (saved, unsaved) => {
        const path = repoPath('src/a.ts');
        const engine = createEngine({ today: TODAY });
        hand(engine, path, saved);
        const before = engine.assess();
        const asked = engine.inspect(path, unsaved);
        assert.deepEqual(engine.assess(), before);
        hand(engine, path, unsaved);
        assert.deepEqual(
          asked,
          engine.assess().findings.filter((finding) => finding.path === path),
        );
      }),
      { numRuns: 100 },
    );
  });
});
