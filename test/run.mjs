// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// npm test [-- SUITE ...] [--grep TEXT]: installs, builds, runs the suites one after the other, and adds their results up.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { main, Problem } from './editor/problem.mjs';
import { leaveOnInterrupt, onInterrupt, spawnGroup, stopGroup } from './editor/processes.mjs';
import { prepareProject } from './editor/project.mjs';
import { inWords, NOTHING, readResult, sum } from './editor/result.mjs';
import { ROOT } from './editor/paths.mjs';
import { EDITORS } from './editor/vscode.mjs';

const MOCHA = ['node_modules/mocha/bin/mocha.js', '--reporter', './test/editor/reporter.mjs'];

/** Those of the unit and contract tests that take more than a moment: the command line and git are real ones. */
const SLOWER = ['dist/test/unit/{cli,node}/**/*.test.mjs', 'dist/test/contract/generated.test.mjs'];

/**
 * Suites in a real editor or browser, where the test is one program among several: what fails there is tried once more,
 * and what passes only then is told at the end as a fault to find, not hidden and not counted as a failure.
 */
const TRIED_TWICE = ['host', 'installed', 'web', 'ui'];

/** The fast ones first. group: what a person may name; command: for Node; minutes: time limit. */
const SUITES = [
  {
    group: 'unit',
    name: 'unit and contract tests',
    command: [
      ...MOCHA,
      ...['--timeout', '20000'],
      ...SLOWER.flatMap((files) => ['--ignore', files]),
      'dist/test/{unit,contract}/**/*.test.mjs',
    ],
    env: { TEST_REPORTER: 'Dot' },
    minutes: 5,
  },
  {
    group: 'process',
    name: 'unit tests that start processes or generate',
    command: [...MOCHA, '--timeout', '20000', ...SLOWER],
    env: { TEST_REPORTER: 'Dot' },
    minutes: 5,
  },
  {
    group: 'property',
    name: 'property tests',
    command: [...MOCHA, '--timeout', '120000', 'dist/test/property/**/*.test.mjs'],
    env: { TEST_REPORTER: 'Dot' },
    minutes: 10,
  },
  {
    group: 'package',
    name: 'package',
    command: [...MOCHA, '--timeout', '120000', 'test/package/*.test.mjs'],
    minutes: 4,
  },
  ...EDITORS.map((editor) => ({
    group: 'host',
    name: `extension host, ${editor} VS Code`,
    command: ['test/host/run.mjs', '--editor', editor],
    minutes: 12,
  })),
  {
    group: 'installed',
    name: 'extension host, installed from the package',
    command: ['test/host/run.mjs', '--installed'],
    minutes: 12,
  },
  ...EDITORS.map((editor) => ({
    group: 'web',
    name: `web worker, ${editor} VS Code`,
    command: ['test/web/run.mjs', '--editor', editor],
    minutes: 5,
  })),
  {
    group: 'ui',
    name: 'scorecard page in a browser',
    command: [...MOCHA, 'test/ui/webview/*.test.mjs'],
    minutes: 4,
  },
  ...EDITORS.map((editor) => ({
    group: 'ui',
    name: `user interface, ${editor} VS Code`,
    command: [...MOCHA, 'test/ui/*.test.mjs'],
    env: { TEST_EDITOR: editor },
    minutes: 8,
  })),
];

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { grep: { type: 'string' } },
});

/** Runs one suite in a process group of its own. No result, a result of nothing, or too long: one failure. */
async function runSuite({ name, command, env, minutes }, folder, number) {
  console.log(`\n===== ${name} =====`);
  const result = join(folder, `${number}.json`);
  const grep = options.grep === undefined ? [] : ['--grep', options.grep];
  const started = Date.now();
  const child = spawnGroup(process.execPath, [...command, ...grep], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env, TEST_RESULT: result },
  });
  onInterrupt(() => stopGroup(child, 8000));
  let late = false;
  const limit = setTimeout(() => {
    late = true;
    void stopGroup(child, 8000);
  }, minutes * 60_000);
  const code = await new Promise((resolve) => {
    child.once('exit', (status, signal) => resolve(status ?? signal));
    child.once('error', resolve);
  });
  clearTimeout(limit);
  await stopGroup(child);
  const why = late ? `it was not finished within ${minutes} min` : undefined;
  const counted = judged(readResult(result), code, why);
  const failures = counted.failures.map((text) => `${name}: ${text}`);
  console.log(`----- ${name}: ${inWords(counted)} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return { ...counted, failures };
}

function judged(result, code, late) {
  const text = `${result ? 'not green' : 'no result'}: ${late ?? `it ended with ${code}`}.`;
  const failure = { ...NOTHING, failed: 1, failures: [text] };
  if (late || !result) {
    console.log(text);
    return result ? sum(result, failure) : failure;
  }
  // Everything passed and still something went wrong: that is not green.
  return code !== 0 && result.failed === 0 ? sum(result, failure) : result;
}

await main(async () => {
  leaveOnInterrupt(130);
  const groups = [...new Set(SUITES.map(({ group }) => group))];
  const unknown = wanted.filter((name) => !groups.includes(name));
  if (unknown.length > 0) {
    throw new Problem(`There is no suite ${unknown.join(', ')}.`, `name any of ${groups.join(', ')}, or none for all.`);
  }
  const withoutEditor = wanted.length > 0 && wanted.every((name) => ['unit', 'process'].includes(name));
  await prepareProject(withoutEditor ? ['unit', 'cli', 'scan', 'generate'] : []);
  const folder = mkdtempSync(join(tmpdir(), 'ospo-lens-test-'));
  const clean = () => rmSync(folder, { recursive: true, force: true });
  onInterrupt(clean);
  let total = NOTHING;
  const unsteady = [];
  for (const [number, suite] of SUITES.entries()) {
    if (wanted.length === 0 || wanted.includes(suite.group)) {
      let result = await runSuite(suite, folder, number);
      if (result.failed > 0 && TRIED_TWICE.includes(suite.group)) {
        console.log(`\nOnce more, because ${suite.name} failed in part:`);
        const first = result.failures;
        result = await runSuite(suite, folder, `${number}-again`);
        unsteady.push(...(result.failed === 0 ? first : []));
      }
      total = sum(total, result);
    }
  }
  clean();
  // Once more and together: much output lies between a failure and the last line, and a log may be cut.
  const told = { 'What failed': total.failures, 'What passed at the second attempt only': unsteady };
  for (const [title, texts] of Object.entries(told).filter(([, list]) => list.length > 0)) {
    console.log(`\n===== ${title} =====\n\n${texts.join('\n\n')}`);
  }
  console.log(`\n${inWords(total)}`);
  return total.failed > 0 ? 1 : 0;
});
