// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { chmodSync, existsSync, linkSync, readFileSync, statSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { git, repository, temporaryFolder, writeFiles } from '../node/gitRepository';
import { runCli } from './runCli';
import { violations } from './jsonSchema';

const FILES = {
  'run.py': '#!/usr/bin/env python3\r\nprint(1)\r\n',
  'b.c': 'int x;',
  'data.json': '{}',
  'picture.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]),
  'bom.ts': '\ufeffexport {};\n',
  'latin.c': Buffer.from('/* caf\xe9 */\nint y;\n', 'latin1'),
  'odd name –.ts': 'let a\n',
  'empty.py': '',
};
const ASKED = ['--license', 'MIT', '--holder', 'Ada Lovelace', '--year', '2024'];

interface Written {
  readonly files: readonly { path: string; action: string; reason?: string; sidecar?: string; diff?: string }[];
}

function write(
  root: string,
  ...words: string[]
): { code: number | null; actions: Record<string, string>; files: Written['files'] } {
  const { code, out, err } = runCli(root, 'headers', ...words, '--format', 'json');
  assert.ok(code !== 2, err);
  const document = JSON.parse(out) as Written;
  assert.deepEqual(violations('headers-write', document), []);
  return {
    code,
    files: document.files,
    actions: Object.fromEntries(document.files.map(({ path, action }) => [path, action])),
  };
}

const bytesOf = (root: string) =>
  Object.fromEntries(Object.keys(FILES).map((name) => [name, readFileSync(join(root, name), 'hex')]));

describe('ospo-lens headers add, remove, update', function () {
  this.timeout(60_000);

  it('says what was the case where nothing had to be done', () => {
    const root = repository({
      'a.py': 'print(1)\n',
      'b.py': 'print(2)\n',
      LICENSE: 'MIT\n',
      'empty.py': '',
      'one.min.js': 'x\n',
      'two.min.js': 'x\n',
      'c.py': '# SPDX-FileCopyrightText: 2020 Ada\n# SPDX-License-Identifier: MIT\n',
    });
    const last = (...words: string[]) => {
      const { code, out } = runCli(root, 'headers', ...words);
      return [code, out.trimEnd().split('\n').at(-1)];
    };
    const none = '4 need none (2 generated, 1 empty, 1 licence text)';
    assert.deepEqual(last('add', '.', ...ASKED), [
      0,
      `2 files were changed, 0 had nothing to change, 0 were left alone. Of the others 1 says all it has to, ${none}.`,
    ]);
    assert.deepEqual(last('add', '.', ...ASKED), [0, `No file lacks a header: 3 say all they have to, ${none}.`]);
    assert.deepEqual(last('update', '.', '--holder', 'Somebody'), [0, 'No header names the holder.']);
    last('remove', '.');
    assert.deepEqual(last('remove', '.'), [0, 'No file has a header of its own.']);
  });

  it('adds to files given by name, once, and removes to the byte', () => {
    const root = repository(FILES);
    chmodSync(join(root, 'run.py'), 0o751);
    const before = bytesOf(root);
    const names = Object.keys(FILES);
    const first = write(root, 'add', ...names, ...ASKED);
    assert.deepEqual(first.actions, {
      'run.py': 'inserted',
      'b.c': 'inserted',
      'data.json': 'sidecar',
      'picture.png': 'sidecar',
      'bom.ts': 'inserted',
      'latin.c': 'inserted',
      'odd name –.ts': 'inserted',
      'empty.py': 'skipped',
    });
    assert.equal(first.code, 1, 'something was skipped');
    assert.equal(statSync(join(root, 'run.py')).mode & 0o777, 0o751);
    assert.equal(
      readFileSync(join(root, 'run.py'), 'utf8').split('\r\n').slice(0, 3).join('|'),
      '#!/usr/bin/env python3|# SPDX-FileCopyrightText: 2024 Ada Lovelace|# SPDX-License-Identifier: MIT',
    );
    assert.equal(
      readFileSync(join(root, 'data.json.license'), 'utf8'),
      'SPDX-FileCopyrightText: 2024 Ada Lovelace\nSPDX-License-Identifier: MIT\n',
    );
    const again = write(root, 'add', ...names, ...ASKED);
    assert.ok(again.files.every(({ path, action }) => action === (path === 'empty.py' ? 'skipped' : 'unchanged')));
    write(root, 'remove', ...names);
    assert.deepEqual(bytesOf(root), before);
    assert.equal(existsSync(join(root, 'data.json.license')), false);
  });

  it('shows a diff that git applies, and writes nothing, on a dry run', () => {
    const root = repository(FILES);
    const wet = repository(FILES);
    const names = Object.keys(FILES).filter((name) => name !== 'latin.c');
    const { out, code } = runCli(root, 'headers', 'add', ...names, ...ASKED, '--dry-run');
    assert.equal(code, 1);
    assert.equal(git(root, 'status', '--porcelain'), '');
    writeFiles(root, { '../change.diff': out });
    git(root, 'apply', '../change.diff');
    runCli(wet, 'headers', 'add', ...names, ...ASKED);
    for (const name of [...names, 'data.json.license', 'picture.png.license']) {
      assert.equal(readFileSync(join(root, name), 'hex'), readFileSync(join(wet, name), 'hex'), name);
    }
  });

  it('writes into the side file that is there, although it says nothing yet', () => {
    const root = repository({ 'a.svg': '<svg/>\n', 'a.svg.license': 'Drawn by hand.\n' });
    const [first] = write(root, 'add', 'a.svg', ...ASKED).files;
    assert.deepEqual(first, { path: 'a.svg', action: 'inserted', sidecar: 'a.svg.license' });
    assert.equal(readFileSync(join(root, 'a.svg'), 'utf8'), '<svg/>\n');
    assert.deepEqual(write(root, 'add', 'a.svg', ...ASKED).actions, { 'a.svg': 'unchanged' });
    write(root, 'remove', 'a.svg');
    assert.equal(readFileSync(join(root, 'a.svg.license'), 'utf8'), 'Drawn by hand.\n');
  });

  it('takes a folder for the covered files below it that lack a header', () => {
    const root = repository({
      'src/a.js': 'a\n',
      'src/b.js': '// SPDX-FileCopyrightText: 2020 Bob\n// SPDX-License-Identifier: MIT\nb\n',
      'src/gen.js': '// Code generated by protoc. DO NOT EDIT.\ng\n',
      'src/ignored.log': 'x\n',
      '.gitignore': '*.log\n',
      'vendor/lib/v.js': 'v\n',
      'other/c.js': 'c\n',
    });
    const { actions, code } = write(root, 'add', 'src', 'vendor', ...ASKED);
    assert.deepEqual(actions, { 'src/a.js': 'inserted' });
    assert.equal(code, 0);
  });

  it('takes licence and holder from the policy when they are not said', () => {
    const root = repository({
      '.ospo/policy.yaml': 'headers:\n  licence: Apache-2.0\n  holder: Example Corp\n  year: none\n',
      'a.js': 'a\n',
    });
    write(root, 'add', 'a.js');
    const text = readFileSync(join(root, 'a.js'), 'utf8');
    assert.equal(text, '// SPDX-FileCopyrightText: Example Corp\n// SPDX-License-Identifier: Apache-2.0\n\na\n');
  });

  it('writes the capitals of the SPDX list, and a template by name', () => {
    const root = repository({
      'a.js': 'a\n',
      '.ospo/templates/short.txt': 'Copyright {year} {holder}\nSPDX-License-Identifier: {licence}\n',
    });
    write(root, 'add', 'a.js', '--license', 'apache-2.0', '--holder', 'Ada', '--year', '2024', '--template', 'short');
    assert.match(
      readFileSync(join(root, 'a.js'), 'utf8'),
      /Copyright 2024 Ada\n.*SPDX-License-Identifier: Apache-2\.0\n/,
    );
  });

  it("refuses somebody else's notice and says what to do instead", () => {
    const root = repository({ 'a.c': '/* Copyright (c) 2014 Other Corp. All rights reserved. */\nint x;\n' });
    const { files, code } = write(root, 'add', 'a.c', ...ASKED);
    assert.equal(code, 1);
    assert.equal(files[0]?.action, 'refused');
    assert.ok((files[0]?.reason ?? '').length > 20);
    assert.equal(git(root, 'status', '--porcelain'), '');
  });

  it('never writes through a symbolic link', () => {
    const outside = temporaryFolder();
    writeFiles(outside, { 'a.js': 'a\n' });
    const root = repository({ 'b.js': 'b\n' });
    symlinkSync(join(outside, 'a.js'), join(root, 'link.js'));
    symlinkSync(outside, join(root, 'folder'));
    assert.equal(write(root, 'add', 'link.js', ...ASKED).actions['link.js'], 'skipped');
    assert.equal(runCli(root, 'headers', 'add', 'folder/a.js', ...ASKED).code, 2);
    assert.equal(readFileSync(join(outside, 'a.js'), 'utf8'), 'a\n');
  });

  it('keeps hard links one file, and leaves read-only files alone', () => {
    const root = repository({ 'a.js': 'a\n', 'r.js': 'r\n' });
    linkSync(join(root, 'a.js'), join(root, 'same.js'));
    chmodSync(join(root, 'r.js'), 0o444);
    assert.deepEqual(write(root, 'add', 'a.js', 'r.js', ...ASKED).actions, { 'a.js': 'inserted', 'r.js': 'refused' });
    assert.equal(statSync(join(root, 'a.js')).ino, statSync(join(root, 'same.js')).ino);
    assert.equal(readFileSync(join(root, 'r.js'), 'utf8'), 'r\n');
  });

  it('N28: says what cannot be written and why, and goes on with the others', () => {
    const root = repository({ 'a.js': 'a\n', 'read-only.js': 'r\n', 'z.js': 'z\n' });
    chmodSync(join(root, 'read-only.js'), 0o444);
    symlinkSync('a.js', join(root, 'link.js'));
    const { code, actions, files } = write(root, 'add', 'a.js', 'read-only.js', 'link.js', 'z.js', ...ASKED);
    assert.equal(code, 1);
    assert.deepEqual(actions, {
      'a.js': 'inserted',
      'read-only.js': 'refused',
      'link.js': 'skipped',
      'z.js': 'inserted',
    });
    const reasonOf = (path: string) => files.find((one) => one.path === path)?.reason ?? '';
    assert.match(reasonOf('read-only.js'), /read-only\.js is read-only. Make it writable first/);
    assert.match(reasonOf('link.js'), /symbolic link. Name the file that it points to/);
    const elsewhere = temporaryFolder();
    writeFiles(elsewhere, { 'b.js': 'b\n' });
    const outside = runCli(root, 'headers', 'add', join(elsewhere, 'b.js'), ...ASKED);
    assert.equal(outside.code, 2);
    assert.match(outside.err, /b\.js/);
    assert.equal(readFileSync(join(elsewhere, 'b.js'), 'utf8'), 'b\n');
  });

  it('N38: leaves a file of 500 MB alone after a look at its head, and goes on with the others', () => {
    const root = repository({ 'huge.js': '// SPDX-License-Identifier: MIT\n', 'a.js': 'a\n' });
    truncateSync(join(root, 'huge.js'), 500 * 1024 ** 2);
    const { actions, files } = write(root, 'add', 'huge.js', 'a.js', ...ASKED);
    assert.deepEqual(actions, { 'huge.js': 'skipped', 'a.js': 'inserted' });
    assert.match(files[0]!.reason!, /larger than 64 MB. Name its licence in REUSE.toml/);
    assert.equal(statSync(join(root, 'huge.js')).size, 500 * 1024 ** 2);
  });

  it('extends the years of our lines only', () => {
    const header =
      '// SPDX-FileCopyrightText: 2019 Ada\n// SPDX-FileCopyrightText: 2019 Bob\n// SPDX-License-Identifier: MIT\n';
    const root = repository({ 'a.js': `${header}a\n` });
    assert.equal(write(root, 'update', 'a.js', '--holder', 'Ada', '--year', '2026').actions['a.js'], 'updated');
    const lines = readFileSync(join(root, 'a.js'), 'utf8').split('\n');
    assert.match(lines[0] ?? '', /2019.2026 Ada$/);
    assert.equal(lines[1], '// SPDX-FileCopyrightText: 2019 Bob');
  });

  describe('with years from git', () => {
    const commit = (root: string, year: number, files: Readonly<Record<string, string>>) => {
      writeFiles(root, files);
      git(root, 'add', '--all');
      git(root, 'commit', '-q', '-m', `in ${year}`, '--date', `${year}-06-15T12:00:00Z`);
    };
    const policy = (year: string) =>
      `headers:\n  - licence: MIT\n    holder: [Ada, Ada Lovelace]\n    year: ${year}\n    year-from: git\n`;
    const written = (year: string): string => {
      const root = repository({ '.ospo/policy.yaml': policy(year) });
      commit(root, 2015, { 'a.c': 'int a;\n' });
      commit(root, 2019, { 'a.c': 'int a, b;\n' });
      assert.equal(write(root, 'add', 'a.c').actions['a.c'], 'inserted');
      const name = /SPDX-FileCopyrightText: (.*)/.exec(readFileSync(join(root, 'a.c'), 'utf8'))![1]!;
      assert.equal(write(root, 'add', '.').actions['a.c'], undefined);
      return name;
    };

    it('writes what the policy wants of them', () => {
      assert.equal(written('first'), '2015 Ada');
      assert.equal(written('range'), '2015-2019 Ada');
      assert.equal(written('current'), '2019 Ada');
      assert.equal(written('none'), 'Ada');
    });

    it('finds and mends what is behind, under any name of the holder', () => {
      const header = (years: string, name: string) =>
        `// SPDX-FileCopyrightText: ${years} ${name}\n// SPDX-License-Identifier: MIT\n`;
      for (const [rule, before, after] of [
        ['range', '2015-2016', '2015-2019'],
        ['current', '2015', '2019'],
      ] as const) {
        const root = repository({ '.ospo/policy.yaml': policy(rule) });
        commit(root, 2015, { 'a.c': header(before, 'Ada Lovelace'), 'b.c': header(before, 'Somebody') });
        commit(root, 2019, { 'a.c': `${header(before, 'Ada Lovelace')}int a;\n` });
        const check = () => runCli(root, 'headers', 'check', 'a.c', '--format', 'json');
        const codes = () =>
          (JSON.parse(check().out) as { files: { problems: { code: string }[] }[] }).files[0]!.problems.map(
            ({ code }) => code,
          );
        assert.deepEqual(codes(), ['wrong-year']);
        assert.deepEqual(write(root, 'update', '.').actions, { 'a.c': 'updated' });
        assert.equal(readFileSync(join(root, 'a.c'), 'utf8'), `${header(after, 'Ada Lovelace')}int a;\n`);
        assert.deepEqual(codes(), []);
      }
    });

    it('says so where they are not known, unless a year is given', () => {
      const root = repository({ '.ospo/policy.yaml': policy('first') });
      commit(root, 2015, { 'a.c': 'int a;\n' });
      commit(root, 2016, { 'b.c': 'int b;\n' });
      const clone = join(temporaryFolder(), 'clone');
      git(root, 'clone', '-q', '--depth', '1', `file://${root}`, clone);
      const { actions, files } = write(clone, 'add', 'a.c');
      assert.deepEqual(actions, { 'a.c': 'skipped' });
      assert.match(files[0]!.reason!, /whole history/);
      assert.deepEqual(write(clone, 'add', 'a.c', '--no-git').actions, { 'a.c': 'skipped' });
      assert.deepEqual(write(clone, 'add', 'a.c', '--year', '2015').actions, { 'a.c': 'inserted' });
    });
  });

  it('puts documentation under the licence that the policy has for it', () => {
    const root = repository({
      '.ospo/policy.yaml':
        'headers:\n  - licence: MIT\n    holder: Ada\n  - documentation: true\n    licence: CC-BY-4.0\n',
      '.gitattributes': 'docs/*.py -linguist-documentation\n',
      'guide/.gitattributes': '*.c linguist-documentation\n',
      'a.c': 'int a;\n',
      'README.md': '# A\n',
      'docs/conf.py': 'a = 1\n',
      'guide/a.c': 'int a;\n',
    });
    write(root, 'add', 'a.c', 'README.md', 'docs', 'guide');
    const licence = (name: string) =>
      /SPDX-License-Identifier: (\S+)/.exec(readFileSync(join(root, name), 'utf8'))?.[1];
    assert.deepEqual(['a.c', 'README.md', 'docs/conf.py', 'guide/a.c'].map(licence), [
      'MIT',
      'CC-BY-4.0',
      'MIT',
      'CC-BY-4.0',
    ]);
    assert.equal(runCli(root, 'headers', 'check', 'a.c', 'README.md', 'docs', 'guide/a.c').code, 0);
    writeFiles(root, {
      'docs/conf.py': '# SPDX-FileCopyrightText: 2020 Ada\n# SPDX-License-Identifier: CC-BY-4.0\n',
    });
    assert.match(runCli(root, 'headers', 'check', 'docs/conf.py').out, /wants MIT/);
  });

  it('keeps off what .gitattributes says is generated or vendored, and takes its word for what is not', () => {
    const generated = '# Code generated by gen. DO NOT EDIT.\nx = 1\n';
    const root = repository({
      '.gitattributes': 'made.py linguist-generated\nlib/** linguist-vendored\nsaid.py -linguist-generated\n',
      'made.py': 'x = 1\n',
      'lib/theirs.py': 'x = 1\n',
      'said.py': generated,
      'looks.py': generated,
    });
    const { actions, files } = write(root, 'add', 'made.py', 'lib/theirs.py', 'said.py', 'looks.py', ...ASKED);
    assert.deepEqual(actions, {
      'made.py': 'skipped',
      'lib/theirs.py': 'skipped',
      'said.py': 'inserted',
      'looks.py': 'skipped',
    });
    assert.match(files[0]!.reason!, /generated by \.gitattributes/);
    assert.match(files[1]!.reason!, /other people by \.gitattributes/);
    assert.deepEqual(write(root, 'remove', 'said.py').actions, { 'said.py': 'removed' });
    assert.equal(readFileSync(join(root, 'said.py'), 'utf8'), generated);
  });

  it('names what holds no comment in one table of REUSE.toml where the policy says so, once', () => {
    const policy = 'headers:\n  - licence: MIT\n    holder: Ada Lovelace\n    uncommentable: reuse-toml\n';
    const root = repository({ '.ospo/policy.yaml': policy, 'a.png': FILES['picture.png'], 'b.json': '{}\n' });
    const names = ['a.png', 'b.json'];
    const shown = write(root, 'add', ...names, '--dry-run', '--year', '2024');
    assert.equal(shown.files.filter(({ diff }) => diff !== undefined).length, 1);
    assert.equal(existsSync(join(root, 'REUSE.toml')), false);
    assert.deepEqual(write(root, 'add', ...names, '--year', '2024').actions, {
      'a.png': 'reuse-toml',
      'b.json': 'reuse-toml',
    });
    const text = readFileSync(join(root, 'REUSE.toml'), 'utf8');
    assert.equal(text.match(/\[\[annotations\]\]/g)?.length, 1);
    const { files: checked } = JSON.parse(runCli(root, 'headers', 'check', ...names, '--format', 'json').out) as {
      files: { expressions: { value: string; source: string }[] }[];
    };
    assert.deepEqual(
      checked.flatMap(({ expressions }) => expressions.map(({ value, source }) => `${value} ${source}`)),
      ['MIT reuse-toml', 'MIT reuse-toml'],
    );
    assert.deepEqual(write(root, 'add', ...names, '--year', '2024').actions, {
      'a.png': 'unchanged',
      'b.json': 'unchanged',
    });
    assert.equal(readFileSync(join(root, 'REUSE.toml'), 'utf8'), text);
    writeFiles(root, { 'REUSE.toml': 'version = [\n', 'c.png': FILES['picture.png'] });
    const refused = write(root, 'add', 'c.png', '--year', '2024');
    assert.deepEqual([refused.code, refused.actions], [1, { 'c.png': 'refused' }]);
  });
});
