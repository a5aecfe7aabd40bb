// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { Problem } from './problem.mjs';
import { spawnGroup, stopGroup, onInterrupt } from './processes.mjs';

/** What npm's error codes mean for the person who sees them, and what helps. */
const REASONS = [
  [/ENOTFOUND|EAI_AGAIN/, 'the name of the registry could not be resolved', 'check the network connection'],
  [
    /ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|network/i,
    'the registry could not be reached',
    'check the network, a proxy ("npm config get proxy") or a firewall',
  ],
  [/E401|E403|ENEEDAUTH/, 'the registry refuses access', 'check the registry and the credentials in your .npmrc'],
  [/E404|ETARGET/, 'the registry does not have a package of that version', 'check which registry your .npmrc names'],
  [/EINTEGRITY/, 'a downloaded package is not the one that the lock file names', 'run "npm cache clean --force"'],
  [/ENOSPC/, 'the disk is full', 'free about 500 MB'],
  [/EACCES|EPERM|EROFS/, 'a file could not be written', 'check that this folder and the npm cache belong to you'],
  [/CERT|SELF_SIGNED|UNABLE_TO_/, 'the certificate of the registry is not trusted', 'check "npm config get cafile"'],
];

/** npm as [program, first arguments]: through Node itself where its script is known, so that no shell is needed on Windows. */
function npmCommand() {
  const beside = join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js');
  const script = [process.env.npm_execpath, beside].find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
  if (script) {
    return [process.execPath, script];
  }
  const found = (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'npm')));
  if (!found) {
    throw new Problem(
      'npm was not found: it installs what is missing here.',
      'install Node.js 20 or newer together with npm, then try again.',
    );
  }
  return ['npm'];
}

/**
 * Installs exactly what the lock file in `cwd` says. No script of any package is run.
 * @throws {Problem} when npm fails: says `what` was being installed, why it failed and what helps
 */
export async function npmCi(cwd, what) {
  const [program, ...first] = npmCommand();
  const env = { ...process.env };
  delete env.npm_config_local_prefix; // Set by "npm start": it would send the packages of a kit to the checkout.
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const patience = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
  const child = spawnGroup(program, [...first, 'ci', '--ignore-scripts', ...quiet, ...patience], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onInterrupt(() => stopGroup(child));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => (output += data));
  }
  const code = await new Promise((resolve) => {
    child.once('error', resolve);
    child.once('close', resolve);
  });
  if (code !== 0) {
    const [, why, help] = REASONS.find(([pattern]) => pattern.test(output)) ?? [];
    // npm shows where in its own code it was: of no use to the person who reads this.
    const lines = output.split('\n').filter((line) => line.trim() !== '' && !/^npm error\s+at /.test(line));
    const said = lines.slice(0, 4).join('\n    ');
    throw new Problem(
      `${what} could not be installed: ${why ?? 'npm failed'}.\n    ${said || code}`,
      `${help ?? 'read what npm said above'}, then run the same command again.`,
    );
  }
}
