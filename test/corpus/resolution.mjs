// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Random projects with side files, nested REUSE.toml files of every precedence or a dep5, read by the built command line
// and by the REUSE tool (4.0 or later), where that is installed. Every file must get the same licences and copyrights
// from both. Prints what differs, and fails for what is not known to be the tool's own:
//  - `override` is exclusive, but the tool adds the `closest` of a REUSE.toml further out to it;
//  - a file with only one of the two takes the other one from the nearest REUSE.toml that has it, but where copyright and
//    licence stand in two of them the tool looks into one only.
//   node esbuild.mjs --only cli && node test/corpus/resolution.mjs [--reuse PATH] [--projects N] [--seed N]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    reuse: { type: 'string', default: 'reuse' },
    projects: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
  },
});
const CLI = resolve(import.meta.dirname, '../../dist/cli.mjs');

let state = Number(values.seed);
function random(below) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}
const pick = (list) => list[random(list.length)];
const chance = (percent) => random(100) < percent;

const FOLDERS = ['', 'a/', 'b/', 'a/b/', 'a/b/c/', 'ab/'];
const NAMES = ['a.py', 'b.py', 'ab.py', 'a.txt.py', 'x*y.py', 'B.py', '.a.py', 'a b.py'];
const LICENCES = ['MIT', 'ISC', 'Apache-2.0', '0BSD', 'MIT OR ISC', 'Zlib'];
let number = 0;
const notice = () => `20${10 + random(10)} Holder n${++number}`;

/** Tags in the file or its side file: both, one, or none. */
function ownLines(mark) {
  const lines = [];
  if (chance(40)) lines.push(`${mark}SPDX-FileCopyrightText: ${notice()}`);
  if (chance(40)) lines.push(`${mark}SPDX-License-Identifier: ${pick(LICENCES)}`);
  return `${lines.join('\n')}\n${mark === '' ? '' : 'x = 1\n'}`;
}

function glob() {
  const exact = pick(FOLDERS) + pick(NAMES);
  switch (random(8)) {
    case 0:
      return '**';
    case 1:
      return '*.py';
    case 2:
      return `${pick(FOLDERS)}*`;
    case 3:
      return `${pick(FOLDERS)}**`;
    case 4:
      return exact.replaceAll('*', '\\*');
    case 5:
      return exact;
    case 6:
      return `${pick(['a', 'b', '*', '**'])}/*.py`;
    default:
      return `${pick(['a*', '*a', 'a**', '*.p*', '**b.py', '?.py', '[ab].py'])}`;
  }
}

const quoted = (list) => (list.length === 1 && chance(50) ? JSON.stringify(list[0]) : JSON.stringify(list));
function reuseToml() {
  const tables = Array.from({ length: 1 + random(3) }, () => {
    const lines = ['[[annotations]]', `path = ${quoted(Array.from({ length: 1 + random(2) }, glob))}`];
    if (chance(75)) lines.push(`precedence = "${pick(['closest', 'aggregate', 'override'])}"`);
    if (chance(75)) lines.push(`SPDX-FileCopyrightText = ${quoted(Array.from({ length: 1 + random(2) }, notice))}`);
    if (chance(75)) lines.push(`SPDX-License-Identifier = ${quoted([pick(LICENCES)])}`);
    return lines.join('\n');
  });
  return `version = 1\n\n${tables.join('\n\n')}\n`;
}

function dep5() {
  const stanzas = Array.from({ length: 1 + random(3) }, () => {
    const files = glob().replaceAll('**', '*').replace(/[[\]]/g, '');
    return `Files: ${files.replaceAll(' ', '?')}\nCopyright: ${notice()}\nLicense: ${pick(LICENCES).replace('OR', 'or')}\n`;
  });
  return `Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: x\n\n${stanzas.join('\n')}`;
}

function project() {
  const files = new Map();
  for (const folder of FOLDERS) {
    for (const name of NAMES.filter(() => chance(60))) {
      files.set(folder + name, ownLines('# '));
      if (chance(20)) files.set(`${folder}${name}.license`, ownLines(''));
    }
  }
  if (chance(15)) {
    files.set('.reuse/dep5', dep5());
  } else {
    FOLDERS.filter(() => chance(50)).forEach((folder) => files.set(`${folder}REUSE.toml`, reuseToml()));
  }
  return files;
}

function documentOf(folder, command, args) {
  const { stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (!stdout.startsWith('{')) {
    throw new Error(`${command} ${args.join(' ')}: ${stderr.slice(-600)}`);
  }
  return JSON.parse(stdout).files;
}

const plain = (text) => text.replace(/^(?:SPDX-FileCopyrightText:|Copyright|©|\s)*/, '').trim();
const together = (licences, notices) =>
  [...new Set([...licences, ...notices.map(plain)].map((text) => text.replace(/ or /g, ' OR ')))].sort().join(' | ');

const UNKNOWN = 'of another kind';

function kindOf(our, their, files) {
  const tomls = files.filter(([name]) => name.endsWith('REUSE.toml'));
  const more = our.every((part) => their.includes(part));
  const less = their.every((part) => part === '' || our.includes(part));
  if (more && tomls.some(([name, text]) => name !== 'REUSE.toml' && text.includes('"override"'))) {
    return 'closest beside override in theirs';
  }
  return less && tomls.length > 1 ? 'only one of two REUSE.toml files in theirs' : UNKNOWN;
}

let compared = 0;
const kinds = new Map();
for (let round = 0; round < Number(values.projects); round++) {
  const folder = mkdtempSync(join(tmpdir(), 'resolution-'));
  const files = project();
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const theirs = new Map(
    documentOf(folder, values.reuse, ['lint', '--json']).map((file) => [
      file.path,
      together(
        file.spdx_expressions.map(({ value }) => value),
        file.copyrights.map(({ value }) => value),
      ),
    ]),
  );
  const ours = documentOf(folder, process.execPath, [CLI, 'headers', 'check', '--format', 'json', '--no-git']);
  for (const { path, expressions, copyrights } of ours.filter((file) => file.covered)) {
    compared++;
    const our = together(
      expressions.map(({ value }) => value),
      copyrights.map(({ text }) => text),
    );
    const their = theirs.get(path) ?? 'not covered';
    if (their === our) {
      continue;
    }
    const kind = kindOf(our.split(' | '), their.split(' | '), [...files]);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (kind === UNKNOWN) {
      console.log(`project ${round}: ${path}\n  ours    ${our}\n  theirs  ${their}`);
      [...files]
        .filter(([name]) => /REUSE\.toml$|dep5$/.test(name) || name.startsWith(path))
        .forEach(([name, text]) => console.log(`  -- ${name}\n${text.replace(/^/gm, '     ')}`));
    }
  }
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${values.projects} projects, ${compared} files`);
kinds.forEach((count, kind) => console.log(`${count}\tdifferent: ${kind}`));
process.exitCode = kinds.has(UNKNOWN) ? 1 : 0;
