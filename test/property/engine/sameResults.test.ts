// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { createEngine } from '../../../src/core/engine/createEngine';
import type { Assessment } from '../../../src/core/model/outcome';
import { repoPath } from '../../../src/core/model/repoPath';
import { FactsCache } from '../../../src/node/cache/factsCache';
import { FolderScan, type PathChange } from '../../../src/node/scan/folderScan';
import type { Readers } from '../../../src/node/scan/share/sharedReading';
import { git } from '../../unit/node/gitRepository';

const PATHS = [
  'src/a.ts',
  'src/b.py',
  'src/logo.png',
  'src/logo.png.license',
  'LICENSES/MIT.txt',
  'README.md',
  'new/c.c',
  'REUSE.toml',
  '.gitattributes',
  'vendor/d.js',
];
// REUSE-IgnoreStart
const TEXTS = [
  '',
  'x = 1\n',
  '// SPDX-FileCopyrightText: 2020 Acme\n// SPDX-License-Identifier: MIT\n',
  '# SPDX-License-Identifier: Apache-2.0\n# Copyright 2021 Other\n',
  '/* SPDX-License-Identifier: mit */\n',
  'version = 1\n[[annotations]]\npath = "src/**"\nSPDX-FileCopyrightText = "Acme"\nSPDX-License-Identifier = "MIT"\n',
  '*.ts linguist-generated\nvendor/** -linguist-vendored\n',
  '<!--\nSPDX-SnippetBegin\nSPDX-License-Identifier: GPL-2.0+\nCopyright\n-->\n<!-- SPDX-FileContributor: Eve -->\n',
  '\0\x01',
  'tier: T1\nheaders:\n  - licence: MIT\n    holder: Acme\n',
];
// REUSE-IgnoreEnd
const BRANCHES = ['one', 'two'];

type Step =
  | { readonly do: 'write'; readonly path: string; readonly text: string }
  | { readonly do: 'delete'; readonly path: string }
  | { readonly do: 'rename'; readonly path: string; readonly to: string }
  | { readonly do: 'touch'; readonly path: string }
  | { readonly do: 'commit' }
  | { readonly do: 'switch'; readonly branch: string };

const path = fc.constantFrom(...PATHS, '.ospo/policy.yaml');
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('write' as const), path, text: fc.constantFrom(...TEXTS) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), path }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rename' as const), path, to: path }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('touch' as const), path }) },
  { weight: 2, arbitrary: fc.constant({ do: 'commit' as const }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('switch' as const), branch: fc.constantFrom(...BRANCHES) }) },
);

/** Does a step in a real folder; gives the paths that a watcher would name, or `all` after git changed many. */
function carryOut(root: string, now: Step): readonly PathChange[] | 'all' {
  const place = 'path' in now ? join(root, now.path) : root;
  switch (now.do) {
    case 'write':
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, now.text);
      return [changed(now.path)];
    case 'delete':
      rmSync(place, { force: true });
      return [{ path: repoPath(now.path), kind: 'deleted' }];
    case 'rename':
      if (existsSync(place) && now.to !== now.path) {
        mkdirSync(dirname(join(root, now.to)), { recursive: true });
        renameSync(place, join(root, now.to));
        return [{ path: repoPath(now.path), kind: 'deleted' }, changed(now.to)];
      }
      return [];
    case 'touch':
      // An hour back, with the same content: old enough to be kept by what the system says of it.
      if (existsSync(place)) {
        utimesSync(place, new Date(Date.now() - 3_600_000), new Date(Date.now() - 3_600_000));
        return [changed(now.path)];
      }
      return [];
    case 'commit':
      git(root, 'add', '--all');
      git(root, 'commit', '-q', '--allow-empty', '-m', 'more');
      return 'all';
    case 'switch':
      git(root, 'add', '--all');
      git(root, 'commit', '-q', '--allow-empty', '-m', 'before');
      git(root, 'checkout', '-q', now.branch);
      return 'all';
  }
}

function changed(name: string): PathChange {
  return { path: repoPath(name), kind: 'changed' };
}

const TODAY = '2026-06-01';

async function scanned(root: string, cache?: FactsCache): Promise<{ assessment: Assessment; read: number }> {
  const scan = new FolderScan(root, createEngine({ today: TODAY }), true, cache);
  return { assessment: await scan.run(), read: scan.filesRead };
}

/** So many other threads, however small the folder is. */
function readers(count: number): Readers {
  return { program: resolve('dist/reader.js'), count, from: 1 };
}

/** Reads all with so many other threads, and gives what is known of each file, too: order and places must not matter. */
async function scannedTogether(
  root: string,
  count: number,
): Promise<{ assessment: Assessment; facts: readonly unknown[]; read: number }> {
  const engine = createEngine({ today: TODAY });
  const scan = new FolderScan(root, engine, true, undefined, count === 0 ? undefined : readers(count));
  const assessment = await scan.run();
  const facts = (scan.listed?.paths ?? []).map((one) => ({ facts: engine.facts(one), says: engine.licensing(one) }));
  return { assessment, facts, read: scan.filesRead };
}

function repositoryFolder(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'ospo-lens-same-')));
  git(root, 'init', '-q', '-b', 'one');
  writeFileSync(join(root, 'README.md'), '# Acme\n');
  git(root, 'add', '--all');
  git(root, 'commit', '-q', '-m', 'start');
  git(root, 'branch', 'two');
  return root;
}

describe('a scan', function () {
  this.timeout(240_000);

  it('says the same with a cache and without, at once and step by step, whatever happened to the folder', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
        const root = repositoryFolder();
        const file = `${root}.cache`;
        try {
          const lived = new FolderScan(root, createEngine({ today: TODAY }), true);
          await lived.run();
          for (const now of steps) {
            const changes = carryOut(root, now);
            const bare = (await scanned(root)).assessment;
            const byCache = (await scanned(root, new FactsCache(file, 'test'))).assessment;
            assert.deepEqual(byCache, bare, 'with the cache');
            const byStep = changes === 'all' ? await lived.run() : await lived.update(changes);
            assert.deepEqual(byStep, bare, 'step by step');
          }
        } finally {
          rmSync(root, { recursive: true, force: true });
          rmSync(file, { force: true });
        }
      }),
      { numRuns: 12 },
    );
  });

  it('says the same with one thread and with several', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), fc.constantFrom(1, 2), async (steps, count) => {
        const root = repositoryFolder();
        try {
          const lived = new FolderScan(root, createEngine({ today: TODAY }), true, undefined, readers(count));
          await lived.run();
          for (const now of steps) {
            const changes = carryOut(root, now);
            const alone = await scannedTogether(root, 0);
            assert.deepEqual(await scannedTogether(root, count), alone, `${count} more`);
            const byStep = changes === 'all' ? await lived.run() : await lived.update(changes);
            assert.deepEqual(byStep, alone.assessment, 'step by step');
          }
        } finally {
          rmSync(root, { recursive: true, force: true });
        }
      }),
      { numRuns: 8 },
    );
  });

  it('says the same with several threads of which each reads many files, or cannot read at all', async () => {
    const root = repositoryFolder();
    try {
      mkdirSync(join(root, 'src'));
      for (let at = 0; at < 1500; at++) {
        writeFileSync(join(root, 'src', `file${at}${['.ts', '.py', '.json', ''][at % 4]!}`), TEXTS[at % TEXTS.length]!);
      }
      const alone = await scannedTogether(root, 0);
      for (const count of [1, 2, 3]) {
        assert.deepEqual(await scannedTogether(root, count), alone, `${count} more`);
      }
      const engine = createEngine({ today: TODAY });
      const broken = { ...readers(2), program: join(root, 'README.md') };
      assert.deepEqual(await new FolderScan(root, engine, true, undefined, broken).run(), alone.assessment);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });

  it('reads nothing again that git knows, not even after a change of branches there and back', async () => {
    const root = repositoryFolder();
    const file = `${root}.cache`;
    try {
      const names = Array.from({ length: 50 }, (_, at) => `src/file${at}.ts`);
      mkdirSync(join(root, 'src'));
      names.forEach((name) => writeFileSync(join(root, name), TEXTS[2]!));
      settle(root);
      git(root, 'commit', '-q', '-m', 'files');
      const first = await scanned(root, new FactsCache(file, 'test'));
      assert.ok(first.read > 50);
      const wholeFiles = first.read - 50;
      assert.equal((await scanned(root, new FactsCache(file, 'test'))).read, wholeFiles);
      git(root, 'checkout', '-q', 'two');
      await scanned(root, new FactsCache(file, 'test'));
      git(root, 'checkout', '-q', 'one');
      settle(root);
      const back = await scanned(root, new FactsCache(file, 'test'));
      assert.equal(back.read, wholeFiles);
      assert.deepEqual(back.assessment, first.assessment);
    } finally {
      rmSync(root, { recursive: true, force: true });
      rmSync(file, { force: true });
    }
  });
});

/** Lets git write an index that is younger than every file, as it is a moment after any change. */
function settle(root: string): void {
  const index = join(root, '.git', 'index');
  git(root, 'add', '--all');
  const { mtimeMs } = statSync(index);
  const later = new Date(mtimeMs + 1000);
  utimesSync(index, later, later);
}
