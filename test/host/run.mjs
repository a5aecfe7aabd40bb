// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Tests in the real extension host, one window for each shape of a workspace.
//   node test/host/run.mjs [--editor newest|oldest] [--shape NAME] [--grep TEXT] [--installed]
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../editor/browser.mjs';
import { ROOT } from '../editor/paths.mjs';
import { main } from '../editor/problem.mjs';
import { leaveOnInterrupt, onInterrupt } from '../editor/processes.mjs';
import { inWords, NOTHING, sum, writeResult } from '../editor/result.mjs';
import { startServer } from '../editor/server.mjs';
import { QUIET } from '../editor/userSettings.mjs';
import { embeddedEditor } from '../editor/vscode.mjs';
import { buildPackage } from '../package/buildPackage.mjs';
import { runInWindow } from './harness/runInWindow.mjs';
import { SHAPES } from './shapes.mjs';

const { values: options } = parseArgs({
  options: {
    editor: { type: 'string', default: 'newest' },
    shape: { type: 'string', multiple: true, default: Object.keys(SHAPES) },
    grep: { type: 'string' },
    installed: { type: 'boolean', default: false },
  },
});

/** The bundles of the tests that lie in a folder; a shape without tests of its own still runs those of `every`. */
function testsIn(folder) {
  const source = join(ROOT, 'test/host', folder);
  return (existsSync(source) ? readdirSync(source, { recursive: true }) : [])
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(ROOT, 'dist/test/host', folder, name.replace(/\.ts$/, '.js')));
}

/** A module that the extension host can load: it knows which tests to run and where to leave the result. */
function writeEntry(run, shape) {
  const plan = {
    title: `${shape}${options.installed ? ' (installed from the package)' : ''}`,
    files: [...(SHAPES[shape].alone ? [] : testsIn('every')), ...testsIn(SHAPES[shape].tests ?? shape)],
    grep: options.grep,
    output: join(run, 'output.txt'),
    result: join(run, 'result.json'),
    colour: Boolean(process.stdout.isTTY),
  };
  const entry = join(run, 'entry.cjs');
  const runMocha = join(ROOT, 'test/host/harness/runMocha.cjs');
  writeFileSync(entry, `exports.run = () => require(${JSON.stringify(runMocha)}).runMocha(${JSON.stringify(plan)});\n`);
  return { ...plan, tests: entry };
}

async function runShape(name, base, context, server) {
  const run = join(base, name);
  const workspace = join(run, 'workspace');
  mkdirSync(workspace, { recursive: true });
  const opened = SHAPES[name].make(workspace);
  const development = options.installed ? join(ROOT, 'test/host/carrier') : ROOT;
  return runInWindow(context, server, { ...opened, ...writeEntry(run, name), development });
}

/** Trust is a matter of the whole server: one with it and one without. */
async function runShapes(shapes, { trust, editor, browser, base, vsix }) {
  if (shapes.length === 0) {
    return NOTHING;
  }
  const server = await startServer({
    editor,
    trust,
    vsix,
    settings: { ...QUIET, 'security.workspace.trust.enabled': trust },
  });
  try {
    // One context for all windows: what the browser has loaded and compiled for the first serves the next.
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    let total = NOTHING;
    for (const shape of shapes) {
      total = sum(total, await runShape(shape, base, context, server));
    }
    await context.close();
    return total;
  } finally {
    await server.stop();
  }
}

await main(async () => {
  leaveOnInterrupt(130);
  const base = mkdtempSync(join(tmpdir(), 'ospo-lens-host-'));
  const clean = () => rmSync(base, { recursive: true, force: true, maxRetries: 10 });
  onInterrupt(clean);
  const [editor, browser] = await Promise.all([embeddedEditor(options.editor), launchBrowser()]);
  try {
    const asks = (name) => Boolean(SHAPES[name].trust);
    const vsix = options.installed ? (await buildPackage()).file : undefined;
    const means = { editor, browser, base, vsix };
    const shapes = [options.shape.filter((name) => !asks(name)), options.shape.filter(asks)];
    const result = sum(
      await runShapes(shapes[0], { ...means, trust: false }),
      await runShapes(shapes[1], { ...means, trust: true }),
    );
    writeResult(result);
    console.log(inWords(result));
    return result.failed > 0 ? 1 : 0;
  } finally {
    await browser.close();
    clean();
  }
});
