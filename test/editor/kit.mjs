// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Editors and a browser from npm alone, each a folder of `kits/` with its own lock file, installed on first use.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { withLock } from './fileLock.mjs';
import { npmCi } from './npm.mjs';
import { CACHE, ROOT } from './paths.mjs';
import { onInterrupt } from './processes.mjs';

const HERE = import.meta.dirname ?? join(ROOT, 'test/editor');
const HOME = join(CACHE, 'editor');

/** The cache key: the version that people know, and a hash over all that decides what will be installed. */
function keyOf(name, version) {
  const hash = createHash('sha256');
  const folders = [join(HERE, 'kits', name), join(HERE, 'stubs')];
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
  );
  for (const file of files.sort()) {
    hash.update(relative(HERE, file).replaceAll('\\', '/')).update(readFileSync(file));
  }
  return `${name}-${version}-${process.platform}-${process.arch}-${hash.digest('hex').slice(0, 8)}`;
}

/**
 * The folder of an installed kit (with `node_modules`), installed first when it is not there yet.
 * Two processes may ask at once: one installs, the other waits. A half-made folder is never taken for a whole one,
 * because the finished one is moved to its name in one step.
 * @param {object} kit name: folder below `kits/`; version: for people; what: of what is installed; size: about, in MB;
 *   finish: what is left to do after the installation, in the folder it is given
 */
export async function installedKit({ name, version, what, size, why, finish }) {
  const key = keyOf(name, version);
  const home = join(HOME, key);
  const kit = join(home, 'kit');
  if (existsSync(kit)) {
    return kit;
  }
  const busy = () => console.log(`Waiting for another run that is installing ${what} …`);
  return withLock(`${home}.lock`, busy, async () => {
    if (!existsSync(kit)) {
      console.log(`Installing ${what} from npm (once, about ${size} MB in ${relative(ROOT, home)}): ${why}`);
      const started = Date.now();
      await install(name, home, what, finish);
      removeOlder(name, key);
      console.log(`Installed ${what} in ${Math.round((Date.now() - started) / 1000)} s.`);
    }
    return kit;
  });
}

async function install(name, home, what, finish) {
  const work = mkdtempSync(`${home}-`);
  const clean = () => rmSync(work, { recursive: true, force: true, maxRetries: 5 });
  onInterrupt(clean);
  try {
    cpSync(join(HERE, 'stubs'), join(work, 'stubs'), { recursive: true });
    cpSync(join(HERE, 'kits', name), join(work, 'kit'), { recursive: true });
    await npmCi(join(work, 'kit'), what);
    finish?.(join(work, 'kit'));
    rmSync(home, { recursive: true, force: true });
    renameSync(work, home);
  } finally {
    clean();
  }
}

/** A newer lock file makes the older folders useless: they are large. */
function removeOlder(name, key) {
  mkdirSync(HOME, { recursive: true });
  for (const other of readdirSync(HOME)) {
    if (other.startsWith(`${name}-`) && other !== key && !other.startsWith(key)) {
      rmSync(join(HOME, other), { recursive: true, force: true, maxRetries: 5 });
    }
  }
}
