// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, it } from 'mocha';
import { repository, temporaryFolder, writeFiles } from '../node/gitRepository';
import { runCli } from './runCli';
import { changeProgramme } from '../../../src/cli/ggi/programmeFile';
import { readProgramme } from '../../../src/core/ggi/readProgramme';
import { violations } from './jsonSchema';

const FILE = '.ospo/ggi.yaml';
const PROGRAM = resolve('dist/cli.mjs');
const textOf = (root: string) => readFileSync(join(root, FILE), 'utf8');

describe('ospo-lens ggi', function () {
  this.timeout(30_000);

  it('creates the programme with the first change and edits nothing else after that', () => {
    const root = temporaryFolder();
    assert.equal(runCli(root, 'ggi', 'set', 'GGI-A-21', '--state', 'in-progress').code, 0);
    const first = textOf(root);
    assert.match(first, /^ {2}GGI-A-21:\n {4}state: in-progress\n/m);
    writeFiles(root, { [FILE]: `# mine\r\n${first.replaceAll('\n', '\r\n')}# end` });
    const before = textOf(root);
    const { code, out } = runCli(root, 'ggi', 'set', 'ggi-a-21', '--state', 'done', '--format', 'json');
    assert.equal(code, 0);
    const document: unknown = JSON.parse(out);
    assert.deepEqual(violations('ggi-change', document), []);
    assert.deepEqual(document, { schemaVersion: 1, path: FILE, action: 'changed' });
    assert.equal(textOf(root), before.replace('state: in-progress', 'state: done'));
    assert.match(runCli(root, 'ggi', 'set', '21', '--state', 'done').out, /says so already/);
  });

  it('tells all activities, in order, in a document that its schema accepts', () => {
    const root = temporaryFolder();
    runCli(root, 'ggi', 'init');
    runCli(
      root,
      'ggi',
      'set',
      'GGI-A-17',
      '--state',
      'in-progress',
      '--owner',
      'Ada',
      '--objective',
      'Say: why',
      '--point-met',
      'Agreed',
    );
    runCli(root, 'ggi', 'attest', 'GGI-A-17', '--who', 'Ada', '--statement', 'It is so', '--on', '2026-01-02');
    const { code, out } = runCli(root, 'ggi', 'status', '--format', 'json');
    assert.equal(code, 0);
    const document = JSON.parse(out) as { activities: { id: string; state: string; [key: string]: unknown }[] };
    assert.deepEqual(violations('ggi-status', document), []);
    const activity = document.activities.find(({ id }) => id === 'GGI-A-17');
    assert.deepEqual(activity?.['objectives'], [{ text: 'Say: why', done: false }]);
    assert.deepEqual(activity['verificationPoints'], [{ text: 'Agreed', met: true }]);
    assert.deepEqual(activity['attestations'], [{ who: 'Ada', on: '2026-01-02', statement: 'It is so' }]);
    assert.equal(document.activities.filter(({ state }) => state === 'not-selected').length, 24);
    assert.match(runCli(root, 'ggi', 'status').out, /GGI-A-17 {2}in-progress/);
  });

  it('shows how the programme developed', () => {
    const root = repository({ [FILE]: 'activities:\n  GGI-A-21:\n    state: not-started\n' });
    runCli(root, 'ggi', 'set', 'GGI-A-21', '--state', 'in-progress', '--objective', 'Say why');
    const { code, out } = runCli(root, 'ggi', 'status', '--trend', '--format', 'json');
    assert.equal(code, 0);
    const document = JSON.parse(out) as { trend: { points: { commit?: string; activities: unknown[] }[] } };
    assert.deepEqual(violations('ggi-status', document), []);
    assert.deepEqual(document.trend.points.at(-1)?.activities, [
      { id: 'GGI-A-21', state: 'in-progress', objectives: { done: 0, total: 1 } },
    ]);
    assert.equal(document.trend.points.at(-1)?.commit, undefined);
    assert.match(runCli(root, 'ggi', 'status', '--trend').out, /^\d{4}-\d\d-\d\d .* 0\/1 {2}\(not committed\)$/m);
    const none = runCli(temporaryFolder(), 'ggi', 'status', '--trend');
    assert.equal(none.code, 2);
    assert.match(none.err, /no history to read/);
  });

  it('shows what speaks for and against an activity', () => {
    const root = repository({ 'CONTRIBUTING.md': 'How to contribute\n', 'a.js': 'a\n' });
    const { code, out } = runCli(root, 'ggi', 'status', '--evidence', '--format', 'json');
    assert.equal(code, 0);
    type Item = { files: { path: string; changed?: string }[] };
    const document = JSON.parse(out) as { activities: { evidence: { speaksFor: Item[]; speaksAgainst: unknown[] } }[] };
    assert.deepEqual(violations('ggi-status', document), []);
    const files = document.activities.flatMap(({ evidence }) => evidence.speaksFor.flatMap((item) => item.files));
    const contributing = files.find(({ path }) => path === 'CONTRIBUTING.md');
    assert.match(contributing?.changed ?? '', /^\d{4}-\d\d-\d\d$/);
    assert.ok(document.activities.some(({ evidence }) => evidence.speaksAgainst.length > 0));
    assert.match(runCli(root, 'ggi', 'status', '--evidence', '--all').out, /^ {6}\+ CONTRIBUTING\.md {2}\(/m);
  });

  it('gathers what speaks for and against an activity from several folders, each named, with its own days', () => {
    const root = temporaryFolder();
    const [crane, quay] = [
      repository({ 'go.sum': 'x v1 h1:a=\n', 'README.md': 'x\n' }),
      join(temporaryFolder(), basename(root)),
    ];
    writeFiles(quay, { 'go.sum': 'x v1 h1:a=\n' });
    const beside = ['--beside', crane, '--beside', quay, '--beside', crane];
    const { code, out } = runCli(root, 'ggi', 'status', '--evidence', ...beside, '--format', 'json');
    assert.equal(code, 0);
    type Item = { folder: string; files: { path: string; changed?: string }[] };
    const document = JSON.parse(out) as { activities: { evidence: { speaksFor: Item[]; speaksAgainst: Item[] } }[] };
    assert.deepEqual(violations('ggi-status', document), []);
    const shown = document.activities
      .flatMap(({ evidence }) => evidence.speaksFor)
      .filter(({ files }) => files.some(({ path }) => path === 'go.sum'));
    const name = `${basename(dirname(quay))}/${basename(quay)}`;
    assert.deepEqual([...new Set(shown.map(({ folder }) => folder))].sort(), [basename(crane), name].sort());
    for (const { folder, files } of shown) {
      assert.equal(files[0]?.changed !== undefined, folder === basename(crane), 'only one of the two has a history');
    }
    const against = new Set(
      document.activities.flatMap(({ evidence }) => evidence.speaksAgainst.map((item) => item.folder)),
    );
    assert.ok(against.has(basename(crane)) && against.has(name), [...against].join(', '));
    assert.match(
      runCli(root, 'ggi', 'status', '--evidence', '--all', ...beside).out,
      new RegExp(`\\+ ${name}: go\\.sum  `),
    );
  });

  it('never edits a broken programme', () => {
    const root = temporaryFolder();
    writeFiles(root, { [FILE]: 'activities:\n  GGI-A-21: [\n' });
    const set = runCli(root, 'ggi', 'set', 'GGI-A-21', '--state', 'done');
    assert.equal(set.code, 2);
    assert.match(set.err, /cannot be edited while it has errors/);
    assert.equal(textOf(root), 'activities:\n  GGI-A-21: [\n');
    const status = runCli(root, 'ggi', 'status');
    assert.equal(status.code, 2);
    assert.match(status.err, /^\.ospo\/ggi\.yaml:\d+:\d+: /m);
  });

  it('loses nothing when many processes write at once', async () => {
    const root = temporaryFolder();
    const numbers = Array.from({ length: 8 }, (_, index) => index);
    const codes = await Promise.all(
      numbers.map(
        (number) =>
          new Promise((done) => {
            const words = ['ggi', 'set', 'GGI-A-21', '--objective', `Number ${number}`];
            spawn(process.execPath, [PROGRAM, ...words], { cwd: root, stdio: 'ignore' }).on('exit', done);
          }),
      ),
    );
    assert.deepEqual(
      codes,
      numbers.map(() => 0),
    );
    const { programme, problems } = readProgramme(textOf(root));
    const texts = programme.activities.get('GGI-A-21')?.objectives.map(({ text }) => text);
    assert.deepEqual(
      texts?.sort(),
      numbers.map((number) => `Number ${number}`),
    );
    assert.deepEqual(problems.map(({ severity }) => severity).includes('error'), false);
    assert.deepEqual(readdirSync(join(root, '.ospo')), ['ggi.yaml'], 'no lock is left');
  });

  it('keeps what an editor saved between reading and writing', () => {
    const root = temporaryFolder();
    writeFiles(root, { [FILE]: 'activities:\n  GGI-A-17:\n    state: done\n' });
    let times = 0;
    const { action } = changeProgramme(
      root,
      () => {
        if (++times === 1) {
          writeFiles(root, { [FILE]: '# saved meanwhile\nactivities:\n  GGI-A-17:\n    state: not-started\n' });
        }
        return [{ kind: 'setField', activity: 'GGI-A-17', field: 'owner', value: 'Ada' }];
      },
      false,
    );
    assert.deepEqual([action, times], ['changed', 2]);
    assert.equal(textOf(root), '# saved meanwhile\nactivities:\n  GGI-A-17:\n    state: not-started\n    owner: Ada\n');
  });

  it('writes nothing over a file that is read-only, or with --dry-run', () => {
    const root = temporaryFolder();
    writeFiles(root, { [FILE]: 'activities:\n  GGI-A-17:\n    state: done\n' });
    const before = textOf(root);
    const dry = runCli(root, 'ggi', 'attest', '17', '--who', 'Ada', '--statement', 'So it is', '--dry-run');
    assert.equal(dry.code, 0);
    assert.match(dry.out, /^\+ {6}- who: Ada$/m);
    assert.equal(textOf(root), before);
    chmodSync(join(root, FILE), 0o444);
    const { code, err } = runCli(root, 'ggi', 'set', '17', '--state', 'in-progress');
    assert.equal(code, 2);
    assert.match(err, /ggi\.yaml could not be written \(read-only\)\. Nothing was changed/);
    assert.equal(textOf(root), before);
    assert.deepEqual(readdirSync(join(root, '.ospo')), ['ggi.yaml']);
  });

  it('says why an argument is none', () => {
    const root = temporaryFolder();
    const cases: [string[], RegExp][] = [
      [['ggi', 'set', 'GGI-A-99', '--state', 'done'], /no activity GGI-A-99/],
      [['ggi', 'set', 'GGI-A-21', '--state', 'dnoe'], /dnoe/],
      [['ggi', 'set', 'GGI-A-21', '--due', '2026-02-30'], /2026-02-30 is not a day/],
      [['ggi', 'attest', 'GGI-A-21', '--who', ' ', '--statement', 'x'], /text that is needed here is empty/],
      [['ggi', 'attest', 'GGI-A-21', '--who', 'x'], /--statement/],
      [['ggi'], /Say what to do with ggi: .*ggi status.*ggi export/],
      [['ggi', 'bogus'], /Say what to do with ggi/],
      [['ggi', 'status', 'a', 'b'], /"b" is one argument too many/],
      [['ggi', 'status', 'nowhere'], /nowhere does not exist/],
      [['ggi', 'status', '--format', 'xml'], /Choose one of: text, json/],
      [['ggi', 'status', '--bogus'], /--bogus is not an option of "ggi status"/],
      [['ggi', 'status', '--beside', '.'], /write --evidence, too/],
      [['ggi', 'status', '--evidence', '--beside', 'nowhere'], /nowhere does not exist/],
      [['ggi', 'set'], /Something is missing after "ggi set"/],
      [['ggi', 'set', 'GGI-A-21'], /Say what to set/],
      [['ggi', 'set', 'GGI-A-21', '--owner', ''], /--owner needs a value/],
      [['ggi', 'set', 'GGI-A-21', '--objective-done', 'x'], /GGI-A-21 does not hold “x”/],
      [
        ['ggi', 'attest', 'GGI-A-21', '--who', 'x', '--statement', 'y', '--on', '2026-13-01'],
        /2026-13-01 is not a day/,
      ],
      [['ggi', 'attest', 'GGI-A-21', '--who', 'x', '--statement', 'y', '--review-by', 'soon'], /soon is not a day/],
      [['ggi', 'import'], /Something is missing after "ggi import"/],
      [['ggi', 'import', '.'], /Name the files of the board/],
      [['ggi', 'import', 'nothing.json'], /"nothing.json" cannot be read/],
      [['ggi', 'export'], /Say what for and where to/],
      [['ggi', 'export', '--to', 'pdf', '--out', 'x'], /Choose one of: markdown, github, gitlab/],
      [['ggi', 'export', '--to', 'markdown', '--out', 'x'], /There is nothing to export/],
    ];
    for (const [words, why] of cases) {
      const { code, err, out } = runCli(root, ...words);
      assert.deepEqual([code, out], [2, ''], words.join(' '));
      assert.match(err, why);
    }
    assert.equal(existsSync(join(root, FILE)), false);
  });

  it('takes ids in any case or as a number, texts that look like options, and says what is there already', () => {
    const root = temporaryFolder();
    const set = (...words: string[]) => runCli(root, 'ggi', 'set', ...words);
    assert.match(runCli(root, 'ggi', 'init').out, /was created/);
    assert.match(runCli(root, 'ggi', 'init').out, /is there already and was left as it is/);
    assert.equal(set('ggi-a-21', '--objective', '-x', '--objective=--y', '--objective', 'two\nlines 🎉 שלום').code, 0);
    assert.equal(set('21', '--objective-done', '-x', '--point-met', 'a: b #c', '--owner', '@jane').code, 0);
    assert.match(set('21', '--objective-done', '-x').out, /says so already/);
    const { activities } = JSON.parse(runCli(root, 'ggi', 'status', '--format', 'json').out) as {
      activities: { id: string; owner?: string; objectives: unknown; verificationPoints: unknown }[];
    };
    const { owner, objectives, verificationPoints } = activities.find(({ id }) => id === 'GGI-A-21')!;
    assert.deepEqual(
      [owner, objectives, verificationPoints],
      [
        '@jane',
        [
          { text: '-x', done: true },
          { text: '--y', done: false },
          { text: 'two\nlines 🎉 שלום', done: false },
        ],
        [{ text: 'a: b #c', met: true }],
      ],
    );
  });

  it('creates nothing outside the folder', () => {
    const root = temporaryFolder();
    const outside = temporaryFolder();
    symlinkSync(outside, join(root, '.ospo'));
    assert.equal(runCli(root, 'ggi', 'set', 'GGI-A-21', '--state', 'done').code, 2);
    assert.equal(existsSync(join(outside, 'ggi.yaml')), false);
  });
});
