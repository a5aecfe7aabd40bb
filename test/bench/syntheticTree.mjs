// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fillerText, LANGUAGES } from './languages.mjs';
import { Random } from './random.mjs';
import { syntheticFile } from './syntheticFile.mjs';

/** To be raised when the generator changes: older trees are made anew. */
const VERSION = 1;
const SEED = 20_260_101;
const NAMES = ['core', 'net', 'drivers', 'lib', 'tools', 'ui', 'api', 'model', 'io', 'kernel', 'store', 'web'];

/** The folder of a generated git repository with so many files, made unless it is there already; always the same. */
export function syntheticTree(size) {
  const root = join(tmpdir(), `ospo-lens-bench-${VERSION}-${size}`);
  const done = join(root, '.git', 'bench-ready');
  if (existsSync(done)) {
    return root;
  }
  console.error(`Making a tree of ${size} files in ${root} ...`);
  rmSync(root, { recursive: true, force: true });
  const git = (...words) => execFileSync('git', ['-C', root, ...words], { stdio: ['ignore', 'ignore', 'inherit'] });
  mkdirSync(root, { recursive: true });
  git('init', '-q');
  const write = writerFor(root);
  const random = new Random(SEED);
  writeProject(write, size, random);
  git('add', '--all');
  writeUntracked(write, size, random);
  writeFileSync(done, '');
  return root;
}

function writeProject(write, size, random) {
  const filler = fillerText(random, 2_000_000);
  const languages = LANGUAGES.flatMap((language) => Array.from({ length: language.share }, () => language));
  const fixed = {
    'README.md': '# A generated project\n\nSee LICENSE.\n',
    '.gitignore': '*.o\n/build/\n',
    'REUSE.toml': reuseToml(),
    'LICENSES/MIT.txt': 'MIT License\n',
    'LICENSES/Apache-2.0.txt': 'Apache License\nVersion 2.0, January 2004\n',
    'LICENSES/GPL-2.0-only.txt': 'GNU GENERAL PUBLIC LICENSE\nVersion 2, June 1991\n',
    'package.json': '{"name":"generated","license":"MIT"}\n',
    'data/large.txt': `${filler.slice(0, 1_000_000)}\n`.repeat(8),
  };
  for (const [path, text] of Object.entries(fixed)) {
    write(path, text);
  }
  for (let made = Object.keys(fixed).length; made < size; made++) {
    const language = random.pick(languages);
    const path = `${folderName(random)}/${random.pick(NAMES)}_${made}.${language.ending}`;
    write(path, syntheticFile(language, random, filler));
    if (language.binary === true && random.chance(0.2) && made + 1 < size) {
      write(`${path}.license`, `${['SPDX', 'License-Identifier:'].join('-')} MIT\nCopyright 2020 Example Corp\n`);
      made++;
    }
  }
}

/** What is there besides the tracked files: one of a hundred untracked, and as many ignored ones. */
function writeUntracked(write, size, random) {
  for (let made = 0; made < size / 100; made++) {
    write(`${folderName(random)}/new_${made}.py`, 'print("new")\n');
    write(`build/object_${made}.o`, Buffer.alloc(100));
  }
}

function folderName(random) {
  return Array.from({ length: 2 + random.below(4) }, () => random.pick(NAMES)).join('/');
}

/** Twenty globs, as larger projects have them. */
function reuseToml() {
  const tables = Array.from({ length: 20 }, (_, at) => {
    const path = at === 0 ? '**/*.json' : `${NAMES[at % NAMES.length]}/**/${NAMES[(at * 5) % NAMES.length]}_${at}*.png`;
    const expression = `${['SPDX', 'License-Identifier'].join('-')} = "MIT"`;
    const copyright = `${['SPDX', 'FileCopyrightText'].join('-')} = "2020 Example Corp"`;
    return `[[annotations]]\npath = "${path}"\n${copyright}\n${expression}\n`;
  });
  return `version = 1\n\n${tables.join('\n')}`;
}

function writerFor(root) {
  const made = new Set();
  return (path, content) => {
    const place = join(root, path);
    const folder = dirname(place);
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    writeFileSync(place, content);
  };
}
