// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// The checkout itself: its own installation and build, so that one command is enough after a clone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './fileLock.mjs';
import { npmCi } from './npm.mjs';
import { CACHE, ROOT } from './paths.mjs';
import { Problem } from './problem.mjs';
import { spawnGroup, stopGroup, onInterrupt } from './processes.mjs';

const LOWEST_NODE = [20, 19];

/** @throws {Problem} when this Node is older than what package.json (engines.node) asks for */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < LOWEST_NODE[0] || (major === LOWEST_NODE[0] && minor < LOWEST_NODE[1])) {
    throw new Problem(
      `Node ${LOWEST_NODE.join('.')} or newer is needed, and this is ${process.versions.node}.`,
      'install a newer Node.js, then try again.',
    );
  }
}

/** Whether node_modules holds what the lock file names. npm leaves a copy of the lock behind when it has finished. */
function installed() {
  try {
    const read = (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
    const there = read('node_modules/.package-lock.json');
    return Object.entries(read('package-lock.json')).every(
      ([path, wanted]) =>
        path === '' || (there[path] ? there[path].version === wanted.version : wanted.optional || wanted.peer),
    );
  } catch {
    return false;
  }
}

/** Installs what package-lock.json names, unless it is there already. */
export async function installDependencies() {
  requireNode();
  if (installed()) {
    return;
  }
  const waiting = () => console.log('Waiting for another run that is installing the dependencies …');
  await withLock(join(CACHE, 'install.lock'), waiting, async () => {
    if (!installed()) {
      console.log(
        'Installing the dependencies that package-lock.json names (about 250 MB in node_modules; no install script is run) …',
      );
      await npmCi(ROOT, 'What this project needs');
    }
  });
}

/** Runs one of our own Node scripts to its end, showing what it says. */
export async function runScript(args, options = {}) {
  const child = spawnGroup(process.execPath, args, { cwd: ROOT, stdio: 'inherit', ...options });
  onInterrupt(() => stopGroup(child));
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

async function build(bundles) {
  const only = bundles.flatMap((name) => ['--only', name]);
  if ((await runScript(['esbuild.mjs', ...only])) !== 0) {
    throw new Problem('The build failed.', 'mend what is named above, then run the same command again.');
  }
}

/**
 * Brings the checkout into a state in which it can be run.
 * @param {string[]} bundles names of bundles in esbuild.mjs; all of them when empty
 */
export async function prepareProject(bundles = []) {
  await installDependencies();
  await build(bundles);
}
