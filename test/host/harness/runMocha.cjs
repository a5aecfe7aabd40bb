// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Runs inside the extension host. What it prints goes to a file that the runner outside follows, because a host's
// console belongs to its window; what counts is the result file, because a host's exit code is 0 even when it was killed.
const { appendFileSync, writeFileSync } = require('node:fs');
const { format } = require('node:util');
const vscode = require('vscode');
const { foldersAreOpen } = require('./foldersAreOpen.cjs');

/** Mocha is a module, and the bundled tests ask for it with `require`, which an older Node refuses: answer from here. */
async function loadMocha() {
  const file = require.resolve('mocha');
  const loaded = await import('mocha');
  require.cache[file] ??= Object.assign(new module.constructor(file), { exports: loaded, loaded: true });
  return loaded.default ?? loaded;
}

/**
 * @param {object} plan title: of the suite; files: bundled tests; grep; output and result: files for the runner;
 *   colour: whether the runner's terminal shows colours
 */
exports.runMocha = async ({ title, files, grep, output, result, colour }) => {
  const print = (...words) => appendFileSync(output, `${format(...words)}\n`);
  try {
    print(`\n${title}, VS Code ${vscode.version}, Node ${process.versions.node}`);
    await foldersAreOpen(print);
    const Mocha = await loadMocha();
    Mocha.reporters.Base.consoleLog = print;
    const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: colour, timeout: 90_000, grep });
    files.forEach((file) => mocha.addFile(file));
    const { failureText } = await import('../../editor/result.mjs');
    const failures = [];
    const { stats } = await new Promise((resolve) => {
      const runner = mocha.run(() => resolve(runner));
      runner.on('fail', (test, error) => failures.push(failureText(`${title}: ${test.fullTitle()}`, error)));
    });
    writeFileSync(
      result,
      JSON.stringify({ passed: stats.passes, failed: stats.failures, skipped: stats.pending, failures }),
    );
  } catch (error) {
    print(error.stack);
    throw error;
  }
};
