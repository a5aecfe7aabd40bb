// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { dirname } from 'node:path';
import { onInterrupt } from './processes.mjs';

function holder(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * Runs `work` while no other process holds the lock `file`, which contains the holder's process id.
 * A lock whose holder is dead is taken over, so that a killed run blocks nobody.
 * @param {() => void} onWait told once, when somebody else holds it
 */
export async function withLock(file, onWait, work) {
  mkdirSync(dirname(file), { recursive: true });
  for (let told = false; ;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') {
        throw error;
      }
    }
    const pid = holder(file);
    if (pid && !lives(pid)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!told) {
      onWait();
      told = true;
    }
    await wait(200);
  }
  const release = () => rmSync(file, { force: true });
  onInterrupt(release);
  try {
    return await work();
  } finally {
    release();
  }
}
