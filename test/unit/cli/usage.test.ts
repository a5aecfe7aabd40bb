// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { COMMANDS } from '../../../src/cli/commands';
import { temporaryFolder, writeFiles } from '../node/gitRepository';
import { runCli, runShell } from './runCli';

const ESCAPE = '\u001b[';

describe('the command line', function () {
  this.timeout(30_000);
  const folder = temporaryFolder();

  it('prints its version alone', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.deepEqual(runCli(folder, '--version'), { code: 0, out: `${version}\n`, err: '' });
  });

  it('helps for every command, within the width of a wide terminal', () => {
    const { code, out } = runCli(folder, '--help');
    assert.equal(code, 0);
    for (const { name } of COMMANDS) {
      assert.ok(out.includes(`  ${name} `), name);
      const help = runCli(folder, ...name.split(' '), '--help');
      assert.equal(help.code, 0, name);
      assert.ok(help.out.startsWith(`Usage: ospo-lens ${name}`), name);
    }
  });

  for (const [words, sentence] of [
    [[], 'Say what to do, for example: ospo-lens check. See ospo-lens --help.'],
    [['chek'], 'There is no command "chek". Did you mean: ospo-lens check? See ospo-lens --help.'],
    [['zzzzzz'], 'There is no command "zzzzzz". See ospo-lens --help.'],
    [['headers', 'ad'], 'There is no command "headers ad". Did you mean: ospo-lens headers add?'],
    [['ggi', 'set'], 'Something is missing after "ggi set". Write: ospo-lens ggi set GGI-A-nn [FOLDER].'],
    [
      ['check', '--formt', 'json'],
      '--formt is not an option of "check". Did you mean --format? See ospo-lens check --help.',
    ],
    [['check', '--format', 'yaml'], '--format cannot be "yaml". Choose one of: text, json, sarif, github.'],
    [['check', '--format'], '--format needs a value: --format VALUE. See ospo-lens check --help.'],
    [['check', '--all=yes'], '--all takes no value. See ospo-lens check --help.'],
    [['check', 'a', 'b'], '"b" is one argument too many. Write: ospo-lens check [FOLDER].'],
    [['check', 'missing'], 'The folder missing does not exist. Check the name.'],
    [['check', 'file.txt'], 'file.txt is not a folder. Name the folder that the file is in.'],
    [['check', '--rule', 'SEC-01'], 'There is no rule SEC-01. Did you mean SEC-001?'],
    [['check', '--tier', 'T9'], '--tier cannot be "T9". Choose one of: T0, T1, T2, T3, T4.'],
    [['headers', 'check', 'missing'], `There is no file "missing" in ${folder}. Check the name.`],
    [
      ['headers', 'check', '..'],
      `".." lies outside the folder ${folder}. Name files below it, or choose another with --folder.`,
    ],
    [
      ['headers', 'add', 'file.txt', '--license', 'MTI', '--holder', 'A'],
      '--license "MTI" is no SPDX licence expression.',
    ],
    [
      ['headers', 'add', 'file.txt'],
      'Say --license EXPR and --holder NAME: neither .ospo/policy.yaml nor the headers of other files tell.',
    ],
    [['headers', 'add', 'file.txt', '--license', 'MIT', '--holder', 'A', '--year', '26'], '--year "26" is no year.'],
    [['ggi', 'set', 'GGI-A-21'], 'Say what to set, for example: ospo-lens ggi set GGI-A-21 --state in-progress.'],
    [['ggi', 'set', 'GGI-A-99', '--state', 'done'], 'There is no activity GGI-A-99. Did you mean GGI-A-19?'],
    [['ggi', 'set', 'GGI-A-21', '--due', 'soon'], 'soon is not a day. Write it as YYYY-MM-DD.'],
  ] as const) {
    it(`says what is wrong with: ${words.join(' ') || '(nothing)'}`, () => {
      writeFiles(folder, { 'file.txt': 'f' });
      const { code, out, err } = runCli(folder, ...words);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.ok(err.startsWith(`ospo-lens: ${sentence}`), err);
      assert.ok(!/^\s+at /m.test(err), 'no stack trace');
    });
  }

  it('shows where an error came from only when asked', () => {
    assert.match(runCli(folder, 'check', 'missing', '--debug').err, /^\s+at /m);
  });

  it('stops quietly when its reader goes away', () => {
    const files = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`f${i}.js`, 'x']));
    const many = temporaryFolder();
    writeFiles(many, files);
    const { out, err } = runShell(many, '$CLI headers check --format json | head -n 1');
    assert.equal(out, '{\n');
    assert.equal(err, '');
  });

  it('colours only on request when it is not on a terminal', () => {
    assert.ok(!runCli(folder, 'check').out.includes(ESCAPE));
    assert.ok(runShell(folder, '$CLI check', { FORCE_COLOR: '1' }).out.includes(ESCAPE));
  });
});
