// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// npm start [-- FOLDER] [--port N] [--embedded] [--editor newest|oldest]
import { parseArgs } from 'node:util';
import { openDesktop } from './desktop.mjs';
import { openEmbedded, choosePort } from './embedded.mjs';
import { main, Problem } from './problem.mjs';
import { leaveOnInterrupt } from './processes.mjs';
import { prepareProject, requireNode } from './project.mjs';
import { requireFolder, sampleFolder } from './sample.mjs';
import { EDITORS } from './vscode.mjs';

const USAGE = `Opens a real VS Code with OSPO Lens loaded.

  npm start                        on a sample repository
  npm start -- FOLDER              on a folder of yours

  --port N         port of the embedded editor (default: the first free one from 3000)
  --embedded       use the embedded editor even where VS Code is installed
  --editor NAME    which embedded editor: newest (default) or oldest
  --help           this text`;

const OPTIONS = {
  port: { type: 'string' },
  embedded: { type: 'boolean', default: false },
  editor: { type: 'string', default: 'newest' },
  help: { type: 'boolean', default: false },
};

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
    if (positionals.length > 1) {
      throw new Error(`one folder at most, and here are ${positionals.length}`);
    }
    if (!EDITORS.includes(values.editor)) {
      throw new Error(`--editor is one of ${EDITORS.join(', ')}`);
    }
    if (
      values.port !== undefined &&
      !(/^\d{1,5}$/.test(values.port) && Number(values.port) > 0 && Number(values.port) < 65_536)
    ) {
      throw new Error(`--port wants a number from 1 to 65535, and "${values.port}" is none`);
    }
    return { ...values, folder: positionals[0] };
  } catch (error) {
    throw new Problem(
      `npm start was asked for something it does not know: ${error.message}.`,
      'see "npm start -- --help".',
    );
  }
}

await main(async () => {
  requireNode();
  const options = readArguments();
  if (options.help) {
    console.log(USAGE);
    return;
  }
  leaveOnInterrupt(0);
  // What can be refused is refused before anything is installed.
  if (options.folder !== undefined) {
    requireFolder(options.folder);
  }
  const port = await choosePort(options.port);
  await prepareProject(['extension', 'web', 'scan', 'cli', 'webview', 'webviewStyle']);
  const folder = options.folder ?? sampleFolder();
  if (options.embedded || !(await openDesktop(folder))) {
    await openEmbedded({ folder, port, editor: options.editor });
  }
});
