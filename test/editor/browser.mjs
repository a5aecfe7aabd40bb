// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { installedKit } from './kit.mjs';
import { Problem } from './problem.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/** Quiet, steady, and cut off from everything but this machine: a request that leaves it fails. */
const ARGUMENTS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
];

/** The browser that CHROMIUM_PATH names, or one that is installed; `npm` as its value asks for the one from npm. */
export function installedBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named === 'npm') {
    return undefined;
  }
  if (named && !existsSync(named)) {
    throw new Problem(
      `CHROMIUM_PATH names ${named}, and there is no such file.`,
      'name the program of a Chromium, or unset it.',
    );
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return named || [...onPath, ...PLACES].find((path) => existsSync(path));
}

/** A headless Chromium from npm; it brings its own libraries and a font, and unpacks itself into the temporary folder. */
async function browserFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Problem(
      'No Chromium, Chrome or Edge was found.',
      'install one, or set CHROMIUM_PATH to the program of one.',
    );
  }
  const why = 'no installed browser was found.';
  const kit = await installedKit({ name: 'chromium', version: '147.0.0', what: 'Chromium 147', size: 70, why });
  // Being told that it runs in this cloud service makes it unpack its libraries and fonts as well.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  const path = createRequire(join(kit, 'package.json')).resolve('@sparticuz/chromium');
  const { default: chromium } = await import(path);
  const executable = await chromium.executablePath();
  const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  delete process.env.AWS_EXECUTION_ENV;
  return { executable, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } };
}

/** Makes sure that there is a browser, so that no suite has to install one within its time. */
export async function ensureBrowser() {
  const executable = installedBrowser();
  return executable ? { executable, env: {} } : browserFromNpm();
}

/** @returns {Promise<import('playwright-core').Browser>} */
export async function launchBrowser() {
  const { executable, env } = await ensureBrowser();
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath: executable, args: ARGUMENTS, env: { ...process.env, ...env } });
}
