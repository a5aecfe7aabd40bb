// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { LinguistAttributes } from '../../../src/core/gitattributes/linguist';
import { repoPath } from '../../../src/core/model/repoPath';
import { git, temporaryFolder, writeFiles } from '../../unit/node/gitRepository';

const GENERATED = 'linguist-generated';
const VENDORED = 'linguist-vendored';
const name = fc.constantFrom('a', 'b', 'ab', 'a.o', 'b.txt', '[x]', '#c', '!d', 'A');
const glob = fc.constantFrom(
  ...['a', 'b', 'ab', 'a.o', '#c', '!d', '*', '?', '**', '*.o', 'a*', '*b', '[ab]', '[!a]', '[^b]*', '[a-b].o'],
  ...['[[:upper:]]', '\\#c', '\\!d', '\\[x\\]', '[', '*?', 'a*b', 'a**.o', 'b*.t*'],
);
const pattern = fc
  .tuple(
    fc.constantFrom('', '', '', '!'),
    fc.constantFrom('', '', '/'),
    fc.array(glob, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '', '/', '/**'),
  )
  .map(([negation, anchor, parts, end]) => `${negation}${anchor}${parts.join('/')}${end}`);
const quoted = pattern.map((text) => `"${text.replace(/[\\"]/g, '\\$&').replaceAll('a', '\\141')}"`);
const attribute = fc
  .tuple(
    fc.constantFrom(GENERATED, VENDORED, 'made', 'text'),
    fc.constantFrom('', '-', '!', '=true', '=false', '=0', '='),
  )
  .map(([attr, how]) => (how.startsWith('=') ? attr + how : how + attr));
const line = fc.oneof(
  fc
    .tuple(
      fc.oneof(pattern, pattern, quoted),
      fc.array(attribute, { maxLength: 3 }),
      fc.constantFrom(' ', '\t', '  '),
      fc.constantFrom('', '\r', ' '),
    )
    .map(([first, rest, space, end]) => [first, ...rest].join(space) + end),
  fc.constantFrom('', '# note', `[attr]made ${GENERATED} -${VENDORED}`, `[attr]made text ${VENDORED}=false`, '"a'),
);
const attributeFile = fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n'));
const files = fc.uniqueArray(fc.array(name, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 });

describe('.gitattributes', function () {
  this.timeout(120_000);

  it('says of generated and vendored files what git says', () => {
    const home = temporaryFolder();
    let run = 0;
    fc.assert(
      fc.property(files, attributeFile, attributeFile, (paths, top, nested) => {
        const root = join(home, `run${run++}`);
        mkdirSync(root);
        git(root, 'init', '-q');
        writeFiles(root, { '.gitattributes': top, 'a/.gitattributes': nested });
        const names = paths.map((path) => path.join('/'));
        const asked = execFileSync('git', ['check-attr', '-z', '--stdin', GENERATED, VENDORED], {
          cwd: root,
          input: names.map((path) => `${path}\0`).join(''),
          stdio: ['pipe', 'pipe', 'ignore'],
        });
        const words = asked.toString().split('\0');
        const ours = new LinguistAttributes(
          new Map([
            [repoPath('.gitattributes'), top],
            [repoPath('a/.gitattributes'), nested],
          ]),
        );
        const said = { unspecified: undefined, set: true, unset: false, true: true, false: false } as const;
        for (let at = 0; at + 2 < words.length; at += 3) {
          const [path, attr, value] = words.slice(at, at + 3) as [string, string, keyof typeof said];
          const marks = ours.marksOf(path as ReturnType<typeof repoPath>);
          const expected = value in said ? said[value] : true;
          assert.equal(attr === GENERATED ? marks.generated : marks.vendored, expected, `${path} ${attr} ${value}`);
        }
        rmSync(root, { recursive: true, force: true });
      }),
      { numRuns: Number(process.env['RUNS'] ?? 60) },
    );
  });

  it('takes no longer than the pattern times the name, however hostile', () => {
    const time = (length: number) => {
      const text = `${'*a'.repeat(length / 4)}*b ${GENERATED}\n${'**/a/'.repeat(length / 8)}b ${GENERATED}\n`;
      const rules = new LinguistAttributes(new Map([[repoPath('.gitattributes'), text]]));
      const start = performance.now();
      for (let i = 0; i < 20; i++) {
        rules.marksOf(repoPath('a'.repeat(200)));
        rules.marksOf(repoPath('a/'.repeat(length) + 'a'));
      }
      return performance.now() - start;
    };
    time(400);
    assert.ok(time(800) < 2000);
  });
});
