// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ScannerName } from './scanners';
import { isShared, sniff } from './sniff';

/**
 * File name endings by the scanner that reads them. Only what a scanner must know better than the comment style says:
 * endings that are not here are read by their style.
 */
const ENDINGS: Readonly<Partial<Record<ScannerName, string>>> = {
  c: 'aidl c c++ cc cp cpp cu cuh cxx dts dtsi dtso fx frag geom glsl h h++ ha hh hlsl hpp hxx idc idl inl ino ipp ld m mm metal overlay proto re sol tcc thrift tpp vert vsh wgsl x gperf move odin cairo bicep zig zon vala jsonnet libsonnet hjson prisma typ json5 jsonc code-workspace asl ll lex y yy dox',
  css: 'css pcss postcss qss jss',
  sass: 'less sass scss styl',
  javascript:
    'js cjs mjs jsx ts mts cts tsx es6 _js jake jsb jscad jsfl jsm njs pac sjs ssjs xsjs xsjslib qml qbs as hx hxsl mjs.in js.in',
  java: 'java dart gv gvy',
  groovy: 'groovy gradle grt gtpl nf gsh',
  csharp: 'cs csx cake linq',
  nested: 'kt kts ktm scala sbt sc kojo swift gleam fsx fsi pkl',
  rust: 'rs rs.in',
  go: 'go v.mod',
  d: 'd di',
  verilog: 'sv svh svi vh',
  php: 'php php3 php4 php5 phps phpt phtml ctp php_cs',
  assembler: 's S asm nasm inc',
  python:
    'py py3 pyde pyi pyp pyt pyw pyx pxd pxi gyp gypi bzl bazel star sky smk wsgi tac rpy xpy lmi xsh jy mojo build',
  ruby: 'rb rbi rbuild rbw rbx ru ruby rake gemspec god jbuilder mspec podspec pluginspec rabl thor watchr eye builder cr',
  perl: 'pl plx pm ph perl psgi pod al t raku cpanfile',
  shell: 'sh bash ksh zsh bats command fish sh.in ebuild eclass tool csh tcsh tmux install',
  yaml: 'yaml yml yaml.sed yml.mysql clang-format clang-tidy clangd cwl sublime-syntax syntax reek mir rviz yamllint',
  toml: 'toml',
  makefile: 'mk mak make makefile mkfile mk.in',
  dockerfile: 'dockerfile',
  cmake: 'cmake cmake.in',
  powershell: 'ps1 psd1 psm1',
  terraform: 'tf tfvars hcl nomad',
  nix: 'nix',
  julia: 'jl',
  nim: 'nim nimble nimrod',
  elixir: 'ex exs',
  coffeescript: 'coffee cjsx _coffee cson iced',
  graphql: 'gql gqls graphql graphqls',
  r: 'r rd rsx R',
  sql: 'sql mysql pgsql plsql bdy cql db2 ddl fnc pck pkb pks plb pls prc spc tab tpb tps trg udf viw vw',
  dash: 'adb ads cabal vhd vhdl ali gpr sdl',
  lua: 'lua nse p8 pd_lua rbxs rockspec wlua',
  haskell: 'hs hs-boot hsc agda elm idr purs dhall',
  lean: 'lean',
  lisp: 'clj cljc cljs el fnl lisp lsp rkt scm sld sps edn',
  semicolon: 'ahk ahkl',
  tex: 'aux latex tex toc sty dtx ins',
  erlang: 'erl escript hrl xrl yrl',
  prolog: 'prolog plt',
  matlab: 'matlab',
  basic: 'bas frm vba vbs asp vb',
  m4: 'm4 ac',
  ml: 'ml mli mll mly eliom eliomi ml4 sml thy fs fsscript',
  pascal: 'pas dpr dpk lpr',
  applescript: 'applescript scpt scptd',
  plantuml: 'iuml plantuml pu puml',
  xquery: 'xq xql xqm xquery xqy',
  bibtex: 'bib',
  html: 'htm html html.hl xht',
  component: 'vue svelte',
  astro: 'astro',
  velocity: 'vm vtl',
  xml: 'xml xsd xsl xslt svg csproj fsproj vbproj vcxproj props targets plist pom nuspec resx rss storyboard ui wsdl xaml xhtml xib xlf qrc rdf xliff filters dita iml jspx slnx',
  template:
    'ejs erb erb.deface rhtml js.erb jsp asax ashx asmx aspx axd gsp cfc cfm gotmpl tpl hbs handlebars mustache j2 jinja jinja2 njk liquid twig cshtml razor blade.php ftl',
  markdown: 'md markdown mdc mdown mdpolicy mdwn mkd mkdn mkdown qmd rmd ronn textile workbook',
  mdx: 'mdx',
  rst: 'rst rest.txt rst.txt',
  asciidoc: 'adoc asciidoc',
  ini: 'ini cfg conf cnf desktop service socket timer dof lektorproject prefs buckconfig gitconfig editorconfig npmrc flake8 env',
  properties: 'properties',
  ignore: 'gitignore atomignore dockerignore npmignore',
  vim: 'vim vmb exrc gvimrc nvimrc vimrc',
  abap: 'abap',
  batch: 'bat cmd',
  man: 'man 1 2 3 4 5 6 7 8',
  fortran: 'f for ftn f77 f03 f08 f90 f95 f18 fpp',
  cobol: 'cbl cob cpy',
  haml: 'haml scaml pug jade slim',
  tilde: 'apt',
  mermaid: 'mmd mermaid',
  texinfo: 'texi texinfo txi',
};

/** Whole names, lower case. */
const NAMES: Readonly<Partial<Record<ScannerName, string>>> = {
  makefile: 'makefile gnumakefile bsdmakefile makefile.am makefile.in makefile.inc kbuild kconfig',
  dockerfile: 'dockerfile containerfile',
  python: 'sconscript sconstruct wscript snakefile build workspace module.bazel buck',
  ruby: 'gemfile rakefile vagrantfile podfile brewfile guardfile fastfile dangerfile capfile berksfile',
  cmake: 'cmakelists.txt',
  groovy: 'jenkinsfile',
  m4: 'configure.ac configure.in',
  go: 'go.mod go.work',
  shell: '.bashrc .profile .zshrc .bash_profile .envrc pkgbuild gradlew configure',
  ignore: '.gitignore .gitattributes .dockerignore .npmignore .prettierignore .eslintignore .mailmap codeowners',
  ini: '.editorconfig .npmrc setup.cfg .gitmodules .gitconfig .flake8 .pylintrc',
  yaml: '.clang-format .clang-tidy .clangd .yamllint',
  perl: 'makefile.pl cpanfile',
  vim: '.vimrc _vimrc .gvimrc .exrc',
};

const byEnding = invert(ENDINGS);
const byName = invert(NAMES);

/**
 * The scanner for a file's language, or `undefined` when its name says nothing. `text` settles endings that several
 * languages share, and files without an ending by their `#!` line.
 */
export function languageOf(path: string, text: string): ScannerName | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.indexOf('.', 1);
  // Names without an ending are all different: nothing to remember.
  const key = dot < 0 ? undefined : name.slice(dot);
  let known = key === undefined ? undefined : remembered.get(key);
  if (known === undefined || byName.has(name.toLowerCase())) {
    known = byNameAlone(name.toLowerCase());
    if (key !== undefined && !byName.has(name.toLowerCase()) && remembered.size < REMEMBERED) {
      remembered.set(copyOf(key), known);
    }
  }
  return (known.shared === undefined ? undefined : sniff(known.shared, text)) ?? known.language ?? sniff('', text);
}

/** What a name says; `shared` is its ending where the text must settle which of several languages it is. */
interface KnownName {
  readonly language?: ScannerName;
  readonly shared?: string;
}

const REMEMBERED = 2000;
const remembered = new Map<string, KnownName>();

function byNameAlone(name: string): KnownName {
  const whole = byName.get(name);
  if (whole !== undefined) {
    return { language: whole };
  }
  if (/^(?:dockerfile|containerfile)\./.test(name)) {
    return { language: 'dockerfile' };
  }
  // The longest ending that is known: `.d.ts` is `.ts`, `.html.erb` is `.erb`, `.py.in` is Python.
  const inner = /\.(?:in|tmpl|template|example|sample|dist)$/.test(name) ? name.slice(0, name.lastIndexOf('.')) : name;
  for (let dot = inner.indexOf('.'); dot >= 0; dot = inner.indexOf('.', dot + 1)) {
    const ending = inner.slice(dot + 1);
    const language = byEnding.get(ending);
    if (language !== undefined || isShared(ending)) {
      return { ...(language === undefined ? {} : { language }), ...(isShared(ending) ? { shared: ending } : {}) };
    }
  }
  return {};
}

/** A string of its own, not a window on the path it was cut from. */
function copyOf(slice: string): string {
  return slice.split('').join('');
}

function invert(table: Readonly<Partial<Record<ScannerName, string>>>): ReadonlyMap<string, ScannerName> {
  const map = new Map<string, ScannerName>();
  for (const [scanner, words] of Object.entries(table)) {
    for (const word of words.split(' ')) {
      map.set(word, scanner as ScannerName);
    }
  }
  return map;
}
