// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Runs inside the extension host, beside the extension, and measures what the extension does to it.
const { readFileSync, writeFileSync } = require('node:fs');
const { monitorEventLoopDelay } = require('node:perf_hooks');
const vscode = require('vscode');

const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const MIB = 2 ** 20;

async function until(ask, patience = 120_000) {
  for (const end = Date.now() + patience; !ask(); await rest(5)) {
    if (Date.now() > end) {
      throw new Error(`waited in vain for ${ask}`);
    }
  }
}

/** The longest time that nothing else had its turn while something was done; the timer's own beat is taken off. */
async function longestBlock(work) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const started = performance.now();
  await work();
  delay.disable();
  const since = (nanoseconds) => Math.max(0, nanoseconds / 1e6 - 1);
  return {
    took: performance.now() - started,
    longest: since(delay.max),
    p99: since(delay.percentile(99)),
  };
}

/** CPU time of this thread where Node can tell, else wall time: what other processes take of the machine is not ours. */
const cpu = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** Peak of the scan process's memory as Linux counts it; absent elsewhere. */
function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return undefined;
  }
}

async function scan({ sessions, turns }) {
  const [session] = sessions.all;
  await until(() => session.state === 'ready');
  // As large as it gets without us: what is measured is what a whole scan in a fresh process adds.
  const idle = await longestBlock(() => rest(2000));
  turns.reset();
  turns.clock = process.threadCpuUsage === undefined ? turns.clock : cpu;
  global.gc?.();
  const heap = process.memoryUsage().heapUsed;
  const busy = await longestBlock(() => session.restart());
  await rest(500);
  global.gc?.();
  return {
    files: session.assessment.files.listed,
    findings: session.assessment.findings.length,
    idle,
    busy,
    clock: process.threadCpuUsage === undefined ? 'wall' : 'CPU',
    turns: Object.fromEntries(turns.all),
    heapGrowth: (process.memoryUsage().heapUsed - heap) / MIB,
    scanPeak: peakOf(session.analyser.pid),
  };
}

/** Saves one file again and again, with a header and without, and waits each time until the editor knows of it. */
async function saves({ sessions }, { path, times }) {
  const [session] = sessions.all;
  const uri = vscode.Uri.joinPath(session.folder.uri, path);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  const original = document.getText();
  const tag = (name) => ['SPDX', name].join('-');
  const header = `# ${tag('FileCopyrightText')}: 2024 Ada\n# ${tag('License-Identifier')}: MIT\n`;
  const took = [];
  for (let time = 0; time < times; time++) {
    const text = time % 2 === 0 ? `${header}x = ${time}\n` : `x = ${time}\n`;
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), text);
    await vscode.workspace.applyEdit(edit);
    const { version } = session.assessment;
    await document.save();
    const started = performance.now();
    // The new version is published in the same turn in which it is known.
    await until(() => session.assessment.version > version, 20_000);
    took.push(performance.now() - started);
    await until(() => session.state === 'ready');
    await rest(300);
  }
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(original));
  took.sort((a, b) => a - b);
  const at = (share) => took[Math.min(took.length - 1, Math.floor(share * took.length))];
  return { times, p50: at(0.5), p95: at(0.95), longest: took.at(-1) };
}

/** @param {object} plan result: file for the figures; path: of the file that is saved; times: how often */
exports.probe = async ({ result, ...plan }) => {
  const api = await vscode.extensions.getExtension('ospo-lens.ospo-lens').activate();
  const figures = await scan(api);
  writeFileSync(result, JSON.stringify({ ...figures, save: await saves(api, plan) }));
};
