// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// The browser build in a web worker: an extension host without Node.
//   node test/web/run.mjs [--editor newest|oldest] [--grep TEXT]
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../editor/browser.mjs';
import { EXTENSION_ID, ROOT } from '../editor/paths.mjs';
import { main } from '../editor/problem.mjs';
import { leaveOnInterrupt, onInterrupt } from '../editor/processes.mjs';
import { inWords, NOTHING, sum, writeResult } from '../editor/result.mjs';
import { startServer } from '../editor/server.mjs';
import { QUIET } from '../editor/userSettings.mjs';
import { embeddedEditor } from '../editor/vscode.mjs';
import { openWindow } from '../editor/window.mjs';
import { bundleTests } from './bundleTests.mjs';

const TIME_LIMIT = 90_000;
/** The reporter in the worker has only the console to speak through: it marks its lines with this. */
const MARK = '[web test] ';

const { values: options } = parseArgs({
  options: { editor: { type: 'string', default: 'newest' }, grep: { type: 'string' } },
});

/** A folder on the server's disk, and one that exists in memory only, as in an editor without any disk. */
function workspaces(base) {
  const folder = join(base, 'harbour');
  cpSync(join(ROOT, 'test/samples/start'), folder, { recursive: true });
  return { 'a folder read through the editor': folder, 'a virtual folder in memory': 'tmp:/virtual' };
}

async function runIn(title, folder, context, server, tests) {
  let result;
  const failures = [];
  const onConsole = (line) => {
    if (!line.includes(MARK)) {
      return;
    }
    const text = line.slice(line.indexOf(MARK) + MARK.length);
    const counts = /^result (\d+) (\d+) (\d+)$/.exec(text);
    if (counts) {
      result = { passed: Number(counts[1]), failed: Number(counts[2]), skipped: Number(counts[3]), failures };
    } else if (text.startsWith('failure ')) {
      failures.push(`${title}: ${JSON.parse(text.slice('failure '.length))}`);
    } else {
      console.log(`  ${text}`);
    }
  };
  console.log(`\n${title}, VS Code ${server.editor.version}, web worker`);
  const window = await openWindow(context, server, { folder, development: ROOT, tests, onConsole });
  let timer;
  const limit = new Promise((resolve) => {
    timer = setTimeout(() => resolve('a time limit'), TIME_LIMIT);
  });
  const end = await Promise.race([window.ended, limit]);
  clearTimeout(timer);
  await window.page.close();
  if (result && result.passed + result.failed > 0) {
    return result;
  }
  const failure = `no result; the window ended with: ${end}\n${window.console.slice(-12).join('\n').slice(0, 4000)}`;
  console.log(failure);
  return { ...NOTHING, failed: 1, failures: [`${title}: ${failure}`] };
}

await main(async () => {
  leaveOnInterrupt(130);
  const base = mkdtempSync(join(tmpdir(), 'ospo-lens-web-'));
  const clean = () => rmSync(base, { recursive: true, force: true, maxRetries: 10 });
  onInterrupt(clean);
  const tests = await bundleTests({ mark: MARK, grep: options.grep });
  const settings = { ...QUIET, 'remote.extensionKind': { [EXTENSION_ID]: ['web'] } };
  const editor = await embeddedEditor(options.editor);
  const [server, browser] = await Promise.all([startServer({ editor, settings }), launchBrowser()]);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  let result = NOTHING;
  try {
    for (const [title, folder] of Object.entries(workspaces(base))) {
      result = sum(result, await runIn(title, folder, context, server, tests));
    }
  } finally {
    await browser.close();
    await server.stop();
    clean();
  }
  writeResult(result);
  console.log(inWords(result));
  return result.failed > 0 ? 1 : 0;
});
