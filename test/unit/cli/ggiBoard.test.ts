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

  it('writes a script that edits known issues, creates others once, and runs nothing of what people wrote', () => {
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
      const start: Forge = {
        7: { title: HOSTILE, labels: ['Done', 'Trust Goal'], body: `Before.\n${old}`.replaceAll('\n', '\r\n') },
        8: { title: 'Something else', labels: [], body: 'Activity ID is not named here' },
      };
      const { forge: after, log } = runScript(folder, tool, start);
      const expected = old.replace('something older', 'ort');
      assert.equal(after[7]?.body.trimEnd(), `Before.\n${expected}`.trimEnd());
      assert.deepEqual([after[7]?.title, after[8]], [HOSTILE, start[8]]);
      const created = after[9]!;
      assert.match(created.title, /^Inventory of open/);
      assert.ok(created.labels.includes('Usage Goal') && created.labels.includes('Done'));
      assert.equal(readAsBoard(created.body).activity, 'GGI-A-17');
      assert.match(log, new RegExp(`^${tool} issue (edit|update) 7 --repo harbour-example/board`, 'm'));
      assert.doesNotMatch(log, /issue (?:close|delete)/);
      const again = runScript(folder, tool, after);
      assert.deepEqual(Object.keys(again.forge), ['7', '8', '9'], 'nothing is created twice');
      const trimmed = ({ body, ...rest }: Forge[string]) => ({ ...rest, body: body.trimEnd() });
      assert.deepEqual(Object.values(again.forge).map(trimmed), Object.values(after).map(trimmed));
      assert.deepEqual(
        readdirSync(folder).filter((name) => name === 'pwned' || name.endsWith('.new')),
        [],
      );
    }
  });

  it('writes a script that shellcheck has nothing to say about', function () {
    if (spawnSync('shellcheck', ['--version']).status !== 0) {
      this.skip();
    }
    const root = temporaryFolder();
    programme(root);
    for (const forge of ['github', 'gitlab']) {
      runCli(root, 'ggi', 'export', '--to', forge, '--out', forge);
      const { status, stdout } = spawnSync('shellcheck', [join(root, forge, 'publish.sh')], { encoding: 'utf8' });
      assert.equal(status, 0, stdout);
    }
  });

  it('leaves an issue alone that has no scorecard', () => {
    const root = temporaryFolder();
    programme(root);
    runCli(root, 'ggi', 'export', '--to', 'github', '--out', 'out');
    const forge: Forge = { 7: { title: 'x', labels: [], body: 'Somebody wrote something else here.\n' } };
    assert.throws(() => runScript(join(root, 'out'), 'gh', forge), /no scorecard to replace/);
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

/** Issues of a forge that a script can talk to, by number. */
type Forge = Record<string, { body: string; title: string; labels: string[] }>;

/** The commands `gh` and `glab`, as far as publish.sh uses them, on issues in a file; every call is noted. */
const FAKE_FORGE = String.raw`
const { readFileSync, writeFileSync, appendFileSync } = require('node:fs');
const { execFileSync } = require('node:child_process');
const [folder, tool, group, verb, ...rest] = process.argv.slice(2);
// Where there is no jq, what publish.sh asks of it is worked out here.
const jq = (filter, input, id) => {
  if (process.env.HAS_JQ === '1') return execFileSync('jq', ['-r', filter], { input: JSON.stringify(input) });
  const field = /^\.(\w+)$/.exec(filter);
  if (field) return input[field[1]] + '\n';
  const [, text, word, plus, number] =
    /^map\(select\(\.(\w+) \/\/ "" \| contains\("([^"]*)"( \+ \$id)?\)\)\) \| sort_by\(\.state, \.(\w+)\) \| last/.exec(filter);
  const found = input.filter((item) => (item[text] ?? '').includes(word + (plus ? id : '')));
  found.sort((a, b) => (a.state < b.state ? -1 : a.state > b.state ? 1 : a[number] - b[number]));
  return found.length === 0 ? '' : found.at(-1)[number] + '\n';
};
if (tool === 'jq') {
  const [option, ...others] = [group, verb, ...rest];
  const id = others[0] === '--arg' ? others.splice(0, 3)[2] : undefined;
  process.stdout.write(jq(others[0], JSON.parse(readFileSync(0, 'utf8')), id));
  process.exit();
}
appendFileSync(folder + '/log', [tool, group, verb, ...rest].join(' ') + '\n');
const issues = JSON.parse(readFileSync(folder + '/issues.json', 'utf8'));
const options = {};
const words = [];
for (let at = 0; at < rest.length; at++) {
  if (rest[at] === '--yes' || rest[at] === '--all') continue;
  if (rest[at].startsWith('--')) options[rest[at].slice(2)] = rest[++at];
  else words.push(rest[at]);
}
const [id, text, open] = tool === 'gh' ? ['number', 'body', 'OPEN'] : ['iid', 'description', 'opened'];
const seen = (number) => ({ [id]: Number(number), [text]: issues[number].body, state: open });
const answer = (value) => {
  process.stdout.write(options.jq === undefined ? JSON.stringify(value) : jq(options.jq, value));
};
const body = () => options['body-file'] === undefined ? options.description : readFileSync(options['body-file'], 'utf8');
const list = (name) => (options[name] ?? '').split(',').filter((label) => label !== '');
if (verb === 'list') answer(Object.keys(issues).map(seen));
else if (verb === 'view') answer(seen(words[0]));
else if (verb === 'create') {
  const number = Math.max(0, ...Object.keys(issues).map(Number)) + 1;
  issues[number] = { body: body(), title: options.title, labels: list('label') };
} else {
  const issue = issues[words[0]];
  issue.body = body();
  const gone = [...list('remove-label'), ...list('unlabel')];
  issue.labels = issue.labels.filter((label) => !gone.includes(label));
  issue.labels = [...new Set([...issue.labels, ...list('add-label'), ...(verb === 'update' ? list('label') : [])])];
}
writeFileSync(folder + '/issues.json', JSON.stringify(issues));
`;

const hasJq = spawnSync('jq', ['--version']).status === 0;

/** Runs publish.sh on a forge that has some issues; gives what it has afterwards, and what it was asked. */
function runScript(folder: string, tool: string, forge: Forge): { forge: Forge; log: string } {
  const place = temporaryFolder();
  const bin = join(place, 'bin');
  mkdirSync(bin);
  writeFileSync(join(place, 'forge.cjs'), FAKE_FORGE);
  writeFileSync(join(place, 'issues.json'), JSON.stringify(forge));
  writeFileSync(
    join(bin, tool),
    `#!/bin/sh\nexec '${process.execPath}' '${place}/forge.cjs' '${place}' ${tool} "$@"\n`,
  );
  chmodSync(join(bin, tool), 0o755);
  const { status, stderr } = spawnSync('sh', ['publish.sh'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}`, HAS_JQ: hasJq ? '1' : '0' },
  });
  if (status !== 0) {
    throw new Error(stderr);
  }
  const after = JSON.parse(readFileSync(join(place, 'issues.json'), 'utf8')) as Forge;
  return { forge: after, log: readFileSync(join(place, 'log'), 'utf8') };
}
