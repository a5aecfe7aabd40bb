// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// A file still works: adds a header to real files found on this machine and asks the tools of their languages whether
// they accept them as before. Files that a tool rejects without a header are left out. Prints a table; fails when a
// single file that was accepted is rejected, or when removing the header does not give the same bytes back.
//
// Files are looked for where the packages of an operating system put them and below every folder given with --also.
//
//   node test/corpus/still-works.mjs [--limit 150] [--language NAME]... [--also FOLDER]...
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';

const { values } = parseArgs({
  options: {
    limit: { type: 'string', default: '150' },
    language: { type: 'string', multiple: true, default: [] },
    also: { type: 'string', multiple: true, default: [] },
  },
});
const limit = Number(values.limit);
const work = mkdtempSync(join(tmpdir(), 'still-works-'));

/** Whether a file is a whole Tcl script, asked of the shell of Tcl itself, without running the script. */
const TCL_PARSER = join(work, 'parse.tcl');
writeFileSync(
  TCL_PARSER,
  `if {$argc == 0} { exit 0 }
set channel [open [lindex $argv 0]]
exit [expr {[info complete [read $channel]] ? 0 : 1}]
`,
);
/** The same of Java, where the compiler would ask for everything that a file imports. */
const JAVA_PARSER = join(work, 'Parse.java');
writeFileSync(
  JAVA_PARSER,
  `public class Parse {
  public static void main(String[] files) throws Exception {
    var compiler = javax.tools.ToolProvider.getSystemJavaCompiler();
    var found = new javax.tools.DiagnosticCollector<javax.tools.JavaFileObject>();
    var sources = compiler.getStandardFileManager(found, null, null).getJavaFileObjects(files);
    ((com.sun.source.util.JavacTask) compiler.getTask(null, null, found, null, null, sources)).parse();
    System.exit((int) found.getDiagnostics().stream()
      .filter(one -> one.getKind() == javax.tools.Diagnostic.Kind.ERROR).limit(1).count());
  }
}
`,
);
const parsesJson = (file) => ['-e', 'JSON.parse(require("fs").readFileSync(process.argv[1],"utf8"))', file];

const python = (code) => ({ command: 'python3', args: (file) => ['-c', code, file] });

/** Where files are looked for, by which names, and what says that one is fine. */
const LANGUAGES = [
  {
    name: 'Python',
    tool: python('import ast,sys; ast.parse(open(sys.argv[1],"rb").read())'),
    roots: ['/usr/lib/python3', '/usr/lib/python3.11', '/usr/lib/python3.12', '/usr/lib/python3.13'],
    pattern: '*.py',
  },
  {
    name: 'XML',
    tool: python('import sys; from xml.dom import minidom; minidom.parse(sys.argv[1])'),
    roots: ['/usr/share', '/etc'],
    pattern: '*.xml',
  },
  {
    name: 'SVG',
    tool: python('import sys; from xml.dom import minidom; minidom.parse(sys.argv[1])'),
    roots: ['/usr/share', 'node_modules'],
    pattern: '*.svg',
  },
  {
    name: 'TOML',
    tool: python('import sys,tomllib; tomllib.load(open(sys.argv[1],"rb"))'),
    roots: ['/usr/share', '/usr/lib', 'node_modules'],
    pattern: '*.toml',
  },
  {
    name: 'YAML',
    tool: python('import sys,yaml; list(yaml.compose_all(open(sys.argv[1],"rb")))'),
    roots: ['node_modules', '/usr/share', '/etc'],
    pattern: '*.yaml',
  },
  {
    name: 'YAML (.yml)',
    tool: python('import sys,yaml; list(yaml.compose_all(open(sys.argv[1],"rb")))'),
    roots: ['node_modules', '/usr/share', '/etc'],
    pattern: '*.yml',
  },
  {
    name: 'JavaScript',
    tool: { command: process.execPath, args: (file) => ['--check', file] },
    roots: ['node_modules'],
    pattern: '*.mjs',
  },
  {
    name: 'CommonJS',
    tool: { command: process.execPath, args: (file) => ['--check', file] },
    roots: ['node_modules'],
    pattern: '*.cjs',
  },
  {
    name: 'TypeScript',
    tool: { command: 'node_modules/.bin/esbuild', args: (file) => [file, '--log-level=error'] },
    roots: ['src', 'node_modules'],
    pattern: '*.ts',
  },
  {
    name: 'CSS',
    tool: { command: 'node_modules/.bin/esbuild', args: (file) => [file, '--log-level=error'] },
    roots: ['node_modules', '/usr/share', 'src'],
    pattern: '*.css',
  },
  {
    name: 'Shell',
    tool: { command: 'bash', args: (file) => ['-n', file] },
    roots: ['/usr/share', '/usr/lib', '/etc'],
    pattern: '*.sh',
  },
  {
    name: 'Perl',
    tool: { command: 'perl', args: (file) => ['-c', file] },
    roots: ['/usr/share/perl5', '/usr/share/perl'],
    pattern: '*.pm',
  },
  {
    name: 'C header',
    tool: { command: 'gcc', args: (file) => ['-fsyntax-only', '-xc', '-w', file] },
    roots: ['/usr/include'],
    pattern: '*.h',
  },
  {
    name: 'C',
    tool: { command: 'gcc', args: (file) => ['-fsyntax-only', '-xc', '-w', `-I${dirname(file)}`, file] },
    roots: ['/usr/share', '/usr/src'],
    pattern: '*.c',
  },
  {
    name: 'JavaScript (.js)',
    tool: { command: process.execPath, args: (file) => ['--check', file] },
    roots: ['node_modules'],
    pattern: '*.js',
  },
  { name: 'JSON', tool: { command: process.execPath, args: parsesJson }, roots: ['node_modules'], pattern: '*.json' },
  {
    name: 'Go',
    tool: { command: 'gofmt', args: (file) => ['-e', file], asks: '-h' },
    roots: ['/usr/share', '/usr/lib'],
    pattern: '*.go',
  },
  {
    name: 'Rust',
    tool: {
      command: 'rustfmt',
      args: (file) => ['--edition', '2021', '--config', 'skip_children=true', '--emit', 'stdout', file],
    },
    roots: ['/usr/share'],
    pattern: '*.rs',
  },
  {
    name: 'Java',
    tool: { command: 'java', args: (file) => [JAVA_PARSER, file] },
    roots: ['/usr/share'],
    pattern: '*.java',
  },
  {
    name: 'Tcl',
    tool: { command: 'tclsh', args: (file) => [TCL_PARSER, file], asks: TCL_PARSER },
    roots: ['/usr/share/tcltk'],
    pattern: '*.tcl',
  },
  { name: 'Ruby', tool: { command: 'ruby', args: (file) => ['-c', file] }, roots: ['/usr/lib/ruby'], pattern: '*.rb' },
  { name: 'PHP', tool: { command: 'php', args: (file) => ['-l', file] }, roots: ['/usr/share/php'], pattern: '*.php' },
  {
    name: 'Lua',
    tool: { command: 'luac', args: (file) => ['-p', file], asks: '-v' },
    roots: ['/usr/share'],
    pattern: '*.lua',
  },
  {
    name: 'Awk',
    tool: { command: 'mawk', args: (file) => ['-f', file, '--', '/dev/null'] },
    roots: ['/usr/share/awk'],
    pattern: '*.awk',
  },
];

function hasTool({ command, asks = '--version' }) {
  return spawnSync(command, [asks], { stdio: 'ignore' }).error === undefined;
}

function filesOf({ roots, pattern }) {
  const found = new Set();
  for (const root of [...roots, ...values.also]) {
    const { stdout } = spawnSync('find', [root, '-name', pattern, '-type', 'f', '-size', '-200k', '-size', '+0'], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    for (const file of (stdout ?? '').split('\n').filter(Boolean)) {
      found.add(file);
    }
  }
  // Spread over all of them, always the same ones.
  const all = [...found].sort();
  const step = Math.max(1, Math.floor(all.length / limit));
  return all.filter((_, index) => index % step === 0).slice(0, limit);
}

function accepts({ command, args }, file) {
  const { status, signal } = spawnSync(command, args(file), { stdio: 'ignore', timeout: 60_000 });
  // A tool that ran out of time on a busy machine has said nothing.
  return signal === null ? status === 0 : undefined;
}

async function loadWriter() {
  const outfile = join(work, 'writer.cjs');
  await build({
    stdin: {
      contents: `export * from './src/core/headers/write/planHeader'; export * from './src/core/headers/write/planRemoval';
        export * from './src/core/text/decode'; export * from './src/core/text/applyToBytes';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    outfile,
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

const WORDS_OF_NOTICES =
  /copyright|licen[sc]e|SPDX|©|\(c\)|reserved|redistribution|permission|under the|subject to|governed by|public domain/gi;
const { planHeader, planRemoval, decode, applyToBytes } = await loadWriter();
const request = { licence: 'MIT', holder: 'ACME', year: '2026' };
let failures = 0;
const rows = [];
/** Why files were left alone, with how many. */
const whyLeft = new Map();
const asked = LANGUAGES.filter(({ name }) => values.language.length === 0 || values.language.includes(name));
for (const language of asked) {
  if (!hasTool(language.tool)) {
    rows.push({ language: language.name, tool: `${basename(language.tool.command)} (missing)` });
    continue;
  }
  const row = {
    language: language.name,
    tool: basename(language.tool.command),
    files: 0,
    inserted: 0,
    accepted: 0,
    broken: 0,
    left: 0,
    'not restored': 0,
  };
  for (const file of filesOf(language)) {
    const bytes = readFileSync(file);
    const decoded = decode(bytes);
    if (decoded.kind === 'binary' || accepts(language.tool, file) !== true) {
      continue;
    }
    row.files++;
    // The notices of their holders are taken for ours, so that the placement is tried on as many files as possible.
    const text = decoded.text.replace(WORDS_OF_NOTICES, (word) => 'x'.repeat(word.length));
    const anonymous = decoded.encoding === 'utf-8' ? Buffer.from((decoded.bom ? '\uFEFF' : '') + text) : bytes;
    const again = decode(anonymous);
    const name = basename(file);
    const plan = planHeader(name, again.text, request, { encoding: again.encoding });
    if (!('edits' in plan)) {
      row.left++;
      const why = plan.reason?.text ?? plan.action;
      whyLeft.set(why, (whyLeft.get(why) ?? 0) + 1);
      continue;
    }
    row.inserted++;
    const changed = applyToBytes(anonymous, again, plan.edits).bytes;
    const copy = join(work, 'files', String(row.files), name);
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, anonymous, { mode: statSync(file).mode | 0o600 });
    const before = accepts(language.tool, copy);
    writeFileSync(copy, changed);
    if (before !== true || accepts(language.tool, copy) !== false) {
      row.accepted++;
    } else {
      row.broken++;
      console.error(`broken: ${file}`);
    }
    const removal = planRemoval(name, decode(changed).text, request);
    const restored = 'edits' in removal ? applyToBytes(changed, decode(changed), removal.edits).bytes : changed;
    if (!Buffer.from(restored).equals(anonymous)) {
      row['not restored']++;
      console.error(`not restored: ${file}`);
    }
  }
  failures += row.broken + row['not restored'];
  rows.push(row);
  console.error(JSON.stringify(row));
}
rmSync(work, { recursive: true, force: true });
console.table(rows);
[...whyLeft]
  .sort((a, b) => b[1] - a[1])
  .forEach(([why, count]) => console.log(`${String(count).padStart(5)} left: ${why}`));
process.exitCode = failures === 0 ? 0 : 1;
