// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { listFolder } from '../../../src/node/listing/listFolder';
import { parseIgnoreFile } from '../../../src/core/gitignore/ignoreFile';
import { git, temporaryFolder, writeFiles } from '../../unit/node/gitRepository';
import { processorTime } from '../../unit/processorTime';

const NAMES = ['a', 'b', 'ab', 'a.o', 'b.txt', '[x]', 'a b', '#c', '!d', 'A'];
const name = fc.constantFrom(...NAMES);
const glob = fc.constantFrom(
  ...NAMES,
  ...['*', '?', '**', '*.o', 'a*', '*b', '[ab]', '[!a]', '[^b]*', '[a-b].o', '[[:upper:]]', '\\#c', '\\!d', 'a\\ b'],
  ...['\\[x\\]', '[', '[]x]', '*?', '[a', '*\\', '***'],
);
// Not here: `a**/b`. git takes the plain start away first and then reads `**/b`, against its own manual.
const pattern = fc
  .tuple(
    fc.constantFrom('', '', '', '!'),
    fc.constantFrom('', '', '/'),
    fc.array(glob, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '', '/', '/**', ' ', '\\ ', '\r'),
  )
  .map(([negation, anchor, parts, end]) => `${negation}${anchor}${parts.join('/')}${end}`);
const ignoreFile = fc.array(fc.oneof(pattern, fc.constantFrom('', '# note')), { maxLength: 5 });
const files = fc.uniqueArray(fc.array(name, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 });

describe('.gitignore', function () {
  this.timeout(120_000);

  it('is understood exactly as git understands it', async () => {
    const home = temporaryFolder();
    git(home, 'init', '-q', 'template');
    let run = 0;
    await fc.assert(
      fc.asyncProperty(files, ignoreFile, ignoreFile, ignoreFile, async (paths, top, nested, exclude) => {
        const root = join(home, `run${run++}`);
        mkdirSync(root);
        git(root, 'init', '-q');
        writeFiles(root, { '.gitignore': top.join('\n'), '.git/info/exclude': exclude.join('\n') });
        for (const path of paths) {
          try {
            writeFiles(root, { [path.join('/')]: 'x' });
          } catch {
            // A file is in the way of a folder or the other way round: one of them is enough.
          }
        }
        try {
          writeFiles(root, { 'a/.gitignore': nested.join('\n') });
        } catch {
          // `a` is a file in this run.
        }
        const ofGit = await listFolder(root, { trusted: true });
        assert.equal(ofGit.source, 'git');
        const ours = await listFolder(root, { trusted: false });
        assert.deepEqual(ours.paths, ofGit.paths);
        rmSync(root, { recursive: true, force: true });
      }),
      { numRuns: Number(process.env['RUNS'] ?? 60) },
    );
  });

  it('takes no longer than the pattern times the name, however hostile', () => {
    const time = (length: number) => {
      const rules = parseIgnoreFile(`${'*a'.repeat(length / 4)}*b\n${'**/a/'.repeat(length / 8)}b`, false);
      const start = processorTime();
      for (let i = 0; i < 20; i++) {
        rules.verdict(['a'.repeat(length)], false);
        rules.verdict(new Array<string>(length).fill('a'), false);
      }
      return processorTime() - start;
    };
    time(400);
    assert.ok(time(1600) < 1000);
  });
});
