// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// The workspaces that the extension has to be at home in. Tests of a shape lie in the folder of its name, those that
// hold in all of them in `every`. Each run gets a fresh copy below a temporary folder.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../editor/paths.mjs';
import { makeHostileRepository } from '../fixtures/hostileRepository.mjs';

const LARGE = 50_000;

/** Written so that it is not taken for a tag of this file. */
const tag = (name) => ['SPDX', name].join('-');

/** Copies a sample repository. */
function sample(name, folder) {
  cpSync(join(ROOT, 'test/samples', name), folder, { recursive: true });
}

/** Writes files given as path -> text or bytes. */
function files(folder, contents) {
  mkdirSync(folder, { recursive: true });
  for (const [path, content] of Object.entries(contents)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Commits paths of a folder on a day; the repository is made with the first commit. */
function commit(folder, day, ...paths) {
  const when = `${day}T12:00:00Z`;
  const git = (...words) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when },
    });
  git('init', '-q', '-b', 'main');
  git('add', '--', ...paths.filter((path) => existsSync(join(folder, path))));
  git('commit', '-q', '-m', day);
}

/** A repository full of traps; what falls into one leaves a trace beside it. */
function hostile(folder) {
  const [root, traces] = [join(folder, 'repository'), join(folder, 'traces')];
  mkdirSync(root);
  mkdirSync(traces);
  makeHostileRepository(root, traces);
  return { folder: root };
}

/** A .code-workspace file that names the folders beside it. */
function workspaceFile(folder, names) {
  const file = join(folder, 'several.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: names.map((path) => ({ path })) }));
  return file;
}

/**
 * Shape -> how its workspace is made. `make` gets an empty folder and answers what the window opens ({folder} or
 * {workspace}); `alone`: the tests of `every` are not run in it;
 * `tests`: the folder of its tests, where that is another's; `trust` asks for workspace trust and gets none: Restricted Mode.
 */
export const SHAPES = {
  'no-folder': { make: () => ({}) },
  'empty-folder': { make: (folder) => ({ folder }) },
  'single-folder': {
    make: (folder) => {
      sample('start', folder);
      return { folder };
    },
  },
  'multi-root': {
    make: (folder) => {
      sample('start', join(folder, 'harbour'));
      files(join(folder, 'bare'), { 'main.go': 'package main\n\nfunc main() {}\n' });
      return { workspace: workspaceFile(folder, ['harbour', 'bare']) };
    },
  },
  'broken-config': {
    make: (folder) => {
      sample('start', folder);
      files(folder, {
        '.ospo/ggi.yaml': 'activities:\n  GGI-A-13: {state: [done\n',
        '.ospo/policy.yaml': 'tier: T9\nrules: 7\n',
        'src/latin1.py': Buffer.from('# caf\xe9\nx = 1\n', 'latin1'),
      });
      return { folder };
    },
  },
  // Tens of thousands of files, half of them without a header: for what has to hold however large a workspace is.
  large: {
    alone: true,
    make: (folder) => {
      const header = `// ${tag('FileCopyrightText')}: 2024 Ada\n// ${tag('License-Identifier')}: MIT\n`;
      files(folder, { 'README.md': '# Large\n', 'src/index.js': `${header}a();\n` });
      for (let number = 0; number < LARGE; number++) {
        const part = `src/part${Math.floor(number / 500)}`;
        if (number % 500 === 0) {
          mkdirSync(join(folder, part), { recursive: true });
        }
        writeFileSync(join(folder, part, `file${number}.js`), number % 2 === 0 ? 'a();\n' : `${header}a();\n`);
      }
      return { folder };
    },
  },
  // A repository with commits on known days: for what is read from git.
  history: {
    alone: true,
    make: (folder) => {
      sample('start', folder);
      commit(folder, '2024-02-01', 'README.md', 'LICENSE');
      const programme = join(folder, '.ospo/ggi.yaml');
      const text = readFileSync(programme, 'utf8');
      writeFileSync(programme, text.replace(/state: done/g, 'state: in-progress'));
      commit(folder, '2024-03-01', '.ospo/ggi.yaml');
      writeFileSync(programme, text);
      commit(folder, '2024-06-01', '.ospo', 'src', 'web');
      commit(folder, new Date().toISOString().slice(0, 10), '.');
      return { folder };
    },
  },
  // Opened with and without trust: neither may run what its configuration names.
  hostile: { make: hostile },
  'hostile-restricted': { trust: true, tests: 'hostile', make: hostile },
  restricted: {
    trust: true,
    make: (folder) => {
      sample('start', folder);
      return { folder };
    },
  },
};
