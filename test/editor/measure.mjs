// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// npm run measure: activation times as VS Code itself counts them, and the size of the package.
//   node test/editor/measure.mjs [FOLDER] [--editor newest|oldest] [--runs N]
import { parseArgs } from 'node:util';
import { buildPackage } from '../package/buildPackage.mjs';
import { Workbench } from '../ui/harness/workbench.mjs';
import { launchBrowser } from './browser.mjs';
import { EXTENSION_ID } from './paths.mjs';
import { main } from './problem.mjs';
import { leaveOnInterrupt } from './processes.mjs';
import { prepareProject } from './project.mjs';
import { sampleFolder } from './sample.mjs';
import { startServer } from './server.mjs';
import { embeddedEditor } from './vscode.mjs';
import { openWindow } from './window.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { editor: { type: 'string', default: 'newest' }, runs: { type: 'string', default: '3' } },
});

/** The editor's lines in the order of the text: they are positioned one by one. */
const linesOf = (lines) =>
  lines.evaluate((element) =>
    [...element.querySelectorAll('.view-line')]
      .sort((a, b) => parseFloat(a.style.top) - parseFloat(b.style.top))
      .map((line) => line.textContent.replaceAll('\u00a0', ' ')),
  );

/** From "Developer: Startup Performance": [load code, call activate, finish activate] in milliseconds. */
async function activationTimes(page) {
  const workbench = new Workbench(page);
  await workbench.openContainer('OSPO Lens');
  await workbench.row(/^Usage/).waitFor();
  await workbench.command('Developer: Startup Performance');
  await workbench.line('Activation Stats').waitFor();
  const text = await linesOf(page.locator('.editor-instance .view-lines').first());
  const row = text.find((line) => line.includes(EXTENSION_ID));
  if (!row) {
    throw new Error(`VS Code lists no activation of ${EXTENSION_ID}:\n${text.join('\n')}`);
  }
  return row
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => /^\d+$/.test(cell))
    .slice(0, 3)
    .map(Number);
}

await main(async () => {
  leaveOnInterrupt(130);
  await prepareProject();
  const folder = positionals[0] ?? sampleFolder();
  // The package, not the development build: that is what people run.
  const { file, size, contents } = await buildPackage();
  const editor = await embeddedEditor(options.editor);
  const browser = await launchBrowser();
  console.log(`VS Code ${editor.version}, ${folder}`);
  for (let run = 1; run <= Number(options.runs); run++) {
    const server = await startServer({ editor, vsix: file, development: false });
    const context = await browser.newContext({ viewport: { width: 1280, height: 1600 } });
    const { page } = await openWindow(context, server, { folder });
    const [load, call, finish] = await activationTimes(page);
    console.log(`run ${run}: load code ${load} ms, activate ${call} ms, finish ${finish} ms`);
    await context.close();
    await server.stop();
  }
  await browser.close();
  console.log(`package: ${(size / 1024).toFixed(0)} KB, ${contents.length} files`);
});
