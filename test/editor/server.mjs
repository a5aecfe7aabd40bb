// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { mkdirSync, mkdtempSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Problem } from './problem.mjs';
import { spawnGroup, stopGroup, onInterrupt } from './processes.mjs';
import { QUIET } from './userSettings.mjs';

const READY_WITHIN = 30_000;

/** Whether nobody listens on that port of 127.0.0.1. */
export function portIsFree(port) {
  return new Promise((answer) => {
    const probe = createServer().once('error', () => answer(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)));
  });
}

function anyFreePort() {
  return new Promise((answer, refuse) => {
    const probe = createServer().once('error', refuse);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => answer(port));
    });
  });
}

const common = (data) => ['--accept-server-license-terms', '--telemetry-level', 'off', '--server-data-dir', data];

function serverArguments({ data, port, token, trust, development }) {
  return [
    'out/server-main.js',
    ...['--host', '127.0.0.1', '--port', String(port)],
    ...(token ? ['--connection-token', token] : ['--without-connection-token']),
    ...common(data),
    '--force-disable-user-env',
    '--disable-update-check',
    '--disable-getting-started-override',
    '--without-browser-env-var',
    ...(trust ? [] : ['--disable-workspace-trust']),
    // This one makes the server honour the development and test paths in the address of a window.
    ...(development ? ['--enable-smoke-test-driver'] : []),
  ];
}

async function installVsix(editor, data, sockets, vsix) {
  const args = ['out/server-main.js', ...common(data), '--install-extension', resolve(vsix), '--force'];
  const child = spawnGroup(editor.node, args, {
    cwd: editor.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment(sockets),
  });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  const code = await new Promise((done) => child.once('close', done));
  if (code !== 0 || !/successfully installed/.test(output)) {
    throw new Error(`VS Code ${editor.version} did not install ${vsix}:\n${output}`);
  }
}

/** No gallery to look things up in, no options meant for another Node, and sockets in a folder that is removed. */
function environment(sockets) {
  const quiet = { NODE_OPTIONS: '', EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
  // Elsewhere than on Linux the names in our own folder would be longer than a socket's name may be.
  return { ...process.env, ...quiet, ...(process.platform === 'linux' ? { XDG_RUNTIME_DIR: sockets } : {}) };
}

function writeUserSettings(data, settings) {
  const file = join(data, 'data/User/settings.json');
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(settings, null, 2)}\n`);
  }
}

async function untilReady(server, port, output) {
  for (const end = Date.now() + READY_WITHIN; ; await wait(50)) {
    if (server.gone || Date.now() > end) {
      throw new Problem(
        `The embedded VS Code did not start:\n${output().slice(0, 2000)}`,
        'read what it said above; "rm -r .cache/editor" makes a damaged installation new.',
      );
    }
    const answer = await fetch(`http://127.0.0.1:${port}/version`).catch(() => undefined);
    if (answer) {
      return;
    }
  }
}

/**
 * Starts one editor server. Several windows may use it, one after the other or at once.
 * @param {object} options editor: of {@link embeddedEditor}; port: any free one when missing; token: what the address must
 *   carry; trust: ask for workspace trust as a real editor does; development: honour development and test paths;
 *   vsix: a package to install first; settings: user settings; data: a folder that is kept, else a new one that is removed
 */
export async function startServer({ editor, settings = QUIET, vsix, data: kept, development = true, ...rest }) {
  const own = mkdtempSync(join(tmpdir(), 'ospo-lens-'));
  const data = kept ?? join(own, 'data');
  const clean = () => rmSync(own, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  onInterrupt(clean);
  writeUserSettings(data, settings);
  if (vsix) {
    await installVsix(editor, data, own, vsix);
  }
  const port = rest.port ?? (await anyFreePort());
  const server = spawnGroup(editor.node, serverArguments({ ...rest, data, port, development }), {
    cwd: editor.folder,
    env: environment(own),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  server.stdout.on('data', (text) => (output += text));
  server.stderr.on('data', (text) => (output += text));
  let stopping = false;
  const stop = async () => {
    stopping = true;
    await stopGroup(server);
    clean();
  };
  onInterrupt(stop);
  try {
    await untilReady(server, port, () => output);
  } catch (error) {
    await stop();
    throw error;
  }
  const endedByItself = new Promise((resolve) => server.once('exit', () => stopping || resolve()));
  return {
    editor,
    data,
    port,
    pid: server.pid,
    url: `http://127.0.0.1:${port}`,
    output: () => output,
    endedByItself,
    stop,
  };
}
