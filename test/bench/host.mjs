// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// npm run bench:host: what the extension does to the extension host that it shares with all others, in a real editor.
//   node test/bench/host.mjs [--files 25000 | --tree PATH] [--editor newest|oldest] [--saves 30] [--json FILE]
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../editor/browser.mjs';
import { ROOT } from '../editor/paths.mjs';
import { main, Problem } from '../editor/problem.mjs';
import { leaveOnInterrupt, onInterrupt } from '../editor/processes.mjs';
import { prepareProject } from '../editor/project.mjs';
import { startServer } from '../editor/server.mjs';
import { embeddedEditor } from '../editor/vscode.mjs';
import { openWindow } from '../editor/window.mjs';
import { syntheticTree } from './syntheticTree.mjs';
import { machine, ms } from './table.mjs';

const { values: options } = parseArgs({
  options: {
    files: { type: 'string', default: '25000' },
    tree: { type: 'string' },
    editor: { type: 'string', default: 'newest' },
    saves: { type: 'string', default: '30' },
    json: { type: 'string' },
  },
});
/** Written into the tree for the time of the measurement: an untracked file, as a person makes one. */
const SAVED = 'ospo-lens-bench-saved.py';

function tableOf({ clock, idle, busy, turns, save, heapGrowth, scanPeak }) {
  const rows = [
    ['longest block of the event loop without a scan', `${ms(idle.longest)} ms`],
    ['longest block of the event loop during a scan', `${ms(busy.longest)} ms`],
    ['99 of 100 are below', `${ms(busy.p99)} ms`],
    ...Object.entries(turns).map(([kind, { turns: count, most, longest, total }]) => [
      `our own turns: ${kind}`,
      `longest ${ms(longest)} ms of ${clock}, ${count} turns, ${ms(total)} ms together${most > 0 ? `, at most ${most} things` : ''}`,
    ]),
    ['the scan, until everything is shown', `${ms(busy.took)} ms`],
    [`one save until its findings are shown (${save.times} times)`, `p50 ${ms(save.p50)} ms, p95 ${ms(save.p95)} ms`],
    ['memory of the scan process, peak', scanPeak === undefined ? '-' : `${ms(scanPeak)} MiB`],
    ['heap of the extension host, more than before', `${ms(heapGrowth)} MiB`],
  ];
  return [['what', 'figure'], ['---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

await main(async () => {
  leaveOnInterrupt(130);
  await prepareProject();
  const tree = options.tree === undefined ? syntheticTree(Number(options.files)) : resolve(options.tree);
  const run = mkdtempSync(join(tmpdir(), 'ospo-lens-bench-host-'));
  const saved = join(tree, SAVED);
  const clean = () => {
    rmSync(run, { recursive: true, force: true, maxRetries: 10 });
    rmSync(saved, { force: true });
  };
  onInterrupt(clean);
  const result = join(run, 'figures.json');
  const tests = join(run, 'entry.cjs');
  const plan = { result, path: SAVED, times: Number(options.saves) };
  const probe = JSON.stringify(join(ROOT, 'test/bench/hostProbe.cjs'));
  writeFileSync(tests, `exports.run = () => require(${probe}).probe(${JSON.stringify(plan)});\n`);
  writeFileSync(saved, 'x = 0\n');
  const [editor, browser] = await Promise.all([embeddedEditor(options.editor), launchBrowser()]);
  const server = await startServer({ editor });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const { ended, console: lines } = await openWindow(context, server, { folder: tree, development: ROOT, tests });
    await ended;
    if (!existsSync(result)) {
      throw new Problem(`The editor left no figures:\n${lines.slice(-12).join('\n')}`, 'read what it said above.');
    }
    const figures = JSON.parse(readFileSync(result, 'utf8'));
    console.log(`${machine()}; VS Code ${editor.version}\n`);
    console.log(
      `## ${options.tree ?? `synthetic ${options.files}`}: ${figures.files} files, ${figures.findings} findings\n`,
    );
    console.log(tableOf(figures));
    if (options.json !== undefined) {
      copyFileSync(result, options.json);
    }
  } finally {
    await server.stop();
    await browser.close();
    clean();
  }
});
