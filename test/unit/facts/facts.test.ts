// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ecosystemsOf } from '../../../src/core/facts/ecosystems';
import { isEmptyRepository } from '../../../src/core/facts/emptyRepository';
import { createFileIndex } from '../../../src/core/facts/fileIndex';
import { forgesOf, preferredForge } from '../../../src/core/facts/forge';
import { languageOf } from '../../../src/core/facts/language';
import { scanProse } from '../../../src/core/facts/prose/scanProse';
import { repoPath } from '../../../src/core/model/repoPath';
import { processorTime } from '../processorTime';

const index = (...paths: string[]) => createFileIndex(paths.map(repoPath));

describe('createFileIndex', () => {
  const files = index('b.md', 'a.md', 'docs/x.md', 'Docs/y.md', 'docs/deep/er/z.md', '.github/w.yml');

  it('answers by folder, in order', () => {
    assert.equal(files.size, 6);
    assert.deepEqual(files.inFolder(''), ['a.md', 'b.md']);
    assert.deepEqual(files.inFolder('docs'), ['docs/x.md']);
    assert.deepEqual(files.inFolder('docs/deep'), []);
    assert.deepEqual(files.inFolder('nowhere'), []);
    assert.deepEqual(files.inFolderOfAnyCase('docs'), ['docs/x.md', 'Docs/y.md']);
    assert.deepEqual(files.inFolderOfAnyCase('Docs'), ['Docs/y.md', 'docs/x.md']);
    assert.deepEqual(files.foldersIn(''), ['.github', 'Docs', 'docs']);
    assert.deepEqual(files.below('docs', 10), ['docs/x.md', 'docs/deep/er/z.md']);
    assert.deepEqual(files.below('', 3), ['a.md', 'b.md', '.github/w.yml']);
    assert.equal(files.has('docs/x.md'), true);
    assert.equal(files.has('docs'), false);
  });

  it('finds every file below the root once, whatever the paths are', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'B', 'b', '-', '_'), minLength: 1, maxLength: 3 });
    const paths = fc.uniqueArray(
      fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(paths, (all) => {
        const each = index(...all);
        assert.deepEqual([...each.below('', Infinity)].sort(), [...all].sort());
        for (const path of all) {
          const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
          assert.ok((each.inFolder(folder) as readonly string[]).includes(path));
          assert.ok((each.inFolderOfAnyCase(folder.toUpperCase()) as readonly string[]).includes(path));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('forgesOf', () => {
  it('believes configuration, and folders where there is none', () => {
    assert.deepEqual(forgesOf(index('a.c')), []);
    assert.deepEqual(forgesOf(index('.github/FUNDING.yml')), ['github']);
    assert.deepEqual(forgesOf(index('.gitlab-ci.yml')), ['gitlab']);
    assert.deepEqual(forgesOf(index('.gitea/workflows/a.yml')), ['forgejo']);
    assert.deepEqual(forgesOf(index('.gitlab/CONTRIBUTING.md')), ['gitlab']);
    assert.deepEqual(forgesOf(index('.gitlab/CONTRIBUTING.md', '.github/workflows/a.yml')), ['github']);
    assert.deepEqual(forgesOf(index('.gitlab-ci.yml', '.github/workflows/a.yml')), ['github', 'gitlab']);
    assert.equal(preferredForge(index('a.c')), 'github');
  });
});

describe('ecosystemsOf', () => {
  it('names them as Dependabot does, with their folders, without the code of others', () => {
    const files = index(
      'package.json',
      'web/package.json',
      'node_modules/a/package.json',
      'test/fixtures/go.mod',
      'Dockerfile',
      'src/App.csproj',
    );
    assert.deepEqual(ecosystemsOf(files), [
      { name: 'npm', folders: ['/', '/web'] },
      { name: 'nuget', folders: ['/src'] },
      { name: 'docker', folders: ['/'] },
    ]);
    assert.deepEqual(
      ecosystemsOf(index('uv.lock', 'pyproject.toml')).map(({ name }) => name),
      ['uv'],
    );
  });
});

describe('languageOf and isEmptyRepository', () => {
  it('look at the root', () => {
    assert.equal(languageOf(index('package.json', 'Cargo.toml')), 'rust');
    assert.equal(languageOf(index('sub/go.mod')), 'other');
    assert.equal(isEmptyRepository(index()), true);
    assert.equal(isEmptyRepository(index('.gitignore', '.idea/x.xml')), true);
    assert.equal(isEmptyRepository(index('.bashrc')), false);
    assert.equal(isEmptyRepository(index('src/a.c')), false);
  });
});

describe('scanProse', () => {
  it('finds headings of every markup, and none in code or comments', () => {
    const headings = (text: string, path: string) =>
      scanProse(text, path).headings.map((each) => `${each.line}:${each.level}:${each.text}`);
    const markdown =
      '---\ntitle: x\n---\n# One #\n\nTwo\n===\n\nThree\n---\n\n```md\n# No\n```\n~~~\n```\n# No\n~~~\n<!--\n# No\n-->\n<h2 align="center">Four</h2>\n#No\n- item\n---\n\n## **Five** [x](y) :tada:\n';
    assert.deepEqual(headings(markdown, 'a.md'), ['3:1:One', '5:1:Two', '8:2:Three', '21:2:Four', '26:2:Five x']);
    assert.deepEqual(headings('=====\nTitle\n=====\n\nPart\n~~~~\n', 'a.rst'), ['1:1:Title', '4:2:Part']);
    assert.deepEqual(headings('= Title\n:attr: v\n\n== Part\n', 'a.adoc'), ['0:1:Title', '3:2:Part']);
    assert.deepEqual(headings('* Title\ntext\n** Part\n', 'a.org'), ['0:1:Title', '2:2:Part']);
  });

  it('finds links of every kind', () => {
    const targets = (text: string, path: string) => scanProse(text, path).links.map(({ target }) => target);
    assert.deepEqual(
      targets('[a](b.md) <https://c.test> [![x](i.svg)](d)\n[e]: f "g"\n<a href="h">i</a>\n`[no](no)`', 'a.md').slice(
        0,
        3,
      ),
      ['b.md', 'i.svg', 'https://c.test'],
    );
    assert.deepEqual(targets('`a <b>`_ and https://c.test/d.', 'a.rst'), ['b', 'https://c.test/d.']);
    assert.deepEqual(targets('link:a.adoc[b]', 'a.adoc'), ['a.adoc']);
  });

  it('counts what is left to read', () => {
    const visible = (text: string, path = 'a.md') => scanProse(text, path).visibleCharacters;
    assert.equal(visible('# Heading\n\nabc  def\n'), 7);
    assert.equal(visible('[![a](b)](c) ![d](e) <img src="f"> <!-- g -->'), 0);
    assert.equal(visible('[word](https://long.test/address)'), 4);
    assert.equal(visible('ada <ada@x.test>'), 16);
    assert.equal(visible('a <!-- b\nc --> d'), 2);
    assert.equal(visible('.. image:: x\n   :alt: y\n\nab', 'a.rst'), 2);
    assert.equal(visible('\uFEFF# H\r\n\r\nab\r\n'), 2);
  });

  it('never throws and stays linear on hostile lines', function () {
    this.timeout(20_000);
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('[', ']', '(', ')', '!', '<', '>', '-', '=', '#', '`', '\n', 'a', ' ', ':', '|', '*'),
          maxLength: 300,
        }),
        fc.constantFrom('a.md', 'a.rst', 'a.adoc', 'a.txt'),
        (text, path) => {
          const prose = scanProse(text, path);
          assert.ok(prose.visibleCharacters <= text.length);
          assert.equal(prose.lines.length, text.split('\n').length);
        },
      ),
      { numRuns: 300 },
    );
    for (const unit of ['![', '[a](', '<a ', '<!--', '[[', '(((', '`', '- ', 'link:', '|a', '=\n', '<h1', ':a']) {
      const time = (length: number) => {
        const text = unit.repeat(length / unit.length);
        return Math.min(
          ...Array.from({ length: 2 }, () => {
            const start = processorTime();
            scanProse(text, 'a.md');
            return processorTime() - start;
          }),
        );
      };
      // Below ten milliseconds the clock says more about other programs than about this one.
      const short = Math.max(time(30_000), 10);
      assert.ok(time(120_000) < short * 16, unit);
    }
  });
});
