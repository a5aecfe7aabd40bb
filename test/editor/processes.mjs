// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Children that are always ended: every child is the head of a process group of its own, and the group is killed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const alive = new Set();

/** Ends a whole group. Windows has no groups: there the tree is ended by its own tool. */
function signalGroup(child, signal) {
  try {
    if (process.platform === 'win32') {
      spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    } else {
      process.kill(-child.pid, signal);
    }
  } catch {
    // Nobody of the group is left.
  }
}

/** Starts a child as the head of its own group. It is killed when this process ends, however that comes about. */
export function spawnGroup(command, args, options = {}) {
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  alive.add(child);
  child.once('exit', () => (child.gone = true));
  child.once('error', () => (child.gone = true));
  return child;
}

/** Asks the group to end, waits up to `patience` milliseconds, then kills whoever is left of it. */
export async function stopGroup(child, patience = 3000) {
  if (!child.gone && child.pid) {
    const hard = setTimeout(() => signalGroup(child, 'SIGKILL'), patience);
    signalGroup(child, 'SIGTERM');
    await once(child, 'exit');
    clearTimeout(hard);
  }
  signalGroup(child, 'SIGKILL');
  alive.delete(child);
}

process.once('exit', () => {
  for (const child of alive) {
    signalGroup(child, 'SIGKILL');
  }
});

const farewells = [];

/** Adds something to be done when the program is interrupted. The newest goes first. */
export function onInterrupt(farewell) {
  farewells.unshift(farewell);
}

/**
 * Lets Ctrl+C, SIGTERM and a closed terminal end the program in good order: farewells first, then exit with `code`.
 * A second signal while they run changes nothing, because npm sends its child a copy of the one the terminal sent.
 */
export function leaveOnInterrupt(code) {
  let leaving = false;
  const leave = async () => {
    if (leaving) {
      return;
    }
    leaving = true;
    for (const farewell of farewells) {
      await Promise.resolve()
        .then(farewell)
        .catch(() => {});
    }
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, leave);
  }
  // A signal to npm alone ends npm and its shell but never arrives here: being an orphan says the same.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && leave(), 500).unref();
}
