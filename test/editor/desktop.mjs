// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// A VS Code of the desktop: the one that is installed, or one that can be downloaded.
import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CACHE, ROOT } from './paths.mjs';
import { onInterrupt, spawnGroup, stopGroup } from './processes.mjs';

const DOWNLOAD_MUST_START_WITHIN = 10_000;

/** Whether a window could be shown. */
function hasDisplay() {
  if (process.env.SSH_CONNECTION && !process.env.DISPLAY) {
    return false;
  }
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** From the command-line script on the PATH to the program beside which it lies. */
function programOf(script) {
  const folder = dirname(dirname(realpathSync(script)));
  const names = ['code', 'codium', 'code-insiders', 'Code.exe', '../../MacOS/Electron', '../../MacOS/Code'];
  return names.map((name) => join(folder, name)).find((path) => existsSync(path));
}

const PLACES = {
  darwin: ['Electron', 'Code'].map((name) => `/Applications/Visual Studio Code.app/Contents/MacOS/${name}`),
  win32: [process.env.LOCALAPPDATA && join(process.env.LOCALAPPDATA, 'Programs'), process.env.ProgramFiles]
    .filter(Boolean)
    .map((folder) => join(folder, 'Microsoft VS Code/Code.exe')),
  linux: [
    '/usr/share/code/code',
    '/usr/lib/code/code',
    '/opt/visual-studio-code/code',
    '/snap/code/current/usr/share/code/code',
  ],
};

/** The program of an installed VS Code. In WSL, the one of Windows cannot open this side's paths and is passed over. */
export function installedVsCode(path = process.env.PATH ?? '') {
  const scripts = path
    .split(delimiter)
    .filter((folder) => folder && !folder.startsWith('/mnt/'))
    .flatMap((folder) => ['code', 'code.cmd', 'codium', 'code-insiders'].map((name) => join(folder, name)))
    .filter((file) => existsSync(file));
  const beside = scripts.map(programOf).filter(Boolean);
  return [...beside, ...(PLACES[process.platform] ?? [])].find((file) => existsSync(file));
}

/** Downloads a VS Code, unless the download does not begin within some seconds. */
async function downloadedVsCode() {
  const { downloadAndUnzipVSCode, ProgressReportStage: Stage } = await import('@vscode/test-electron');
  let begun = false;
  const reporter = {
    report: ({ stage }) => {
      if (stage === Stage.Downloading && !begun) {
        console.log('Downloading VS Code (once, about 400 MB in .cache/vscode) …');
      }
      begun ||= [Stage.Downloading, Stage.FoundMatchingInstall].includes(stage);
    },
    error: () => {},
  };
  const download = downloadAndUnzipVSCode({
    version: 'stable',
    cachePath: join(CACHE, 'vscode'),
    reporter,
    timeout: 15_000,
  });
  const silent = wait(DOWNLOAD_MUST_START_WITHIN, undefined, { ref: false }).then(() => (begun ? download : undefined));
  return Promise.race([download, silent]).catch(() => undefined);
}

function editorArguments(folder) {
  const data = join(CACHE, 'start/desktop');
  mkdirSync(data, { recursive: true });
  return [
    `--extensionDevelopmentPath=${ROOT}`,
    `--user-data-dir=${join(data, 'user')}`,
    `--extensions-dir=${join(data, 'extensions')}`,
    '--new-window',
    '--skip-welcome',
    '--skip-release-notes',
    '--disable-telemetry',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    resolve(folder),
  ];
}

/** What a terminal inside VS Code puts there would make the new editor a plain Node, or a window of the old one. */
function cleanEnvironment() {
  const ours = Object.entries(process.env).filter(([name]) => !/^(?:ELECTRON_|VSCODE_)/.test(name));
  return Object.fromEntries(ours);
}

/**
 * Opens a VS Code of the desktop on a folder, with its own settings and extensions, and stays until it is closed.
 * @returns {Promise<boolean>} false when there is none, or no display to show it on
 */
export async function openDesktop(folder) {
  if (!hasDisplay()) {
    console.log('There is no display for a window of VS Code: using the embedded editor.');
    return false;
  }
  const program = installedVsCode() ?? (await downloadedVsCode());
  if (!program) {
    console.log('No installed VS Code was found and none could be downloaded: using the embedded editor.');
    return false;
  }
  console.log(`Opening ${program} with OSPO Lens on ${resolve(folder)}. Ctrl+C, or closing the window, ends it.`);
  const child = spawnGroup(program, editorArguments(folder), { stdio: 'ignore', env: cleanEnvironment() });
  onInterrupt(() => stopGroup(child));
  const code = await new Promise((done) => {
    child.once('exit', done);
    child.once('error', () => done(undefined));
  });
  if (code !== 0 && code !== null) {
    console.log(`VS Code ended with an error (${code ?? 'it could not be run'}): using the embedded editor.`);
    return false;
  }
  return true;
}
