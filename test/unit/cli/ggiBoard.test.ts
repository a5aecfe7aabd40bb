// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'mocha';
import { temporaryFolder, writeFiles } from '../node/gitRepository';
import { readAsBoard } from '../ggi/board/boardParser';
import { violations } from './jsonSchema';
import { runCli } from './runCli';

const FILE = '.ospo/ggi.yaml';
const board = (name: string) => resolve('test/fixtures/board', name);
const textOf = (root: string, path = FILE) => readFileSync(join(root, path), 'utf8');
const HOSTILE = `'; rm -rf ~; \` $(touch pwned) "\\n ### Description`;

describe('ospo-lens ggi import', function () {
  this.timeout(30_000);

  it('edits the programme, tells what it skipped, and says the same again', () => {
    const root = temporaryFolder();
    const { code, out, err } = runCli(root, 'ggi', 'import', board('github.json'), '--format', 'json');
    assert.equal(code, 1, 'a foreign issue was skipped');
    const document = JSON.parse(out) as { action: string; activities: object[]; notes: { kind: string }[] };
    assert.deepEqual(violations('ggi-import', document), []);
    assert.equal(document.action, 'created');
    assert.equal(document.activities.length, 6);
    assert.deepEqual(
      document.notes.map(({ kind }) => kind),
      ['skipped', 'look', 'look', 'look'],
    );
    assert.match(err, /8 issues read, 6 activities recognised\.\nCrane 4/);
    const written = textOf(root);
    assert.match(runCli(root, 'ggi', 'import', board('github.json')).out, /says so already/);
    assert.equal(textOf(root), written);
  });

  it('shows what it would do, and writes nothing', () => {
    const root = temporaryFolder();
    const files = ['issues.csv', 'labels_hist.csv'].map(board);
    const { code, out } = runCli(root, 'ggi', 'import', ...files, root, '--from', 'csv', '--dry-run');
    assert.equal(code, 0);
    assert.match(out, /^--- \/dev\/null\n[\s\S]*\+ {2}GGI-A-22:\n\+ {4}state: done\n/);
    assert.equal(existsSync(join(root, FILE)), false);
  });

  it('reads what a Windows shell wrote', () => {
    const root = temporaryFolder();
    const text = readFileSync(board('gitlab.json'), 'utf8');
    writeFileSync(join(root, 'board.json'), Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`, 'utf16le'));
    assert.equal(runCli(root, 'ggi', 'import', 'board.json').code, 1);
    assert.match(textOf(root), /forge: gitlab/);
  });

  it('says that there is nothing to import', () => {
    const root = temporaryFolder();
    writeFiles(root, { 'x.json': '[{"title":"Crane","body":"","labels":[],"state":"OPEN"}]' });
    const { code, out, err } = runCli(root, 'ggi', 'import', 'x.json');
    assert.equal(code, 1);
    assert.match(out, /nothing to import/);
    assert.match(err, /Crane: no activity was recognised/);
    assert.equal(existsSync(join(root, FILE)), false);
  });

  it('refuses what it cannot read, and a broken programme, with the place', () => {
    const root = temporaryFolder();
    writeFiles(root, { 'x.json': '[{"title":', 'y.txt': 'hello' });
    for (const words of [['x.json'], ['y.txt'], ['none.json'], ['.'], [board('issues.csv'), '--from', 'gitlab']]) {
      const { code, err } = runCli(root, 'ggi', 'import', ...words);
      assert.equal(code, 2, words.join(' '));
      assert.match(err, /^ospo-lens: .+\.\n$/);
    }
    writeFiles(root, { [FILE]: 'activities:\n  GGI-A-17: [\n' });
    const { code, err } = runCli(root, 'ggi', 'import', board('gitlab.json'));
    assert.equal(code, 2);
    assert.match(err, /^\.ospo\/ggi\.yaml:\d+:\d+: /m);
    assert.equal(textOf(root), 'activities:\n  GGI-A-17: [\n');
  });
});

describe('ospo-lens ggi export', function () {
  this.timeout(30_000);

  const programme = (root: string) =>
    writeFiles(root, {
      [FILE]: `activities:\n  GGI-A-17:\n    state: done\n    owner: ${JSON.stringify(HOSTILE)}\n    objectives: [{text: ${JSON.stringify(HOSTILE)}, done: true}]\n    board: {forge: github, project: "x'; touch pwned;'/y", issue: "7; touch pwned"}\n  GGI-A-21:\n    state: in-progress\n    tools: ort\n    board: {forge: github, project: harbour-example/board, issue: "7"}\n`,
    });

  it('writes what the board and the import read back, and overwrites nothing unasked', () => {
    const root = temporaryFolder();
    programme(root);
    const { code, out } = runCli(root, 'ggi', 'export', '--to', 'markdown', '--out', 'a/b', '--format', 'json');
    assert.equal(code, 0);
    const document = JSON.parse(out) as { files: { path: string; action: string }[] };
    assert.deepEqual(violations('ggi-export', document), []);
    assert.deepEqual(readdirSync(join(root, 'a/b')), ['GGI-A-17.md', 'GGI-A-21.md', 'issues.json']);
    assert.deepEqual(readAsBoard(textOf(root, 'a/b/GGI-A-17.md')).tasks, [{ text: HOSTILE, done: true }]);

    const other = temporaryFolder();
    assert.equal(runCli(other, 'ggi', 'import', join(root, 'a/b/issues.json')).code, 0);
    const status = (folder: string) => runCli(folder, 'ggi', 'status', '--format', 'json').out;
    assert.equal(status(other), status(root));

    assert.match(runCli(root, 'ggi', 'export', '--to', 'markdown', '--out', 'a/b').out, /GGI-A-17\.md {2}unchanged/);
    writeFileSync(join(root, 'a/b/GGI-A-21.md'), 'mine');
    const refused = runCli(root, 'ggi', 'export', '--to', 'markdown', '--out', 'a/b');
    assert.equal(refused.code, 2);
    assert.match(refused.err, /Nothing was written[\s\S]*GGI-A-21\.md/);
    assert.equal(textOf(root, 'a/b/GGI-A-21.md'), 'mine');
    const asked = runCli(root, 'ggi', 'export', '--to', 'markdown', '--out', 'a/b', '--overwrite');
    assert.match(asked.out, /GGI-A-21\.md {2}replaced/);
  });

  it('writes a script that edits known issues, creates others, and runs nothing of what people wrote', () => {
    for (const [forge, tool] of [
      ['github', 'gh'],
      ['gitlab', 'glab'],
    ] as const) {
      const root = temporaryFolder();
      programme(root);
      writeFileSync(join(root, FILE), textOf(root).replaceAll('forge: github', `forge: ${forge}`));
      assert.equal(runCli(root, 'ggi', 'export', '--to', forge, '--out', 'out').code, 0);
      const folder = join(root, 'out');
      // A board's issue as it is there: old scorecard, a section of somebody's own, Windows line ends.
      const old = textOf(root, 'out/GGI-A-21.md')
        .replace('\nort\n', '\nsomething older\n')
        .replace('</details>', '#### Budget\n\n12 €\n\n</details>');
      writeFileSync(join(root, 'old.md'), `Before.\n${old}`.replaceAll('\n', '\r\n'));
      const log = runScript(folder, tool, forge === 'github' ? '.body' : '.description', join(root, 'old.md'));
      assert.match(
        log,
        new RegExp(`^${tool} issue create --repo harbour-example/board --title Inventory of open`, 'm'),
      );
      assert.match(log, /Usage Goal,.*,Done/);
      assert.match(log, new RegExp(`^${tool} issue (edit|update) 7 --repo harbour-example/board`, 'm'));
      const sent = textOf(root, 'out/sent');
      const expected = old.replace('something older', 'ort').replace(/\n*$/, '');
      assert.equal(sent.replace(/\n*$/, ''), `Before.\n${expected}`);
      assert.deepEqual(
        readdirSync(folder).filter((name) => name === 'pwned'),
        [],
      );
    }
  });

  it('leaves an issue alone that has no scorecard', () => {
    const root = temporaryFolder();
    programme(root);
    runCli(root, 'ggi', 'export', '--to', 'github', '--out', 'out');
    writeFileSync(join(root, 'old.md'), 'Somebody wrote something else here.\n');
    assert.throws(() => runScript(join(root, 'out'), 'gh', '.body', join(root, 'old.md')), /no scorecard to replace/);
    assert.equal(existsSync(join(root, 'out/sent')), false);
  });

  it('says why it cannot write', () => {
    const root = temporaryFolder();
    assert.equal(runCli(root, 'ggi', 'export', '--to', 'markdown', '--out', 'x').code, 2, 'nothing to export');
    programme(root);
    assert.equal(runCli(root, 'ggi', 'export', '--to', 'markdown').code, 2, 'no folder');
    assert.equal(runCli(root, 'ggi', 'export', '--to', 'markdown', '--out', FILE).code, 2, 'a file');
    mkdirSync(join(root, 'x'));
    symlinkSync(join(root, FILE), join(root, 'x/GGI-A-17.md'));
    const before = textOf(root);
    assert.equal(runCli(root, 'ggi', 'export', '--to', 'markdown', '--out', 'x', '--overwrite').code, 2, 'a link');
    assert.equal(textOf(root), before);
  });
});

/** Runs publish.sh with a forge's command that only notes what it is asked; its issues all read as `old`. */
function runScript(folder: string, tool: string, field: string, old: string): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const program = (name: string, text: string) => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  program(
    tool,
    `if [ "$2" = view ]; then cat "${old}"; exit; fi
echo "${tool} $*" >> "${folder}/log"
if [ "$2" != create ]; then for word in "$@"; do last2=$last; last=$word
  if [ "$last2" = --body-file ]; then cp "$word" "${folder}/sent"; fi
  if [ "$last2" = --description ]; then printf '%s\\n' "$word" > "${folder}/sent"; fi
done; fi`,
  );
  program('jq', `[ "$2" = ${field} ] && cat`);
  const { status, stderr } = spawnSync('sh', ['publish.sh'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}` },
  });
  if (status !== 0) {
    throw new Error(stderr);
  }
  return readFileSync(join(folder, 'log'), 'utf8');
}
