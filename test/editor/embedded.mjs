// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CACHE, ROOT } from './paths.mjs';
import { Problem } from './problem.mjs';
import { portIsFree, startServer } from './server.mjs';
import { OFFLINE } from './userSettings.mjs';
import { embeddedEditor } from './vscode.mjs';
import { windowUrl } from './windowUrl.mjs';

const FIRST_PORT = 3000;

/**
 * @param {string | undefined} asked the port a person insists on
 * @throws {Problem} when that one is taken
 */
export async function choosePort(asked) {
  if (asked !== undefined) {
    if (await portIsFree(Number(asked))) {
      return Number(asked);
    }
    throw new Problem(
      `Port ${asked} of 127.0.0.1 is taken by another program, or may not be used.`,
      'name another one with --port, or none.',
    );
  }
  for (let port = FIRST_PORT; port < FIRST_PORT + 100; port++) {
    if (await portIsFree(port)) {
      return port;
    }
    console.log(`Port ${port} is taken; trying the next one.`);
  }
  throw new Problem(`No port from ${FIRST_PORT} to ${FIRST_PORT + 99} is free.`, 'name one with --port.');
}

/** The word that the address must carry. It is kept, so that an open tab still works after a restart. */
function connectionToken(data) {
  const file = join(data, 'token');
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, randomBytes(18).toString('hex'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}

/** Opens the embedded editor on a folder and stays until it is ended. Trust is asked for as in every editor. */
export async function openEmbedded({ folder, port, editor: name }) {
  const editor = await embeddedEditor(name);
  const data = join(CACHE, 'start', name);
  const token = connectionToken(data);
  const settings = { ...OFFLINE, 'security.workspace.trust.enabled': true };
  const server = await startServer({ editor, data, port, token, settings, trust: true });
  const address = windowUrl(server, { folder: resolve(folder), development: ROOT, token });
  console.log(
    [
      '',
      `VS Code ${editor.version} with OSPO Lens is running on ${resolve(folder)}. Open this address in a browser:`,
      '',
      `  ${address}`,
      '',
      'It answers only on this machine. After a build ("npm run build"), reload the window. Ctrl+C ends it.',
    ].join('\n'),
  );
  await server.endedByItself;
  throw new Problem(`The embedded VS Code ended by itself.\n${server.output().slice(-1000)}`, 'start it again.');
}
